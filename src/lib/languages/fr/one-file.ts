import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Enregistrer en un seul fichier, lisible hors ligne (HTML)',
	making: 'Création du fichier',
	cancel: 'Annuler',
	tooMuch: (names, most) =>
		`C’est trop pour un seul fichier : il y a ${names} noms de lieux et il en tient ${most} au plus. Restreignez d’abord la carte.`
};
