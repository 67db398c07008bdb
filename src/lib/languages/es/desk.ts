import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('es');

/** Spanish texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Revisión',
	undo: 'Deshacer',
	undone: (what) => (what ? `Deshecho: ${what[0]} → ${what[1]}` : 'Deshecho'),
	nothingToUndo: 'No hay nada que deshacer',
	buildDraft: 'Generar el borrador',
	building: 'Se está generando el borrador …',
	lookAtDraft: 'Verlo',
	done: 'Todo está revisado. Genere el borrador y luego publíquelo.',
	mention: 'Mención',
	reasons: {
		unplaced: 'Nombra un lugar que el nomenclátor no tiene',
		unsure: 'La máquina no está segura de qué lugar es',
		kind: 'La máquina no está segura de si es el escenario o un gobierno',
		far: 'Lejos de todo lo demás en estos artículos',
		split: 'Este nombre se leyó de dos maneras',
		government: 'Una capital o un país dibujado como el lugar de los hechos',
		rest: 'Aún no lo ha visto nadie',
		seen: 'Ya lo ha visto alguien'
	},
	sum: (left, checked, mentions) =>
		`${left} por revisar · ${checked} de ${mentions} menciones comprobadas`,
	notices: (count) =>
		`${n(count, { one: 'corrección', other: 'correcciones' })} por mirar en el archivo`,
	readAnew: (count) =>
		n(count, { one: 'artículo leído de nuevo', other: 'artículos leídos de nuevo' }),
	gone: (count) => n(count, { one: 'artículo ya no está', other: 'artículos ya no están' }),
	problems: (count) =>
		n(count, { one: 'problema en la carpeta', other: 'problemas en la carpeta' }),
	draftAnew: 'el borrador es nuevo',
	times: (count) => n(count, { one: 'vez', other: 'veces' }),
	forAll: (count) => `(las ${count})`,
	people: (count) => `${count} habitantes`,
	now: 'ahora',
	forIt: 'A favor:',
	placeName: 'Nombre del lugar',
	find: 'Buscar',
	noPlaceCalled: (name) => `Ningún lugar se llama «${name}»; P pone una marca.`,
	noChoice: (number) => `Aquí no hay opción ${number}.`,
	noMap: (problem) =>
		`Aquí no se puede dibujar un mapa (${problem}). La lista dice dónde está cada lugar.`,
	dropHint:
		'Haga clic en el mapa donde está y arrastre el círculo hasta lo seguro que es, o escriba ambas cosas.',
	called: 'Nombre',
	point: 'Latitud, longitud',
	radius: 'A menos de, km',
	itIs: 'Es',
	ownFeatures: {
		settlement: 'una población',
		camp: 'un campamento',
		building: 'un edificio',
		area: 'una zona',
		water: 'un río o agua',
		mountain: 'una montaña'
	},
	placeHere: 'Ponerlo aquí',
	right: 'Está bien así',
	noPlace: 'No es un lugar',
	unplaced: 'Sin situar',
	otherKind: 'Otro tipo',
	search: 'Buscar',
	dropPin: 'Poner una marca',
	allOfName: 'Todos los de este nombre',
	later: 'Más tarde',
	back: 'Atrás',
	reason: 'Motivo, para la página pública de correcciones',
	missed: {
		title: 'Un nombre omitido',
		name: 'Nombre como lo escriben los artículos',
		place: 'Lugar, si se llama de otro modo'
	},
	names: {
		title: 'Un nombre en los artículos',
		name: 'Nombre o cómo empieza',
		none: (name) => `Ningún artículo nombra «${name}».`,
		checked: 'revisado'
	},
	place: {
		title: 'Este lugar …',
		shownAs: 'Nombre mostrado',
		language: 'Idioma del nombre',
		hide: 'Ocultarlo a los lectores',
		blur: 'Difuminar a km',
		delay: 'Retrasar días',
		note: 'Nota, solo para corrections.yaml',
		save: 'Guardar',
		move: 'Mover el punto',
		merge: 'Unir con …',
		another: 'Otro lugar …',
		unchanged: 'No se ha cambiado nada de él.',
		noneCalled: (name) => `Ningún lugar se llama «${name}».`,
		merged: (name) => `unido con ${name}`,
		part: (name) => `«${name}» vuelve a ser otro lugar`,
		parted: (name) => `separado de ${name}`,
		acts: {
			renamed: 'nombre cambiado',
			moved: 'movido',
			hidden: 'oculto',
			shown: 'ya no oculto',
			blurred: 'difuminado',
			exact: 'ya no difuminado',
			delayed: 'retrasado',
			prompt: 'ya no retrasado',
			explained: 'motivo o nota cambiados'
		}
	},
	kept: {
		title: 'Sus decisiones',
		hint: 'Esta mesa es un solo archivo y no pide nada a nadie. Contiene los artículos completos: no la publique. La búsqueda conoce los lugares de estos artículos y aquello por lo que pueden tomarse, no todo el índice. Las decisiones quedan en esta página hasta que las guarde; devuelva el archivo guardado y --merge lo incorpora.',
		by: 'Su nombre',
		save: 'Guardar las decisiones',
		open: 'Seguir con un archivo guardado'
	},
	story: {
		tell: 'Contar la historia',
		title: 'El siguiente paso de la historia',
		map: 'Mapa del borrador',
		hint: 'Ponga en el mapa lo que el paso debe mostrar: un lugar, un período, un encuadre. Después guárdelo con sus palabras.',
		heading: 'Título',
		text: 'Palabras (Markdown)',
		save: 'Guardar como paso',
		undo: 'Retirar el último paso',
		noMap: 'El marco muestra otra página: vuelva primero al mapa.'
	},
	told: {
		unknownPlace: (of) => `Ningún lugar tiene el identificador «${of}».`,
		writtenNowhere: (of) => `Ningún artículo escribe «${of}».`,
		mentionGone: () => 'Esta mención ya no está; la lista es nueva.',
		noAnswer: () => 'La mesa no responde: ¿sigue en marcha «dateline review»?',
		failed: () => 'Algo ha fallado en la mesa; su terminal dice qué.',
		changedByHand: (of) =>
			`${of} se ha cambiado a mano desde entonces, así que no se ha deshecho nada; los estados anteriores están en .dateline/.`,
		tooLarge: () => 'Este archivo es demasiado grande para decisiones.',
		noDecisions: (of) => `Este archivo no contiene decisiones: ${of}`,
		wrongFile: (of) => `Lo escrito a mano es erróneo y sigue valiendo lo anterior: ${of}`,
		doubtful: (of) => `Mire ${of}.`,
		ruleMeetsNothing: (of) => `${of} no encuentra nada en estos artículos.`,
		mentionMeetsNothing: (of) => `${of} no encuentra nada en su artículo.`,
		changedSince: (of) => `${of} se comprobó con otro texto; mírelo de nuevo.`,
		onePlace: (of) => `«${of}» y este lugar ya son uno.`,
		heldByFolder: (of) =>
			`Lo que dice de ${of} el archivo de la carpeta se retira en la mesa de la carpeta, no en este archivo.`,
		stepBegins: () => 'Una línea de las palabras empieza por «##», lo que iniciaría otro paso.',
		refused: (of) => `No se puede hacer: ${of}`
	},
	decided: {
		right: 'está bien así',
		noPlace: 'no es un lugar',
		unplaced: 'queda sin situar',
		byHand: 'situado a mano'
	}
};
