import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { facets } from '$lib/collection/facets/index.ts';
import { readPageMessage } from './protocol';

describe('a message from the page', () => {
	test('is read field by field', () => {
		expect(
			readPageMessage({ type: 'dateline:set', v: 1, place: 'sudzha', from: '2024-08-06', to: null })
		).toEqual({ place: 'sudzha', from: '2024-08-06', to: null });
	});

	test('may choose and free facets', () => {
		const facets = { author: 'Ann Bell', government: null, class: 'P' };
		expect(readPageMessage({ type: 'dateline:set', v: 1, ...facets })).toEqual(facets);
	});

	test.each([
		['a sort of place there is not', { class: 'wide' }],
		['markup for a government', { government: '<img src=x>' }],
		['a number for an author', { author: 7 }],
		['an unknown field', { height: 9000 }],
		['markup for a place', { place: '<img src=x>' }],
		['a path for a place', { place: '../about' }],
		['a date that is none', { from: '2024-13-41' }],
		['a day that its month has not', { from: '2024-02-31' }],
		['a number for a date', { to: 20240806 }],
		['an unknown kind', { kind: 'everything' }],
		['an unknown theme', { theme: 'url(x)' }],
		['an unknown language', { lang: 'xx' }]
	])('loses %s', (_, field) => {
		expect(readPageMessage({ type: 'dateline:set', v: 1, ...field })).toEqual({});
	});

	test.each([
		[null],
		['dateline:set'],
		[{ type: 'dateline:set' }],
		[{ type: 'dateline:set', v: 2 }],
		[{ type: 'other', v: 1 }],
		[Object.create({ type: 'x' })]
	])('that is not ours is ignored: %j', (data) => {
		expect(readPageMessage(data)).toBeNull();
	});

	test('may ask what is in view', () => {
		expect(readPageMessage({ type: 'dateline:ask', v: 1 })).toBe('view');
		expect(readPageMessage({ type: 'dateline:ask', v: 2 })).toBeNull();
	});

	test('does not read inherited fields', () => {
		const message = Object.assign(Object.create({ place: 'sudzha' }), {
			type: 'dateline:set',
			v: 1
		});
		expect(readPageMessage(message)).toEqual({});
	});
});

test.each(facets.map(({ key }) => key))('the document tells that messages take %s', (key) => {
	const document = readFileSync('docs/embedding.md', 'utf8');
	const message = document.split('\n').find((line) => line.includes("type: 'dateline:set'"));
	expect(message).toContain(`, ${key}?`);
});
