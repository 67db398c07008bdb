import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Il n’y a pas de page ici',
	why: 'L’adresse est peut-être mal saisie, ou le lieu ou l’article a quitté la collection.',
	search: 'Chercher ce nom sur la carte de la collection',
	start: 'Aller à la page d’accueil'
};
