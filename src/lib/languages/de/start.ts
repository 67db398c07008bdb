import type { StartText } from '../start.ts';

/** German texts of a site's start. */
export const start: StartText = {
	plain:
		'Die Orte, die Artikel der Presse nennen, auf einer Karte, jeder mit den Wörtern, die ihn dorthin gesetzt haben.',
	collections: 'Sammlungen',
	open: 'Karte und Stellen öffnen',
	none: 'Diese Website hat noch keine Sammlung.',
	checked: (percent: string) => `${percent} der Markierungen von einem Menschen geprüft`,
	story: 'Geschichte lesen'
};
