import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageCodes } from '$lib/languages/index.ts';
import { formatView, initialView, parseView, type ViewState } from './url.ts';

const parse = (address: string) => parseView(new URL(address, 'http://site/kursk/'));

const date = fc
	.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
	.map((d) => d.toISOString().slice(0, 10));
const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,30}$/);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const period = fc
	.tuple(maybe(date), maybe(date))
	.map(([a, b]) =>
		a === null && b === null
			? null
			: a !== null && b !== null && a > b
				? ([b, a] as const)
				: ([a, b] as const)
	);
const camera = fc.record({
	zoom: fc.integer({ min: 0, max: 2400 }).map((z) => z / 100),
	center: fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 }))
});
const state: fc.Arbitrary<ViewState> = fc.record({
	place: maybe(slug),
	article: maybe(slug),
	at: maybe(fc.integer({ min: 0, max: 999_999_999 })),
	panel: fc.constantFrom('list', 'place'),
	period,
	kinds: fc.constantFrom('literal', 'all'),
	query: fc.string({ unit: 'grapheme', maxLength: 60 }).map((q) => q.trim()),
	facets: fc.record({
		publisher: maybe(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
		author: maybe(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })),
		inside: maybe(slug),
		class: maybe(fc.constantFrom('A', 'H', 'P')),
		government: maybe(slug),
		written: maybe(fc.constantFrom('en', 'uk', 'zh-Hant')),
		verification: maybe(fc.constantFrom('verified', 'claimed', 'disputed'))
	}),
	language: maybe(fc.constantFrom(...languageCodes)),
	theme: maybe(fc.constantFrom('light', 'dark')),
	pointOfView: fc.constantFrom('un', 'de-facto'),
	camera: maybe(camera)
});

describe('the address of a view', () => {
	it('gives back the view it was written from', () => {
		fc.assert(
			fc.property(state, (view) => {
				expect(parse(formatView(view))).toEqual({ state: view, broken: [], isTurned: false });
			})
		);
	});

	it('is empty for the view one starts with', () => {
		expect(formatView(initialView)).toBe('');
		expect(parse('').state).toEqual(initialView);
	});

	it('passes over keys that are not its own', () => {
		expect(parse('?utm_source=x&place=sudzha#map=9/51.2/35.3&other=1')).toEqual({
			state: { ...initialView, place: 'sudzha', camera: { zoom: 9, center: [35.3, 51.2] } },
			broken: [],
			isTurned: false
		});
	});

	it('writes its facets in one order, whatever order they were asked for in', () => {
		const asked = '?written=uk&class=P&inside=kursk-oblast&publisher=The+Example&lang=uk&q=a';
		const written = '?q=a&publisher=The+Example&inside=kursk-oblast&class=P&written=uk&lang=uk';
		expect(formatView(parse(asked).state)).toBe(written);
	});

	it('turns round a period that ends before it starts, and says so', () => {
		const { state, isTurned } = parse('?from=2025-03-12&to=2024-08-06');
		expect(state.period).toEqual(['2024-08-06', '2025-03-12']);
		expect(isTurned).toBe(true);
	});

	it.each([
		['?from=soon', 'from'],
		['?to=2025-02-31', 'to'],
		['?kind=some', 'kind'],
		['?place=%3Cscript%3E', 'place'],
		['?lang=tlh', 'lang'],
		['?theme=sepia', 'theme'],
		['?class=PPL', 'class'],
		['?government=the%20west', 'government'],
		[`?author=${'a'.repeat(121)}`, 'author'],
		['#map=9/151/35', 'map'],
		['#map=nowhere', 'map'],
		['#map=9//35', 'map']
	])('leaves out and tells what it cannot read: %s', (address, key) => {
		const { state, broken } = parse(address);
		expect(state).toEqual(initialView);
		expect(broken.map((parameter) => parameter.key)).toEqual([key]);
	});

	it('takes the address of the map in its page for no camera', () => {
		const { state, broken } = parse('#map');
		expect(state.camera).toBeNull();
		expect(broken).toEqual([]);
	});

	it('reads any address without failing', () => {
		fc.assert(
			fc.property(fc.string(), fc.string(), (search, hash) => {
				const { state } = parseView({ search, hash });
				expect(parseView(new URL(formatView(state), 'http://site/')).broken).toEqual([]);
			})
		);
	});
});
