import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Aquí no hay ninguna página',
	why: 'Puede que la dirección esté mal escrita, o que el lugar o el artículo ya no esté en la colección.',
	search: 'Buscar este nombre en el mapa de la colección',
	start: 'Ir a la página de inicio'
};
