import type { Messages } from '../messages.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('es');
const places = (count: number) => n(count, { one: 'lugar', other: 'lugares' });
const articles = (count: number) => n(count, { one: 'artículo', other: 'artículos' });
const passages = (count: number) => n(count, { one: 'pasaje', other: 'pasajes' });

/** Spanish texts of the interface. */
export const messages: Messages = {
	skipToText: 'Ir a los lugares',
	skipToMap: 'Ir al mapa',
	skipToTimeline: 'Ir a la línea de tiempo',
	menu: 'Más',
	about: 'Acerca del mapa y fuentes',
	tryIt: 'Probar con un texto propio',
	lookUp: 'Buscar un lugar',
	language: 'Idioma',
	theme: 'Colores',
	themeAuto: 'Como el dispositivo',
	themeLight: 'Claros',
	themeDark: 'Oscuros',
	borders: 'Fronteras',
	bordersUn: 'según las Naciones Unidas',
	bordersDeFacto: 'según quién controla el terreno',
	bordersNote: {
		un: 'según las Naciones Unidas: Crimea en Ucrania, los Altos del Golán en Siria, Jerusalén Este con Cisjordania; Abyei y Halaib de nadie. Kosovo y el Sáhara Occidental aparecen por sí mismos. Osetia del Sur, Aksai Chin, Ilemi y el Esequibo son solo líneas de puntos. Fronteras: OpenStreetMap 2017, Digital Chart of the World.',
		'de-facto':
			'según Natural Earth y OpenStreetMap: Crimea con Rusia, los Altos del Golán y Jerusalén Este con Israel; Abjasia, Transnistria, Chipre del Norte y Somalilandia por sí mismas. Osetia del Sur es solo una línea de puntos, los frentes no se muestran. Fronteras: OpenStreetMap 2017, Digital Chart of the World.'
	},
	close: 'Cerrar',
	back: 'Volver a la lista',
	map: 'Mapa',
	mapOf: (title: string) => `Mapa: ${title}`,
	list: 'Lugares y pasajes',
	mapLost: 'El mapa perdió su superficie de dibujo; volverá por sí solo. La lista lo tiene todo.',
	mapEngine: {
		'Map.Title': 'Mapa: las flechas lo mueven, + y − cambian la escala',
		'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + rueda para cambiar la escala del mapa',
		'CooperativeGesturesHandler.MacHelpText': '⌘ + rueda para cambiar la escala del mapa',
		'CooperativeGesturesHandler.MobileHelpText': 'Mueva el mapa con dos dedos'
	},
	alsoNamedOutside: 'También se nombra:',
	mapButtons: 'Mover el mapa',
	zoomIn: 'Acercar',
	zoomOut: 'Alejar',
	showWhereItHappens: 'Mostrar dónde ocurre',
	savePicture: 'Guardar el mapa como imagen',
	placesInView: (count: number) => `En la parte visible del mapa: ${places(count)}`,
	listHint: 'Flechas para recorrer, una letra para saltar, Intro para abrir',
	placesHere: (count: number) => `${places(count)} muy juntos aquí`,
	morePlaces: (count: number) => `y ${n(count, { one: 'lugar más', other: 'lugares más' })} aquí`,
	newerPassages: 'Pasajes más recientes',
	olderPassages: 'Pasajes más antiguos',
	draft: 'Borrador, sin publicar',
	legend: 'Leyenda',
	legendRegions: 'Pasajes por región, con los lugares que contiene',
	legendCircles: 'Pasajes por lugar',
	legendAssociative: 'se nombra, pero no es el escenario',
	legendFaint: {
		unchecked: 'tenue: situado por la máquina, aún no revisado por nadie',
		unsure: 'tenue: dudoso, puede tratarse de otro lugar o de un gobierno'
	},
	events: (count: number) => n(count, { one: 'hecho contado', other: 'hechos contados' }),
	eventPrecision: (code: string) => `código de precisión ${code}`,
	legendApproximate:
		'contorno a trazos: aproximado, el terreno en torno a las poblaciones de la región',
	story: 'Relato',
	imprint: 'Aviso legal',
	corrections: 'Correcciones',
	legendThere: 'se nombra allí',
	legendTint: 'color más fuerte: se nombra más, no quién lo controla',
	legendInside: 'en algún punto del interior',
	classRange: (from: string, to: string | null) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,

	days: (days: readonly string[]) =>
		`${days.length === 1 ? 'Todos los artículos son del' : 'Los artículos son del'} ${days.join(', ')}`,
	timeline: 'Pasajes a lo largo del tiempo',
	timelinePlot: {
		day: 'Pasajes por día: arrastre para elegir un periodo',
		week: 'Pasajes por semana: arrastre para elegir un periodo',
		month: 'Pasajes por mes: arrastre para elegir un periodo'
	},
	timelineGrip: { from: 'Comienzo', to: 'Fin', whole: 'Periodo' },
	play: 'Reproducir',
	pause: 'Pausa',
	speed: 'Velocidad',
	byMonth: 'Por mes',
	month: 'Mes',
	passagesHead: 'Pasajes',
	wholePeriod: 'Todo el periodo',

	embedOpen: 'Insertar',

	noMap: 'Aquí no se puede dibujar el mapa. Todos los lugares y pasajes están en la lista.',
	mostNamed: (names: string) => `Los más nombrados: ${names}`,
	stillUnfiltered: 'La imagen muestra toda la colección, sin los filtros.',
	stillCaption: 'Cuantos más pasajes, más intenso el color de una región y mayor el círculo.',
	failure: 'No se pudo leer la colección entera. Se muestra lo que la página traía.',
	passagesMissing: 'No se pudieron leer los pasajes de este lugar.',
	partMissing: 'No se pudo cargar esta parte de la página.',
	tryAgain: 'Intentar de nuevo',
	loading: 'Cargando',

	places,
	passages,
	articles,
	summary: (placeCount: number, passageCount: number) =>
		`${places(placeCount)}, ${passages(passageCount)}`,
	inView: (summary: string) => `${summary} a la vista`,
	ofThem: (all: number, literal: number) => `${passages(all)}, ${literal} de ellos donde ocurre`,
	namedInside: (count: number) => `${passages(count)} con los lugares que contiene`,
	moreAsGovernments: (count: number) =>
		`${n(count, { one: 'pasaje más nombra', other: 'pasajes más nombran' })} gobiernos y pueblos`,
	onlyAsGovernments: (count: number) => `Nombrado solo como gobierno o pueblo: ${passages(count)}`,
	showAll: 'Mostrarlos también',
	onlyLiteral: 'Solo donde ocurre',
	literal: 'un lugar donde ocurre algo',
	associative: 'nombrado como gobierno o pueblo, no como escenario',
	mayBe: { literal: 'puede tratarse del gobierno', associative: 'puede ser el escenario' },

	period: 'Periodo',
	from: 'Desde',
	to: 'Hasta',
	since: (day: string) => `desde el ${day}`,
	until: (day: string) => `hasta el ${day}`,
	between: (from: string, to: string) => `${from} – ${to}`,
	remove: (filter: string) => `Quitar el filtro: ${filter}`,
	removeAll: 'Quitar todos los filtros',
	filters: 'Filtros',
	facets: {
		publisher: 'Medio',
		author: 'Autor',
		inside: 'País o región',
		class: 'Tipo de lugar',
		government: 'Como gobierno o pueblo',
		written: 'Idioma del artículo',
		verification: 'Hasta dónde está comprobado'
	},
	namedAsGovernment: (country: string) => `${country} como gobierno o pueblo`,
	anything: 'Todo',
	outOfSight: (count: number) => `Fuera de la parte visible: ${places(count)}`,
	morePlacesInList: 'Más lugares',
	moreArticles: 'Más artículos',
	nothingLeft: 'Con estos filtros no queda nada.',
	loosen: (filter: string, count: number) => `Sin «${filter}»: ${passages(count)}`,
	nothingYet: 'Ninguno de estos artículos nombra un lugar que se pueda poner en el mapa.',

	allPassages: (count: number) => `Los ${passages(count)}`,
	allPassagesOfAnyKind: (count: number) => `${passages(count)}, también como gobierno o pueblo`,
	morePassages: 'Más pasajes',
	openAtPassage: 'Abrir en el pasaje',
	openSource: 'Abrir la fuente',
	verification: {
		verified: 'verificado',
		claimed: 'según una de las partes',
		disputed: 'discutido'
	},
	verifiedBy: (status: string, who: string) => `${status}: ${who}`,
	graphic: 'Describe violencia con detalle. Mostrar el texto',
	noDate: 'sin fecha',
	checkedByPerson: 'Revisado por una persona',
	partlyChecked: (count: number, all: number) =>
		`${count} de ${all} pasajes revisados por una persona`,
	confidence: (percent: string) => `${percent} de certeza de que se trata de este lugar`,
	otherCandidates: 'También podría ser',
	passageGroups: { about: 'Artículos sobre este lugar', passing: 'Mencionado de paso' },
	inPassing: 'mencionado de paso',
	shortened: 'Abreviado: el pasaje es muy largo.',

	breadcrumbs: 'Dónde está',
	insidePlaces: (place: string) => `Lugares dentro de: ${place}`,
	allPlaces: (count: number) => `Los ${places(count)}`,
	alsoCalled: 'También llamado',
	elsewhere: 'El mismo lugar en',
	approximate: (km: string) => `Aproximado: a unos ${km} km del punto`,
	approximateOutline: 'Contorno aproximado: el terreno en torno a sus propias poblaciones',
	unverified: 'Posición sin verificar',
	oneSource: 'Posición de una sola fuente',
	turnedPeriod: (period: string) =>
		`La dirección pide un periodo que termina antes de empezar; se ha invertido: ${period}.`,
	unknownPlace: (slug: string) => `Esta colección no tiene el lugar «${slug}».`,
	nearestName: 'El nombre más parecido:',
	brokenParameter: (key: string, value: string) =>
		`La dirección pide ${key} = «${value}», que no se entiende; se ha omitido.`,
	placeDescription: (name: string, count: number, title: string) =>
		`${passages(count)} de artículos de prensa que nombran ${name}, cada uno con su fuente. De: ${title}.`,
	articleDescription: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'Un artículo'}${names.length > 0 ? ` sobre ${names.join(', ')}` : ''}: los lugares que nombra, marcados en el texto y en un mapa.`,
	leftOut: (count: number) =>
		`${n(count, { one: 'pasaje más está', other: 'pasajes más están' })} en la página del mapa.`,
	leftOutPlaces: (count: number) =>
		`${n(count, { one: 'lugar más está', other: 'lugares más están' })} en la lista de la página del mapa.`,
	previousPlace: 'Lugar anterior',
	nextPlace: 'Lugar siguiente',

	unknownArticle: (id: string) => `Esta colección no tiene el artículo «${id}».`,
	onlyPassages:
		'Aquí solo se muestran los pasajes que nombran lugares; el artículo está en su medio.',
	writtenFrom: 'Escrito a partir de',
	placesOfArticle: 'Lugares de este artículo',
	aboutThese: 'De qué trata',
	alsoNamed: 'También nombra',
	openOnMap: 'Abrir en el mapa',
	unknownLanguage: (language: string) =>
		`Escrito en una lengua para la que Dateline no tiene tablas (${language}): los nombres se buscaron como en inglés, y faltan muchos.`,
	noPlaces: 'Este artículo no nombra ningún lugar que se pueda poner en el mapa.',

	search: 'Buscar lugares, artículos, palabras',
	searchButton: 'Buscar',
	searchFor: (query: string) => `Encontrado para «${query}»`,
	found: (placeCount: number, articleCount: number, passageCount: number) =>
		`${places(placeCount)}, ${articles(articleCount)}, ${passages(passageCount)}`,
	foundPlaces: 'Lugares',
	foundArticles: 'Artículos',
	foundPassages: 'Palabras en los pasajes',
	nothingFound: (query: string) =>
		`No se encontró nada para «${query}». Pruebe con menos letras, otra grafía o una sola palabra.`,
	searching: 'Buscando',
	searchedPart: (read: string, all: string) =>
		`Palabras: se han recorrido ${read} de ${all} menciones.`,
	searchOn: 'Seguir buscando',

	unplacedCount: (count: number) =>
		`${n(count, { one: 'nombre no se pudo situar', other: 'nombres no se pudieron situar' })}`,
	unplacedPlain:
		'Nombres de lugares que no están en ningún nomenclátor o que eran demasiado dudosos para situarlos, cada uno con las palabras que lo rodean.',
	leftOutNames: (count: number) =>
		`${n(count, { one: 'nombre más está', other: 'nombres más están' })} en la lista de la página del mapa.`,

	openFullMap: 'Abrir el mapa completo',
	showList: 'Mostrar la lista',
	hideList: 'Ocultar la lista',
	sheetSize: 'Tamaño de la lista',
	sheetPeek: 'pequeña',
	sheetHalf: 'media',
	sheetFull: 'pantalla completa',

	takeAlong: 'Llevárselo',
	copyLink: 'Copiar el enlace',
	citation: (title: string, generator: string, day: string, address: string) =>
		`«${title}», ${generator}, consultado el ${day}: ${address}`,
	downloaded: (file: string) => `Se está guardando ${file}`,
	copyCitation: 'Copiar una cita',
	copied: 'Copiado',
	cannotCopy: 'Aquí no se permite copiar: seleccione el texto y cópielo.',
	downloadAs: 'Descargar como',
	download: 'Descargar',
	print: 'Imprimir',

	keys: 'Teclado',
	aboutOrPassing:
		'«Sobre este lugar»: el lugar supone al menos el 15 por ciento de lo que el artículo dice de lugares. Cada mención cuenta según su certeza, un escenario más que un gobierno, las primeras más que las últimas; una región recibe además la mitad de lo que contiene. Todo lo demás es «de paso».',
	keysTable: [
		['?', 'esta ayuda'],
		['/', 'a la búsqueda'],
		['Esc', 'cerrar lo abierto y volver a donde se abrió'],
		['Tab', 'al siguiente enlace o botón; sirve también para salir del mapa'],
		['Intro', 'abrir un lugar, un pasaje, un artículo'],
		['← →', 'en el mapa: moverlo; en la línea de tiempo: mover el periodo'],
		['+ −', 'en el mapa: acercar, alejar'],
		['Alt ←', 'deshacer el último filtro, lugar o artículo (Atrás del navegador)']
	],

	tryPlain:
		'Pegue un artículo. Los lugares que nombra se marcan en el texto y se dibujan en el mapa. Todo ocurre en esta página: el texto no se envía a ninguna parte.',
	tryText: 'Artículo',
	tryFind: 'Buscar los lugares',
	tryFile: 'Elija un archivo de texto o suéltelo aquí',
	tryExample: 'Usar un ejemplo',
	needsScript: 'Esta página solo funciona con scripts: sin ellos no hay nada que leer aquí.',
	tryLoading: (percent: string) => `Cargando la lista de lugares: ${percent}`,
	tryWorking: 'Leyendo',
	tryTooLong: (limit: string) =>
		`El texto tiene más de ${limit} caracteres; el resto se ha omitido.`,
	tryNotText: (name: string) => `«${name}» no es un archivo de texto.`,
	tryNothing: 'No se encontró ningún lugar.',
	tryFound: (names: number, placeCount: number) =>
		`${n(names, { one: 'mención', other: 'menciones' })} de ${places(placeCount)}`,
	tryMark: 'Elija un nombre marcado para ver cómo se leyó.',
	whereSaid: 'El texto dice dónde está:',
	why: 'Qué habló a su favor',
	whyAlone: 'Ningún otro lugar de este nombre se le acercó.',
	evidence: {
		fame: 'lo conocido y lo grande que es',
		sort: 'el tipo de lugar que piden las palabras',
		name: 'la forma en que está escrito el nombre',
		beside: 'lo que se nombra a su lado como su territorio o su vecindad',
		region: 'los otros lugares están en su región o país',
		nearness: 'los otros lugares están cerca',
		longerName: 'el texto lo nombra también en una forma más larga'
	},
	notPlaced: 'No está en el nomenclátor, o es demasiado dudoso para situarlo',

	placesPlain: 'Cualquier nombre, cualquier grafía, en letras latinas, cirílicas o árabes.',
	placesName: 'Nombre de un lugar',
	placesNone: (name: string) => `El nomenclátor no tiene ningún lugar llamado «${name}».`,
	placesExamples: 'Por ejemplo:',
	placesNear: 'Quizá',
	placesSpellings: 'Otras grafías',
	placesMore: (shown: string, total: string) =>
		`${shown} de ${total} lugares, primero los más conocidos`,
	population: 'Habitantes',
	precision: 'Precisión',
	withinKm: (km: string) => `a unos ${km} km`,
	source: 'Fuente',
	point: 'Punto',
	rank: 'Peso en las noticias',

	feature: {
		PCL: 'país',
		ADM1: 'región',
		ADM2: 'distrito',
		ADM: 'unidad administrativa',
		ADMF: 'institución del gobierno',
		PPLC: 'capital',
		PPLX: 'parte de una ciudad',
		PPLQ: 'lugar abandonado',
		city: 'ciudad',
		town: 'localidad',
		village: 'pueblo',
		SEA: 'mar',
		OCN: 'océano',
		GULF: 'golfo',
		BAY: 'bahía',
		STRT: 'estrecho',
		STM: 'río',
		LK: 'lago',
		RSV: 'embalse',
		CNL: 'canal',
		RGN: 'macrorregión',
		CONT: 'continente',
		AIR: 'base aérea o aeropuerto',
		PRT: 'puerto',
		DAM: 'presa',
		PS: 'central eléctrica',
		PST: 'paso fronterizo',
		BDG: 'puente',
		ISL: 'isla',
		MT: 'montaña',
		MTS: 'montañas',
		DSRT: 'desierto',
		PEN: 'península',
		A: 'área',
		P: 'población',
		H: 'aguas',
		T: 'relieve',
		L: 'área',
		S: 'sitio',
		R: 'carretera o ferrocarril',
		U: 'fondo marino',
		V: 'bosque'
	},
	featureClasses: {
		A: 'Países y regiones',
		P: 'Poblaciones',
		H: 'Aguas',
		T: 'Relieve',
		L: 'Áreas',
		S: 'Sitios',
		R: 'Vías',
		U: 'Fondo marino',
		V: 'Bosques'
	},
	inPlace: (what: string, where: string) => (where ? `${what} en ${where}` : what),
	capitalOf: (country: string) => `capital de ${country}`
};
