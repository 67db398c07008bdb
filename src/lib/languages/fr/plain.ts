import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('fr');

/** French texts of the pages that are read without a script. */
export const plain: PlainText = {
	start:
		'Les lieux que nomment les articles de presse, sur une carte, chacun avec les mots qui l’ont posé là.',
	collections: 'Collections',
	open: 'Ouvrir la carte et les passages',
	none: 'Ce site n’a encore aucune collection.',
	checked: (percent: string) => `${percent} des marques vérifiées par une personne`,
	story: 'Lire le récit',
	place: (name: string, passages: string, title: string) =>
		`${passages} d’articles de presse qui nomment ${name}, chacun avec sa source. Tiré de : ${title}.`,
	article: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'Un article'}${names.length > 0 ? ` sur ${names.join(', ')}` : ''} : les lieux qu’il nomme, marqués dans le texte et sur une carte.`,
	unplaced:
		'Noms de lieux qui ne figurent dans aucun répertoire, ou trop incertains pour être situés, chacun avec les mots qui l’entourent.',
	leftOutNames: (count: number) =>
		`${n(count, { one: 'autre nom se trouve', other: 'autres noms se trouvent' })} dans la liste de la page de la carte.`
};
