/** How French news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['janv', 'fév', 'mars', 'avr', 'mai', 'juin'] as const),
		...(['juil', 'août', 'sept', 'oct', 'nov', 'déc'] as const)
	],
	ordinal: 'er',
	at: 'à|vers',
	published: '(?:date de )?(?:publication|publiée?|mise? en ligne|créée?|paru)(?: le)?',
	updated: '(?:dernière )?(?:mise à jour|mise? à jour|actualisée?|modifiée?)(?: le)?',
	and: 'et',
	or: 'ou',
	pointer:
		'(?:à )?lire (?:aussi|également)|lire la suite|lisez (?:aussi|également)|voir aussi|à voir (?:aussi|également)|' +
		'pour aller plus loin|sur le même sujet|articles? (?:liés?|associés?)',
	caption: 'Légende',
	statedPlace: 'Lieu indiqué par le média',
	credit:
		'(?:photo(?:graphie|s)?|image|vidéo|carte|infographie|illustration)\\s*[:/]|crédits?(?: photo)?\\s*:',
	agency:
		'avec (?:afp|reuters|ap|les agences|nos correspondants)|(?:traduit|édité|rédigé) par|(?:afp|reuters|ap)\\s*/',
	appeal:
		"abonnez-vous|inscrivez-vous|suivez-nous|rejoignez-nous|partagez|soutenez-nous|publicité|téléchargez (?:l[’']|notre )appli",
	address: "(?:lien|article|adresse) (?:original|originale|d[’']origine)|source",
	origin:
		"(?:cet article|cette dépêche) (?:a été|est) (?:d[’']abord )?publiée?|publié à l[’']origine",
	by: 'par'
};
