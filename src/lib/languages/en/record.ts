import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('en');

/** English texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'The place of this address is in the collection no more.'
				: `No article of this collection names ${name} any more.`,
		moved: (name, to) => `${name} stands under ${to} now.`,
		article: 'The article of this address is in the collection no more.',
		articleMoved: 'The article of this address has another one now.',
		onward: 'All places of the collection'
	},
	corrections: {
		title: 'Corrections',
		intro:
			'The places were found by a machine. Here stands what editors have changed of that: what, when and why.',
		none: 'Nothing has been corrected yet.',
		checked: (checked, all) =>
			`${checked} of ${n(all, { one: 'mark was', other: 'marks were' })} checked by a person; what is left was placed by machine alone.`,
		place: (name, place) => `“${name}” means ${place}.`,
		otherPlace: (name) => `“${name}” means another place than was drawn.`,
		noPlace: (name) => `“${name}” names no place.`,
		unplaced: (name) => `“${name}” names a place that is not known; it is listed and not drawn.`,
		literal: (name) => `“${name}” is where it happens.`,
		associative: (name) => `“${name}” names a government or people, not the scene.`,
		moved: (place) => `${place} was set to another point.`,
		named: (was, name) => `“${was}” is now called “${name}”.`,
		joined: (place) => `Two entries that mean ${place} are one now.`,
		isProtected: 'A place is told less exactly, later or not at all.',
		articles: (count) => `In ${n(count, { one: 'article', other: 'articles' })}.`,
		undated: 'Undated',
		kept: 'States that are kept as they were'
	}
};
