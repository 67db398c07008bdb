/** What tells a French text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz',
	words: `de la le les et des en un une du que qui est dans pour par sur au aux il elle ils elles avec ce cette
		ces son sa ses leur leurs pas ne plus été sont ont était même mais ou où comme après depuis selon entre
		sans sous avant lors contre vers deux fait être avoir nous vous on lundi mardi mercredi jeudi vendredi
		samedi dimanche hier l' d' qu' n' s' c' j' m' t' a y si encore tous tout toute toutes deux trois quatre cinq
		six dix`,
	parts: 'é_ ée_ és_ eau eux oux aux œ ç tion_ tions_ ait_ aient_ eur_'
};
