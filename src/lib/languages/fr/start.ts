import type { StartText } from '../start.ts';

/** French texts of a site's start. */
export const start: StartText = {
	plain:
		'Les lieux que nomment les articles de presse, sur une carte, chacun avec les mots qui l’ont posé là.',
	collections: 'Collections',
	open: 'Ouvrir la carte et les passages',
	none: 'Ce site n’a encore aucune collection.',
	checked: (percent: string) => `${percent} des marques vérifiées par une personne`,
	story: 'Lire le récit'
};
