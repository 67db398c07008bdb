import { expect, it } from 'vitest';
import { View } from '$lib/view/view.svelte.ts';
import { answer } from './answer.ts';

type Session = Parameters<typeof answer>[1];

const ask = (view: View, message: object) =>
	// What is shown of it is asked for by no such message.
	answer({ type: 'dateline:set', v: 1, ...message }, { view, isInSight: null } as Pick<
		Session,
		'view' | 'isInSight'
	> as Session);

it('`null` clears what it names, and nothing else', () => {
	const view = new View({ push() {}, replace() {} });
	ask(view, { from: '2024-08-06', to: '2024-08-31', kind: 'all', theme: 'dark', lang: 'uk' });
	ask(view, { from: null });
	expect(view.period).toEqual([null, '2024-08-31']);
	ask(view, { from: '2024-08-10', to: null });
	expect(view.period).toEqual(['2024-08-10', null]);
	ask(view, { from: null });
	expect(view.period).toBeNull();
	expect([view.kinds, view.theme, view.language]).toEqual(['all', 'dark', 'uk']);
	ask(view, { kind: null, theme: null, lang: null });
	expect([view.kinds, view.theme, view.language]).toEqual(['literal', null, null]);
});

it('a period that a page asks for is turned round where it ends before it begins', () => {
	let address = '';
	const write = (next: string) => (address = next);
	const view = new View({ push: write, replace: write });
	const periodOf = (message: object) => {
		ask(view, message);
		return view.period;
	};
	expect(periodOf({ from: '2099-01-01', to: '1999-01-01' })).toEqual(['1999-01-01', '2099-01-01']);
	expect(address).toBe('?from=1999-01-01&to=2099-01-01');
	expect(periodOf({ to: '1998-01-01' })).toEqual(['1998-01-01', '1999-01-01']);
	expect(periodOf({ from: '2024-02-31' })).toEqual(['1998-01-01', '1999-01-01']);
	expect(periodOf({ from: null, to: null })).toBeNull();
});
