import type { StartText } from '../start.ts';

/** Spanish texts of a site's start. */
export const start: StartText = {
	plain:
		'Los lugares que nombran los artículos de prensa, en un mapa, cada uno con las palabras que lo pusieron allí.',
	collections: 'Colecciones',
	open: 'Abrir el mapa y los pasajes',
	none: 'Este sitio aún no tiene ninguna colección.',
	checked: (percent: string) => `${percent} de las marcas revisado por una persona`,
	story: 'Leer el relato'
};
