import type { AboutText } from '../about.ts';

export const about: AboutText = {
	title: 'À propos de cette carte',
	description:
		'Comment les lieux de cette carte ont été trouvés, à quoi se fier et de quoi elle est faite.',
	intro:
		'La « dateline » est la ligne qui ouvre une dépêche par un lieu et une date. Cette carte montre les lieux que nomme un ensemble d’articles et garde chaque marque liée aux mots qui l’ont posée là : ouvrez un lieu et lisez les passages.',
	parts: [
		{
			heading: 'Comment les lieux sont trouvés',
			paragraphs: [
				'Un programme lit chaque article, y repère les noms de lieux et choisit dans une liste de lieux celui qui est visé : d’après les mots autour du nom, le type de lieu qu’ils demandent et les autres lieux de l’article. Personne n’a vérifié le résultat, sauf là où c’est indiqué. La certitude du programme figure dans la fenêtre de chaque lieu, avec les lieux qui pourraient aussi convenir, et à côté de chaque passage qui n’est guère plus qu’une supposition.',
				'Il distingue deux manières de nommer. Dans « bombardement à Soudja », la ville est l’endroit où cela se passe : elle est dessinée pleine. Dans « Moscou a déclaré », c’est un gouvernement qui parle : cela ne se passe pas à Moscou, et ce n’est donc pas d’emblée sur la carte ; c’est compté, et dessiné en anneau si on le demande.',
				'Il distingue aussi ce dont parle un article et ce qu’il mentionne en passant. Chaque mention compte selon sa certitude, une scène plus qu’un gouvernement, un adjectif moins, les premières jusqu’au double ; une région reçoit en outre la moitié de ce qu’elle contient, son pays un cinquième. Un article porte sur les lieux qui font au moins 15 pour cent de tout cela, cinq au plus.'
			]
		},
		{
			heading: 'De quoi se méfier',
			list: [
				'Le programme se trompe. Lisez le passage avant de vous fier à un point, et sa source avant de citer.',
				'Un point représente un lieu entier. Quand la position exacte n’est pas connue, la carte dessine une zone aussi grande que le doute, et le dit.',
				'Un nom qui ne figure dans aucune liste de lieux, ou trop incertain, n’est placé nulle part. Ces noms sont énumérés avec leurs passages.',
				'Beaucoup de passages signifient beaucoup d’articles. Cela ne veut pas dire beaucoup de faits, et ne dit pas qui tient un lieu.'
			]
		},
		{
			heading: 'Frontières',
			paragraphs: [
				'Une frontière est le point de vue de quelqu’un. Cette carte dessine celles des États membres des Nations unies comme les Nations unies les nomment : la Crimée est en Ukraine, le plateau du Golan en Syrie et Jérusalem-Est avec la Cisjordanie ; Abyei et le triangle de Halaïb ne sont à personne. Les lignes contestées sont en tirets ; celles qu’aucune source ne donne exactement, en pointillés. Le menu de la carte peut montrer à la place qui tient le terrain ; les lignes de front ne figurent dans aucune des deux vues.'
			]
		},
		{
			heading: 'À qui sont les mots',
			paragraphs: [
				'Les passages sont cités avec leur média, leur date et un lien qui ouvre la source à cet endroit. Les articles entiers ne sont montrés que là où leurs droits le permettent.'
			]
		},
		{
			heading: 'Ce que l’on sait de vous',
			paragraphs: [
				'Rien. Ce site ne dépose aucun cookie, n’enregistre rien dans votre navigateur, ne compte rien et ne demande rien à aucun autre serveur. Un texte que vous essayez reste dans votre navigateur.'
			]
		}
	],
	madeFrom: 'Fait à partir de',
	notices: 'Toutes les licences et mentions',
	uses: {
		geonames: 'noms, points et types de lieux ; ici réunis, corrigés et abrégés',
		naturalEarth: 'régions, côtes, cours d’eau, lacs, mers ; ici regroupés et simplifiés',
		openStreetMap:
			'frontières entre pays (2017) ; ici jointes aux régions et simplifiées. Les frontières qui en sont faites ont la même licence',
		dcw: 'la ligne occidentale du plateau du Golan et la ligne méridionale de Halaïb',
		powerPlants: 'points des centrales électriques et des barrages',
		fonts: 'les lettres du texte et de la carte',
		maplibre: 'dessine la carte'
	},
	madeWith: (generator, folder) =>
		`Fait avec ${generator} ; tous les fichiers de la collection sont dans ${folder}.`
};
