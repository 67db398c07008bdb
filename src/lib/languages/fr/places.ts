/** French words that say what sort of place a name is, and how names that lie in one another are joined. */
import type { PlaceTables } from '../places.ts';

export const places: PlaceTables = {
	heads: {
		country: 'pays republique royaume nation federation',
		region: `region oblast province etat gouvernorat voivodie canton krai land territoire emirat wilaya
			departement collectivite`,
		district: 'district comte raion municipalite commune arrondissement prefecture cercle',
		settlement: 'ville village bourg bourgade hameau localite cite agglomeration',
		water: 'fleuve riviere lac mer baie golfe detroit ocean canal reservoir lagune estuaire',
		terrain: `mont monts montagne montagnes massif ile iles vallee desert peninsule presquile col colline
			collines plateau foret glacier plage cap archipel bande`,
		facility: `aeroport hopital universite college lycee ecole eglise mosquee cathedrale pont gare barrage parc
			stade musee hotel centre prison base port bibliotheque centrale theatre marche palais chateau
			poste`,
		street: 'rue avenue place boulevard route autoroute chemin quai'
	},
	headsOfMany: {
		region: 'regions oblasts provinces etats departements gouvernorats',
		district: 'districts comtes communes arrondissements',
		settlement: 'villes villages localites hameaux',
		water: 'fleuves rivieres lacs mers',
		terrain: 'iles monts vallees',
		facility: 'aeroports ponts ports hopitaux'
	},
	governors: 'gouverneur gouverneure',
	headsLead: true,
	searched: { heads: { region: 'dep', district: 'arr' } },
	leftOutBefore: {
		region: 'province region oblast etat gouvernorat departement',
		district: 'district comte arrondissement',
		water: 'fleuve riviere lac mer golfe',
		terrain: 'ile iles mont'
	},
	sitesBefore: {
		camp: "(camp (?:de (?:réfugiés|déplacés) )?(?:de |du |des |d['’])?)",
		crossing:
			"((?:poste[- ]frontière|poste frontalier|(?:point de )?passage|terminal) (?:de |du |d['’])?)"
	},
	of: 'de du des',
	article: 'le la les',
	pointers: `le la les nord sud est ouest centre nord-est nord-ouest sud-est sud-ouest ville province region etat
		district republique de du des fleuve riviere lac mer mont saint sainte`,
	rivers: {
		withArticle: '',
		contracted: 'du au',
		byWords: 'niger, congo, senegal, gambie, jourdain, paraguay, uruguay',
		words: `affluent affluents barrage bateau bateaux berge berges bord bords crue crues eau eaux embouchure fleuve inondation
			inondations lit niveau pirogue pirogues pont rive rives riviere sources`
	},
	gaps: {
		near: `(?:à|au|aux|en|dans|près de|près du|de|du)(?: la| le| les| l['’])?`,
		beside: "près d[e'’]|entre|kilomètres d[e'’]|km d[e'’]",
		within: 'en|dans',
		way: { from: '(?:de|depuis)', to: '(?:à|vers|jusqu’à)' },
		away: 'de|du|des|depuis|avec|par|contre|pour|vers',
		joins: '(?:et|ou)(?: de la| de| du| des)?'
	}
};
