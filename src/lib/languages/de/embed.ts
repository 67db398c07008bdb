import type { EmbedText } from '../embed.ts';

export const embed: EmbedText = {
	heading: 'Diese Karte einbetten',
	plain:
		'Die Karte, wie sie gerade ist: Ort, Zeitraum, Bedeutung und Ausschnitt. Sie setzt keine Cookies und fragt keinen anderen Server.',
	look: 'Aussehen',
	place: 'Geöffneter Ort',
	noPlace: 'Keiner',
	from: 'Von',
	to: 'Bis',
	sameLanguage: 'Wie die Karte',
	parts: 'Was sie enthält',
	maxHeight: 'Größte Höhe in Pixeln',
	preview: 'Vorschau',
	width: 'Breite in Pixeln',
	form: 'Wie sie in eine Seite kommt',
	forms: {
		frame: 'Ein einfacher Rahmen: geht überall',
		element: 'Ein Element: so hoch wie sein Inhalt, für Skripte der Seite offen',
		component: 'Komponente: ein Teil der Seite selbst, für Entwickler',
		picture: 'Bild mit Link: ganz ohne Skripte',
		amp: 'AMP-Seite',
		wordpress: 'WordPress-Block „Individuelles HTML“',
		link: 'Nur der Link, für Editoren, die oEmbed kennen',
		list: 'Leseliste für Newsletter'
	},
	linkPlain:
		'WordPress und andere machen daraus einen Rahmen oder eine Kachel, wenn er allein in seiner Zeile steht.',
	linkOnly:
		'Diese Website wurde ohne ihre Adresse gebaut: Andere Programme zeigen den Link nur als Link.',
	componentPlain:
		'Die Seite braucht die Pakete dateline-component und maplibre-gl, über einen Bundler oder eine Import-Map; für eine Seite auf einem anderen Server muss diese Website das Lesen erlauben. Filter und Lage der Karte werden nicht übernommen.',
	markup: 'Code',
	copy: 'Code kopieren',
	flags: {
		'title=0': 'Ohne Titel',
		'list=0': 'Ohne Liste',
		'list=1': 'Liste offen',
		'timeline=1': 'Mit Zeitleiste',
		'search=1': 'Mit Suchfeld',
		'legend=0': 'Ohne Legende',
		'legend=1': 'Legende offen',
		'zoom=0': 'Ohne Knöpfe für den Maßstab',
		'save=0': 'Ohne Knopf zum Speichern eines Bildes',
		'gestures=1': 'Ein Finger und das Mausrad bewegen die Karte',
		'transparent=1': 'Durchsichtiger Grund'
	}
};
