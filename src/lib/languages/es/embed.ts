import type { EmbedText } from '../embed.ts';

export const embed: EmbedText = {
	heading: 'Insertar este mapa',
	plain:
		'El mapa tal como está: lugar, periodo, tipos y vista. No usa cookies ni pide nada a ningún otro servidor.',
	look: 'Aspecto',
	place: 'Lugar abierto',
	noPlace: 'Ninguno',
	from: 'Desde',
	to: 'Hasta',
	sameLanguage: 'Como el mapa',
	parts: 'Qué contiene',
	maxHeight: 'Altura máxima en píxeles',
	preview: 'Vista previa',
	width: 'Anchura en píxeles',
	form: 'Cómo llega a una página',
	forms: {
		frame: 'Un marco sencillo: funciona en todas partes',
		element: 'Un elemento: tan alto como su contenido, abierto a los scripts de la página',
		component: 'Componente: una parte de la propia página, para desarrolladores',
		picture: 'Imagen con enlace: sin ningún script',
		amp: 'Página AMP',
		wordpress: 'Bloque de WordPress «HTML personalizado»',
		link: 'Solo el enlace, para editores que conocen oEmbed',
		list: 'Lista de lectura para boletines'
	},
	linkPlain: 'WordPress y otros hacen de él un marco o una tarjeta cuando está solo en su línea.',
	linkOnly: 'Este sitio se hizo sin su dirección: otros programas mostrarán el enlace como enlace.',
	componentPlain:
		'La página necesita los paquetes dateline-component y maplibre-gl, con un empaquetador o un mapa de importaciones; para una página en otro servidor, este sitio tiene que permitir la lectura. Los filtros y la posición del mapa no se conservan.',
	markup: 'Código',
	copy: 'Copiar el código',
	flags: {
		'title=0': 'Sin el título',
		'list=0': 'Sin la lista',
		'list=1': 'Lista abierta',
		'timeline=1': 'Con la línea de tiempo',
		'search=1': 'Con el campo de búsqueda',
		'legend=0': 'Sin la leyenda',
		'legend=1': 'Leyenda abierta',
		'zoom=0': 'Sin botones de zoom',
		'save=0': 'Sin el botón de guardar una imagen',
		'gestures=1': 'Un dedo y la rueda mueven el mapa',
		'transparent=1': 'Fondo transparente'
	}
};
