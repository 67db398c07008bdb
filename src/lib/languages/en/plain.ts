import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('en');

/** English texts of the pages that are read without a script. */
export const plain: PlainText = {
	start: 'The places that news articles name, on a map, each with the words that put it there.',
	collections: 'Collections',
	open: 'Open the map and the passages',
	none: 'This site holds no collection yet.',
	checked: (percent: string) => `${percent} of the marks checked by a person`,
	story: 'Read the story',
	place: (name: string, passages: string, title: string) =>
		`${passages} of news articles that name ${name}, each with its source. From: ${title}.`,
	article: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'An article'}${names.length > 0 ? ` on ${names.join(', ')}` : ''}: the places it names, marked in the text and on a map.`,
	unplaced:
		'Names of places that stand in no gazetteer, or were too unsure to be placed, each with the words around it.',
	leftOutNames: (count: number) =>
		`${n(count, { one: 'more name is', other: 'more names are' })} in the list on the map’s page.`
};
