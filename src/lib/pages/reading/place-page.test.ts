import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { messages as en } from '$lib/languages/en/messages.ts';
import { plain } from '$lib/languages/en/plain.ts';
import PlainPage from './PlainPage.svelte';
import PlacePage from './PlacePage.svelte';

const place = (row: number, fields: object = {}) => ({
	row,
	id: `gn:${row + 1}`,
	slug: `place-${row}`,
	name: `Place ${row}`,
	names: {},
	featureClass: 'P',
	featureCode: 'PPL',
	lngLat: [35, 51],
	sameAs: [],
	admin1Row: -1,
	countryRow: 0,
	literal: 1,
	associative: 0,
	checked: 0,
	...fields
});

const pageOf = (inside: number, passages: readonly object[] = [], fields: object = {}) =>
	render(PlainPage as Component<{ page: unknown; data: unknown }>, {
		props: {
			page: PlacePage,
			data: {
				language: 'en',
				siteUrl: null,
				isDraft: false,
				brand: null,
				home: '../../../',
				messages: en,
				plain,
				manifest: { id: 'floods', title: 'Floods' },
				place: place(0, { featureClass: 'A', featureCode: 'PCLI', ...fields }),
				passages,
				total: 1,
				rolledUp: 1,
				inside: Array.from({ length: inside }, (_, i) => ({ place: place(i + 1), passages: 1 })),
				known: [],
				hasPicture: false
			}
		}
	}).body;

it('lists as many places of a country as can be read, and says how many there are beyond', () => {
	const few = pageOf(300);
	expect(few.match(/href="[^"]*place-\d+\/"/g)).toHaveLength(300);
	expect(few).not.toContain('more are in the list');
	const many = pageOf(1701);
	expect(many.match(/href="[^"]*place-\d+\/"/g)).toHaveLength(300);
	expect(many).toContain('1,401 more places are in the list on the map’s page.');
});

const passage = (kind: string, isKindUnsure?: true) => ({
	key: '0-0',
	article: {
		row: 0,
		id: 'rain',
		title: 'Rain',
		url: null,
		publisher: null,
		published: null,
		note: null
	},
	text: 'Rain fell.',
	marks: [],
	start: 0,
	kind,
	isKindUnsure,
	confidence: 0.9,
	candidates: [],
	isFocus: true,
	isChecked: false
});

it('says of a passage whose kind is unsure what the name may be instead', () => {
	const told = (kind: string, isKindUnsure?: true) =>
		/may (stand for the government|be the scene)/.exec(
			pageOf(0, [passage(kind, isKindUnsure)])
		)?.[0];
	expect(told('literal', true)).toBe('may stand for the government');
	expect(told('associative', true)).toBe('may be the scene');
	expect(told('literal')).toBeUndefined();
});

it('says whether machine or person has placed it', () => {
	const told = (checked: number, associative = 2) =>
		/(?:Placed by machine|Checked by a person)[^<]*/.exec(
			pageOf(0, [], { associative, checked })
		)?.[0];
	expect(told(0)).toBe('Placed by machine');
	expect(told(3)).toBe('Checked by a person');
	expect(told(1)).toBe('Checked by a person: 1/3');
});
