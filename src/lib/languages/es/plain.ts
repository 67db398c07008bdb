import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('es');

/** Spanish texts of the pages that are read without a script. */
export const plain: PlainText = {
	start:
		'Los lugares que nombran los artículos de prensa, en un mapa, cada uno con las palabras que lo pusieron allí.',
	collections: 'Colecciones',
	open: 'Abrir el mapa y los pasajes',
	none: 'Este sitio aún no tiene ninguna colección.',
	checked: (percent: string) => `${percent} de las marcas revisado por una persona`,
	story: 'Leer el relato',
	place: (name: string, passages: string, title: string) =>
		`${passages} de artículos de prensa que nombran ${name}, cada uno con su fuente. De: ${title}.`,
	article: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'Un artículo'}${names.length > 0 ? ` sobre ${names.join(', ')}` : ''}: los lugares que nombra, marcados en el texto y en un mapa.`,
	unplaced:
		'Nombres de lugares que no están en ningún nomenclátor o que eran demasiado dudosos para situarlos, cada uno con las palabras que lo rodean.',
	leftOutNames: (count: number) =>
		`${n(count, { one: 'nombre más está', other: 'nombres más están' })} en la lista de la página del mapa.`
};
