import { expect, it } from 'vitest';
import { View } from '$lib/view/view.svelte.ts';
import { answer } from './answer.ts';

type Session = Parameters<typeof answer>[1];

it('a period that a page asks for is turned round where it ends before it begins', () => {
	let address = '';
	const write = (next: string) => (address = next);
	const view = new View({ push: write, replace: write });
	// What is shown of it is asked for by no such message.
	const session = { view, isInSight: null } as Pick<Session, 'view' | 'isInSight'> as Session;
	const ask = (period: object) => {
		answer({ type: 'dateline:set', v: 1, ...period }, session);
		return view.period;
	};
	expect(ask({ from: '2099-01-01', to: '1999-01-01' })).toEqual(['1999-01-01', '2099-01-01']);
	expect(address).toBe('?from=1999-01-01&to=2099-01-01');
	expect(ask({ to: '1998-01-01' })).toEqual(['1998-01-01', '1999-01-01']);
	expect(ask({ from: '2024-02-31' })).toEqual(['1998-01-01', '1999-01-01']);
	expect(ask({ from: null, to: null })).toBeNull();
});
