// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

const src = 'https://maps.example/kursk/embed/';

/** What the element watches; jsdom lays nothing out, so the tests say what comes near. */
const watched = new Set<Element>();
let comesNear: (element: Element) => void;

class Observer {
	constructor(told: (entries: { isIntersecting: boolean; target: Element }[]) => void) {
		comesNear = (target) => told([{ isIntersecting: watched.has(target), target }]);
	}
	observe = (element: Element) => watched.add(element);
	unobserve = (element: Element) => watched.delete(element);
}

beforeAll(async () => {
	vi.stubGlobal('IntersectionObserver', Observer);
	await import('./element');
});
afterEach(() => document.body.replaceChildren());

function embed(attributes: Record<string, string>, isNear = true) {
	const element = document.createElement('dateline-map');
	for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
	element.append(Object.assign(document.createElement('a'), { textContent: 'Open the map' }));
	document.body.append(element);
	const frame = element.querySelector('iframe');
	if (frame && isNear) comesNear(frame);
	const say = (data: unknown, origin = 'https://maps.example', source = frame?.contentWindow) =>
		window.dispatchEvent(new MessageEvent('message', { data, origin, source }));
	return { element, frame, say };
}

describe('<dateline-map>', () => {
	test('makes one frame with the attributes in its address, and keeps the link', () => {
		const { element, frame } = embed({ src, place: 'sudzha', kind: 'all' });
		expect(frame?.src).toBe(`${src}?place=sudzha&kind=all`);
		expect(frame?.title).not.toBe('');
		expect(element.querySelector('a')?.textContent).toBe('Open the map');
		document.body.append(element);
		expect(element.querySelectorAll('iframe')).toHaveLength(1);
	});

	test('loads nothing before it comes near, then what its attributes say by then', () => {
		const { element, frame } = embed({ src: 'https://maps.example/other/embed/' }, false);
		element.setAttribute('src', src);
		element.setAttribute('place', 'sudzha');
		expect(frame!.hasAttribute('src')).toBe(false);
		comesNear(frame!);
		expect(frame!.src).toBe(`${src}?place=sudzha`);
		expect(watched.has(frame!)).toBe(false);
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'https://['])(
		'does not frame %s',
		(address) => {
			expect(embed({ src: address }).frame).toBeNull();
		}
	);

	test.each([
		[420.2, '421'],
		[9, '200'],
		[1e9, '4000']
	])('takes the height %d as %s', (height, taken) => {
		const { frame, say } = embed({ src });
		say({ type: 'dateline:height', v: 1, height });
		expect(frame?.height).toBe(taken);
	});

	test.each([Infinity, NaN, '900', null])('ignores the height %s', (height) => {
		const { frame, say } = embed({ src });
		say({ type: 'dateline:height', v: 1, height });
		expect(frame?.height).toBe('560');
	});

	test('takes a height that is changed later', () => {
		const { element, frame } = embed({ src, height: '400' });
		expect(frame?.height).toBe('400');
		element.setAttribute('height', '700');
		expect(frame?.height).toBe('700');
		element.removeAttribute('height');
		expect(frame?.height).toBe('560');
	});

	test('hears only its own frame, from its own origin', () => {
		const { frame, say } = embed({ src });
		say({ type: 'dateline:height', v: 1, height: 900 }, 'https://other.example');
		say({ type: 'dateline:height', v: 1, height: 900 }, 'https://maps.example', window);
		say({ type: 'dateline:height', v: 2, height: 900 });
		say('dateline:height');
		expect(frame?.height).toBe('560');
	});

	test('tells the page which place was opened', () => {
		const { element, say } = embed({ src });
		const heard: unknown[] = [];
		element.addEventListener('dateline-select', (event) =>
			heard.push((event as CustomEvent).detail)
		);
		say({ type: 'dateline:select', v: 1, place: 'sudzha', name: { toString: 'x' } });
		expect(heard).toEqual([{ place: 'sudzha', name: null, title: null }]);
	});

	test('tells which period is kept, which article was opened, and what is in view', () => {
		const { element, say } = embed({ src });
		const heard: unknown[] = [];
		for (const name of ['period', 'open-article', 'view']) {
			element.addEventListener(`dateline-${name}`, (event) =>
				heard.push([event.type, (event as CustomEvent).detail])
			);
		}
		say({ type: 'dateline:period', v: 1, from: '2025-03-01', to: 7 });
		say({ type: 'dateline:open-article', v: 1, article: 'rain' });
		say({ type: 'dateline:view', v: 1, places: 'all' });
		const places = [{ place: 'sudzha', name: 'Sudzha', passages: 3, html: '<b>' }, null];
		say({ type: 'dateline:view', v: 1, place: null, kind: 'all', count: 1, places });
		expect(heard).toEqual([
			['dateline-period', { from: '2025-03-01', to: null }],
			['dateline-open-article', { article: 'rain' }],
			[
				'dateline-view',
				{
					place: null,
					from: null,
					to: null,
					kind: 'all',
					count: 1,
					places: [
						{ place: 'sudzha', name: 'Sudzha', passages: 3 },
						{ place: null, name: null, passages: NaN }
					]
				}
			]
		]);
	});

	test('asks what is in view once the frame can hear it', () => {
		const { element, frame, say } = embed({ src });
		const sent = vi.spyOn(frame!.contentWindow!, 'postMessage').mockImplementation(() => {});
		(element as HTMLElement & { ask(): void }).ask();
		expect(sent).not.toHaveBeenCalled();
		say({ type: 'dateline:ready', v: 1, title: 'Map' });
		expect(sent.mock.calls).toEqual([[{ type: 'dateline:ask', v: 1 }, 'https://maps.example']]);
	});

	test('shows the picture alone where it is static', () => {
		const { element, frame } = embed({ src, static: '', title: 'Rain' });
		expect(frame).toBeNull();
		expect(element.querySelector('img')?.src).toBe('https://maps.example/kursk/map.svg');
		expect(element.querySelector('img')?.alt).toBe('Rain');
		element.remove();
		expect(element.querySelector('img')).toBeNull();
	});

	test('becomes a picture, another one, and a frame again', () => {
		const { element } = embed({ src });
		element.setAttribute('static', '');
		expect(element.querySelector('iframe')).toBeNull();
		element.setAttribute('src', 'https://maps.example/floods/embed/');
		element.title = 'Floods';
		expect(element.querySelectorAll('img')).toHaveLength(1);
		expect(element.querySelector('img')).toMatchObject({
			src: 'https://maps.example/floods/map.svg',
			alt: 'Floods'
		});
		element.removeAttribute('static');
		expect(element.querySelector('img')).toBeNull();
		expect(element.querySelectorAll('iframe')).toHaveLength(1);
	});

	test('has a named frame, and clears what an attribute says no more', () => {
		const { element, frame, say } = embed({ src, title: 'Rain', theme: 'dark' });
		element.removeAttribute('title');
		expect(frame!.title).toMatch(/^Map of/);
		const sent = vi.spyOn(frame!.contentWindow!, 'postMessage').mockImplementation(() => {});
		say({ type: 'dateline:ready', v: 1, title: 'Map' });
		element.removeAttribute('theme');
		element.setAttribute('place', '');
		expect(sent.mock.calls.map(([message]) => message as unknown)).toEqual([
			{ type: 'dateline:set', v: 1, theme: null },
			{ type: 'dateline:set', v: 1, place: null }
		]);
	});

	describe('tells what goes wrong, in one sentence', () => {
		beforeEach(() => void vi.useFakeTimers());
		afterEach(() => void vi.useRealTimers());

		/** What an element tells that is listened to right after it was made. */
		function listen(attributes: Record<string, string>) {
			const { element, frame, say } = embed(attributes);
			const told: unknown[] = [];
			element.addEventListener('dateline-error', (event) =>
				told.push((event as CustomEvent).detail)
			);
			return { element, frame, say, told };
		}

		test('of an address that is no map’s, at once or later', async () => {
			const { told } = listen({ src: 'javascript:alert(1)' });
			const later = listen({ src });
			later.element.setAttribute('src', 'data:text/html,<b>');
			await Promise.resolve();
			const tail = 'is no address of a map: that begins with http: or https:';
			expect(told).toEqual([{ message: `"javascript:alert(1)" ${tail}` }]);
			expect(later.told).toEqual([{ message: `"data:text/html,<b>" ${tail}` }]);
			expect(later.frame!.src).toBe(src);
		});

		test('of an address in the page’s own text once', async () => {
			const told: unknown[] = [];
			const listen = (event: Event) => told.push((event as CustomEvent).detail);
			document.body.addEventListener('dateline-error', listen);
			const written = '<dateline-map src="ftp://maps.example/"></dateline-map>';
			document.body.append(...new DOMParser().parseFromString(written, 'text/html').body.children);
			await Promise.resolve();
			document.body.removeEventListener('dateline-error', listen);
			expect(told).toHaveLength(1);
		});

		test('of a frame in which no map answers', async () => {
			const { frame, told } = listen({ src });
			frame!.dispatchEvent(new Event('load'));
			await vi.advanceTimersByTimeAsync(4900);
			expect(told).toEqual([]);
			await vi.advanceTimersByTimeAsync(200);
			expect(told).toEqual([{ message: `no map answers at ${src}` }]);
		});

		test('of nothing where the map has answered, or is gone', async () => {
			const { frame, say, told } = listen({ src });
			frame!.dispatchEvent(new Event('load'));
			say({ type: 'dateline:ready', v: 1, title: 'Map' });
			const gone = listen({ src });
			gone.frame!.dispatchEvent(new Event('load'));
			gone.element.remove();
			await vi.advanceTimersByTimeAsync(6000);
			expect([...told, ...gone.told]).toEqual([]);
		});

		test('of data that the map cannot read', () => {
			const { say, told } = listen({ src });
			say({ type: 'dateline:error', v: 1, message: 'places.parquet is half', html: '<b>' });
			say({ type: 'dateline:error', v: 1, message: { toString: 'x' } });
			expect(told).toEqual([{ message: 'places.parquet is half' }, { message: null }]);
		});
	});

	test('keeps what is asked for until the frame is ready to hear it', () => {
		const { element, frame, say } = embed({ src });
		const sent = vi.spyOn(frame!.contentWindow!, 'postMessage').mockImplementation(() => {});
		element.setAttribute('place', 'sudzha');
		element.setAttribute('kind', 'all');
		expect(sent).not.toHaveBeenCalled();
		say({ type: 'dateline:ready', v: 1, title: 'Map' });
		element.setAttribute('place', 'kyiv');
		expect(sent.mock.calls).toEqual([
			[{ type: 'dateline:set', v: 1, place: 'sudzha', kind: 'all' }, 'https://maps.example'],
			[{ type: 'dateline:set', v: 1, place: 'kyiv' }, 'https://maps.example']
		]);
	});
});
