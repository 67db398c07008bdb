/** How Spanish news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['ene', 'feb', 'mar', 'abr', 'may', 'jun'] as const),
		...(['jul', 'ago', 'sep', 'oct', 'nov', 'dic'] as const)
	],
	ofMonth: 'de ',
	at: 'a las|a la',
	published: '(?:fecha de )?(?:publicación|publicado|publicada|creado|fecha)(?: el)?',
	updated: '(?:última )?(?:actualización|actualizado|actualizada|modificado)(?: el)?',
	and: 'y|e',
	or: 'o|u',
	pointer:
		'(?:le puede|puede|te puede) interesar|lea (?:también|además|más)|lee (?:también|más)|ver (?:también|más)|' +
		'más (?:información|noticias)|noticias? relacionadas?|artículos? relacionados?|te recomendamos',
	caption: 'Leyenda',
	statedPlace: 'Lugar indicado por el medio',
	credit:
		'(?:foto(?:grafía|s)?|imagen|imágenes|vídeo|video|mapa|gráfico|ilustración)\\s*[:/]|crédito\\s*:',
	agency:
		'con información de|con agencias|(?:editado|traducido|redacción) por|(?:efe|reuters|afp|ap)\\s*/',
	appeal:
		'suscríbete|suscríbase|regístrate|síguenos|síganos|únete|comparte|apóyanos|publicidad|descarga (?:la|nuestra) app',
	address: '(?:enlace|artículo|noticia|dirección) original|fuente',
	origin: '(?:este artículo|esta noticia) (?:fue|se) public(?:ado|ada|ó)|publicado originalmente',
	by: 'por'
};
