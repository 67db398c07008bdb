import type { AboutText } from '../about.ts';

export const about: AboutText = {
	title: 'Acerca de este mapa',
	description: 'Cómo se encontraron los lugares de este mapa, en qué confiar y de qué está hecho.',
	intro:
		'La data es la línea que abre una noticia con un lugar y una fecha; en inglés, «dateline». Este mapa muestra los lugares que nombra un conjunto de artículos y mantiene cada marca unida a las palabras que la pusieron allí: abra un lugar y lea los pasajes.',
	parts: [
		{
			heading: 'Cómo se encuentran los lugares',
			paragraphs: [
				'Un programa lee cada artículo, encuentra los nombres de lugar y elige en una lista de lugares el que se quiere decir: por las palabras que rodean el nombre, el tipo de lugar que piden y los demás lugares del artículo. Ninguna persona ha revisado el resultado, salvo donde se diga. La certeza del programa está en la ventana de cada lugar, con los lugares que también podrían ser, y junto a cada pasaje que es poco más que una suposición.',
				'Distingue dos maneras de nombrar. En «bombardeo en Sudzha», la ciudad es donde ocurre: se dibuja rellena. En «Moscú dijo» habla un gobierno: eso no ocurre en Moscú, así que al principio no está en el mapa; se cuenta, y se dibuja como un anillo si se pide.',
				'También distingue de qué trata un artículo y qué menciona de paso. Cada mención cuenta según su certeza, un escenario más que un gobierno, un adjetivo menos, las primeras hasta el doble; una región recibe además la mitad de lo que contiene, su país una quinta parte. Un artículo trata de los lugares que suponen al menos el 15 por ciento de todo eso, cinco como mucho.'
			]
		},
		{
			heading: 'Con qué tener cuidado',
			list: [
				'El programa se equivoca. Lea el pasaje antes de fiarse de un punto, y su fuente antes de citar.',
				'Un punto representa un lugar entero. Donde no se conoce la posición exacta, el mapa dibuja un área tan grande como la duda y lo dice.',
				'Un nombre que no está en ninguna lista de lugares, o que es demasiado dudoso, no se pone en ninguna parte. Esos nombres se enumeran con sus pasajes.',
				'Muchos pasajes significan mucha cobertura. No es lo mismo que muchos hechos, y no dice quién controla un lugar.'
			]
		},
		{
			heading: 'Fronteras',
			paragraphs: [
				'Las fronteras son el punto de vista de alguien. Este mapa dibuja las de los Estados miembros de las Naciones Unidas como las nombran las Naciones Unidas: Crimea está en Ucrania, los Altos del Golán en Siria y Jerusalén Este con Cisjordania; Abyei y el triángulo de Halaib no son de nadie. Las líneas en disputa van a trazos; las que ninguna fuente da con exactitud, a puntos. El menú del mapa puede mostrar en su lugar quién controla el terreno; los frentes no están en ninguna de las dos vistas.'
			]
		},
		{
			heading: 'De quién son las palabras',
			paragraphs: [
				'Los pasajes se citan con su medio, su fecha y un enlace que abre la fuente en ese punto. Los artículos enteros solo se muestran donde sus derechos lo permiten.'
			]
		},
		{
			heading: 'Qué se sabe de usted',
			paragraphs: [
				'Nada. Este sitio no usa cookies, no guarda nada en su navegador, no cuenta nada y no pide nada a ningún otro servidor. Un texto que pruebe se queda en su navegador.'
			]
		}
	],
	madeFrom: 'Hecho con',
	notices: 'Todas las licencias y avisos',
	uses: {
		geonames: 'nombres, puntos y tipos de lugares; aquí unidos, corregidos y abreviados',
		naturalEarth: 'regiones, costas, ríos, lagos, mares; aquí reagrupados y simplificados',
		openStreetMap:
			'fronteras entre países (2017); aquí unidas a las regiones y simplificadas. Las fronteras hechas con ellas tienen la misma licencia',
		dcw: 'la línea occidental de los Altos del Golán y la meridional de Halaib',
		powerPlants: 'puntos de centrales eléctricas y presas',
		fonts: 'las letras del texto y del mapa',
		maplibre: 'dibuja el mapa'
	},
	madeWith: (generator, folder) =>
		`Hecho con ${generator}; todos los archivos de la colección están en ${folder}.`
};
