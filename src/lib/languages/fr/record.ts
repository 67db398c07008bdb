import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('fr');

/** French texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'Le lieu de cette adresse n’est plus dans la collection.'
				: `Plus aucun article de cette collection ne nomme : ${name}.`,
		moved: (name, to) => `${name} : se trouve maintenant sous « ${to} ».`,
		article: 'L’article de cette adresse n’est plus dans la collection.',
		articleMoved: 'Cet article a maintenant une autre adresse.',
		onward: 'Tous les lieux de la collection'
	},
	corrections: {
		title: 'Corrections',
		intro:
			'Les lieux ont été trouvés par une machine. Voici ce que la rédaction a changé : quoi, quand et pourquoi.',
		none: 'Rien n’a encore été corrigé.',
		checked: (checked, all) =>
			`Une personne a vérifié ${checked} sur ${n(all, { one: 'marque', other: 'marques' })} ; le reste a été placé par la machine seule.`,
		place: (name, place) => `« ${name} » est ${place}.`,
		otherPlace: (name) => `« ${name} » est un autre lieu que celui dessiné.`,
		noPlace: (name) => `« ${name} » ne nomme aucun lieu.`,
		unplaced: (name) =>
			`« ${name} » : on ne sait pas où c’est ; le nom est dans la liste, pas sur la carte.`,
		literal: (name) => `« ${name} » : c’est là que cela se passe.`,
		associative: (name) => `« ${name} » nomme un gouvernement ou un peuple, pas le lieu des faits.`,
		moved: (place) => `${place} : le point a été déplacé.`,
		named: (was, name) => `« ${was} » s’appelle désormais « ${name} ».`,
		joined: (place) => `${place} : deux entrées n’en font plus qu’une.`,
		isProtected: 'Un lieu est indiqué moins précisément, plus tard ou pas du tout.',
		articles: (count) => `Dans ${n(count, { one: 'article', other: 'articles' })}.`,
		undated: 'Sans date',
		kept: 'États conservés tels quels'
	}
};
