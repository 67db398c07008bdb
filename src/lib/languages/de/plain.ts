import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('de');

/** German texts of the pages that are read without a script. */
export const plain: PlainText = {
	start:
		'Die Orte, die Artikel der Presse nennen, auf einer Karte, jeder mit den Wörtern, die ihn dorthin gesetzt haben.',
	collections: 'Sammlungen',
	open: 'Karte und Stellen öffnen',
	none: 'Diese Website hat noch keine Sammlung.',
	checked: (percent: string) => `${percent} der Markierungen von einem Menschen geprüft`,
	story: 'Geschichte lesen',
	place: (name: string, passages: string, title: string) =>
		`${passages} aus Artikeln, die ${name} nennen, jede mit ihrer Quelle. Aus: ${title}.`,
	article: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'Ein Artikel'}${names.length > 0 ? ` über ${names.join(', ')}` : ''}: die Orte, die er nennt, im Text und auf einer Karte markiert.`,
	unplaced:
		'Namen von Orten, die in keinem Verzeichnis stehen oder zu unsicher sind, jeder mit den Wörtern um ihn herum.',
	leftOutNames: (count: number) =>
		`${n(count, { one: 'weiterer Name steht', other: 'weitere Namen stehen' })} in der Liste auf der Seite der Karte.`
};
