import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('tr');

/** Turkish texts of the pages that are read without a script. */
export const plain: PlainText = {
	start: 'Haberlerde adı geçen yerler haritada, her biri onu oraya koyan sözcüklerle.',
	collections: 'Derlemeler',
	open: 'Haritayı ve alıntıları aç',
	none: 'Bu sitede henüz derleme yok.',
	checked: (percent: string) => `İşaretlerin ${percent} kadarını bir kişi denetledi`,
	story: 'Öyküyü oku',
	place: (name, passages, title) =>
		`${name}: adının geçtiği haberlerden ${passages}, her biri kaynağıyla. Derleme: ${title}.`,
	article: (publisher, names) =>
		`${publisher ?? 'Bir haber'}${names.length > 0 ? `: ${names.join(', ')}` : ''}. Andığı yerler metinde ve haritada işaretli.`,
	unplaced:
		'Hiçbir yer listesinde bulunmayan ya da yerleştirilemeyecek kadar belirsiz yer adları, her biri çevresindeki sözcüklerle.',
	leftOutNames: (count) => `Haritanın sayfasındaki listede ${n(count, { other: 'ad' })} daha var.`
};
