/** How German news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['jan', 'feb', 'mär', 'apr', 'mai', 'jun'] as const),
		...(['jul', 'aug', 'sep', 'okt', 'nov', 'dez'] as const)
	],
	furtherMonths: { jänner: 1, feber: 2, mrz: 3 },
	at: 'um|gegen',
	published: '(?:veröffentlicht|erschienen|publiziert|erstellt|stand|datum)(?: am)?',
	updated: '(?:zuletzt )?(?:aktualisiert|geändert|bearbeitet)(?: am)?|aktualisierung',
	and: 'und|sowie',
	or: 'oder',
	pointer:
		'lesen sie (?:auch|mehr|hier)|lesen sie dazu(?: auch)?|mehr zum thema|mehr dazu|siehe auch|auch interessant|' +
		'weiterlesen|zum thema',
	caption: 'Bildunterschrift',
	statedPlace: 'Vom Medium angegebener Ort',
	credit: '(?:foto|fotos|bild|video|karte|grafik|quelle)\\s*[:/]',
	agency:
		'(?:mit material von|quellen?:) (?:dpa|afp|reuters|ap|apa|sda)|(?:dpa|afp|reuters|ap|apa|sda)\\s*/',
	appeal:
		'abonnieren sie|jetzt abonnieren|folgen sie uns|anzeige|werbung|newsletter bestellen|melden sie sich an|unterstützen sie uns',
	address: '(?:link zum )?original(?:artikel)?|quelle',
	origin: 'dieser (?:artikel|text|beitrag) (?:ist|erschien|wurde) (?:zuerst|zunächst)',
	by: 'von'
};
