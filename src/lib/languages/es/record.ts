import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('es');

/** Spanish texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'El lugar de esta dirección ya no está en la colección.'
				: `Ningún artículo de esta colección nombra ya: ${name}.`,
		moved: (name, to) => `${name}: ahora está en «${to}».`,
		article: 'El artículo de esta dirección ya no está en la colección.',
		articleMoved: 'Este artículo tiene ahora otra dirección.',
		onward: 'Todos los lugares de la colección'
	},
	corrections: {
		title: 'Correcciones',
		intro:
			'Los lugares los encontró una máquina. Aquí consta qué han cambiado los editores: qué, cuándo y por qué.',
		none: 'Aún no se ha corregido nada.',
		checked: (checked, all) =>
			`Una persona ha revisado ${checked} de ${n(all, { one: 'marca', other: 'marcas' })}; el resto lo situó la máquina sola.`,
		place: (name, place) => `«${name}» es ${place}.`,
		otherPlace: (name) => `«${name}» es otro lugar que el dibujado.`,
		noPlace: (name) => `«${name}» no nombra ningún lugar.`,
		unplaced: (name) => `«${name}»: no se sabe dónde está; aparece en la lista, no en el mapa.`,
		literal: (name) => `«${name}»: es donde ocurre.`,
		associative: (name) => `«${name}» nombra un gobierno o un pueblo, no el escenario.`,
		moved: (place) => `${place}: se ha cambiado el punto.`,
		named: (was, name) => `«${was}» se llama ahora «${name}».`,
		joined: (place) => `${place}: dos entradas son ahora una.`,
		isProtected: 'Un lugar se indica con menos exactitud, más tarde o no se indica.',
		articles: (count) => `En ${n(count, { one: 'artículo', other: 'artículos' })}.`,
		undated: 'Sin fecha',
		kept: 'Estados que se conservan tal como eran'
	}
};
