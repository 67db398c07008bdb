import type { EmbedText } from '../embed.ts';

export const embed: EmbedText = {
	heading: 'Intégrer cette carte',
	plain:
		'La carte telle qu’elle est : lieu, période, sens et vue. Elle ne dépose aucun cookie et ne demande rien à aucun autre serveur.',
	look: 'Apparence',
	place: 'Lieu ouvert',
	noPlace: 'Aucun',
	from: 'Du',
	to: 'Au',
	sameLanguage: 'Comme la carte',
	parts: 'Ce qu’elle contient',
	maxHeight: 'Hauteur maximale en pixels',
	preview: 'Aperçu',
	width: 'Largeur en pixels',
	form: 'Comment elle arrive dans une page',
	forms: {
		frame: 'Un simple cadre : marche partout',
		element: 'Un élément : aussi haut que son contenu, ouvert aux scripts de la page',
		component: 'Composant : une partie de la page elle-même, pour développeurs',
		picture: 'Image avec lien : sans aucun script',
		amp: 'Page AMP',
		wordpress: 'Bloc WordPress « HTML personnalisé »',
		link: 'Le lien seul, pour les éditeurs qui connaissent oEmbed',
		list: 'Liste de lecture pour infolettres'
	},
	linkPlain: 'WordPress et d’autres en font un cadre ou une carte quand il est seul sur sa ligne.',
	linkOnly:
		'Ce site a été construit sans son adresse : d’autres programmes montreront le lien comme un lien.',
	componentPlain:
		'La page a besoin des paquets dateline-component et maplibre-gl, par un bundler ou une carte d’importation ; pour une page d’un autre serveur, ce site doit autoriser la lecture. Les filtres et la position de la carte ne sont pas conservés.',
	markup: 'Code',
	copy: 'Copier le code',
	flags: {
		'title=0': 'Sans le titre',
		'list=0': 'Sans la liste',
		'list=1': 'Liste ouverte',
		'timeline=1': 'Avec la frise chronologique',
		'search=1': 'Avec le champ de recherche',
		'legend=0': 'Sans la légende',
		'legend=1': 'Légende ouverte',
		'zoom=0': 'Sans boutons de zoom',
		'save=0': 'Sans le bouton pour enregistrer une image',
		'gestures=1': 'Un doigt et la molette déplacent la carte',
		'transparent=1': 'Fond transparent'
	}
};
