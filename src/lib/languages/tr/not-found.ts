import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Burada sayfa yok',
	why: 'Adres yanlış yazılmış olabilir ya da yer veya haber derlemeden çıkmış olabilir.',
	search: 'Bu adı derlemenin haritasında ara',
	start: 'Başlangıç sayfasına git'
};
