import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Hier ist keine Seite',
	why: 'Die Adresse ist vielleicht vertippt, oder der Ort oder Artikel gehört nicht mehr zur Sammlung.',
	search: 'Diesen Namen auf der Karte der Sammlung suchen',
	start: 'Zur Startseite'
};
