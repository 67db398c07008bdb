import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { liveOnDemand } from './live-on-demand.ts';

/** A page whose buttons answer only once it lives. */
function page() {
	const element = (name: string, attributes: Readonly<Record<string, string>> = {}) => {
		const made = document.createElement(name);
		for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
		return made;
	};
	document.body.replaceChildren(
		element('a', { href: '#sudzha', 'data-place': 'sudzha' }),
		element('button'),
		element('summary'),
		element('input', { type: 'search' }),
		element('div', { 'data-map': '' }),
		element('p', { id: 'lifeless', hidden: '' })
	);
	const heard: string[] = [];
	let bring: (worked: boolean) => void;
	const live = vi.fn(
		() =>
			new Promise<void>((resolve, reject) => {
				bring = (worked) => {
					if (!worked) return reject(new Error('no network'));
					for (const name of ['click', 'input', 'keydown']) {
						document.addEventListener(
							name,
							(event) => {
								const { localName, value } = event.target as HTMLInputElement;
								heard.push(
									[name, localName, (event as KeyboardEvent).key ?? value].join(' ').trim()
								);
								event.preventDefault();
							},
							{ signal: listening.signal }
						);
					}
					resolve();
				};
			})
	);
	const wake = liveOnDemand(live);
	const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
	const come = async (worked = true) => {
		bring(worked);
		await new Promise((done) => setTimeout(done));
	};
	end = async () => {
		wake();
		await come();
		listening.abort();
	};
	return { live, wake, heard, find, come };
}

let listening: AbortController;
let end: () => Promise<void>;
beforeEach(() => (listening = new AbortController()));
afterEach(() => end());

describe('a page that is not alive yet', () => {
	test('comes to life once, with the first action', () => {
		const { live, find, wake } = page();
		expect(live).not.toHaveBeenCalled();
		find('button').dispatchEvent(new Event('pointerdown', { bubbles: true }));
		find('input').focus();
		wake();
		expect(live).toHaveBeenCalledTimes(1);
	});

	test('stays as it is while only the map is moved', () => {
		const { live, find } = page();
		find('[data-map]').dispatchEvent(new Event('pointerdown', { bubbles: true }));
		find('[data-map]').click();
		expect(live).not.toHaveBeenCalled();
	});

	test('lets happen what was done until it lives, in order, each once', async () => {
		const { find, heard, come } = page();
		find('summary').click();
		find('button').click();
		find('button').dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
		expect(heard).toEqual([]);
		await come();
		expect(heard).toEqual(['click summary', 'click button', 'keydown button ?']);
		find('button').click();
		expect(heard).toHaveLength(4);
	});

	test('keeps what was written', async () => {
		const { find, heard, come } = page();
		const field = find('input') as HTMLInputElement;
		field.focus();
		for (const value of ['s', 'su/']) {
			field.dispatchEvent(new KeyboardEvent('keydown', { key: value.at(-1), bubbles: true }));
			field.value = value;
			field.dispatchEvent(new Event('input', { bubbles: true }));
		}
		field.value = '';
		await come();
		expect(heard).toEqual(['input input su/']);
		expect(field.value).toBe('su/');
	});

	test('never holds a link: it leads where it says', () => {
		const { find, live } = page();
		const click = new MouseEvent('click', { bubbles: true, cancelable: true });
		expect(find('a[data-place]').dispatchEvent(click)).toBe(true);
		expect(live).not.toHaveBeenCalled();
	});

	test('says so where it cannot come to life, and presses its buttons', async () => {
		const error = vi.spyOn(console, 'error').mockImplementation(() => {});
		const { find, come } = page();
		const pressed: boolean[] = [];
		find('button').addEventListener('click', (event) => pressed.push(!event.defaultPrevented));
		find('button').click();
		expect(pressed).toEqual([]);
		await come(false);
		expect(pressed).toEqual([true]);
		expect(error).toHaveBeenCalledOnce();
		expect(find('#lifeless').hidden).toBe(false);
	});
});
