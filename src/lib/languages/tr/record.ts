import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('tr');

/** Turkish texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'Bu adresteki yer artık derlemede yok.'
				: `Bu derlemenin hiçbir haberinde artık geçmiyor: ${name}.`,
		moved: (name, to) => `${name} artık şurada: ${to}.`,
		article: 'Bu adresteki haber artık derlemede yok.',
		articleMoved: 'Bu haberin adresi değişti.',
		onward: 'Derlemenin bütün yerleri'
	},
	corrections: {
		title: 'Düzeltmeler',
		intro:
			'Yerleri bir makine buldu. Burada editörlerin bundan neyi, ne zaman ve neden değiştirdiği yazıyor.',
		none: 'Henüz bir şey düzeltilmedi.',
		checked: (checked, all) =>
			`${n(all, { other: 'işaretin' })} ${checked} tanesini bir kişi denetledi; geri kalanını yalnızca makine yerleştirdi.`,
		place: (name, place) => `“${name}” ile kastedilen: ${place}.`,
		otherPlace: (name) => `“${name}” ile çizilenden başka bir yer kastediliyor.`,
		noPlace: (name) => `“${name}” bir yer adı değil.`,
		unplaced: (name) => `“${name}” bilinmeyen bir yeri anıyor; listelenir, çizilmez.`,
		literal: (name) => `“${name}” olayın yeri.`,
		associative: (name) => `“${name}” bir hükûmeti veya halkı anıyor, olay yerini değil.`,
		moved: (place) => `Başka bir noktaya kondu: ${place}.`,
		named: (was, name) => `“${was}” artık “${name}” diye anılıyor.`,
		joined: (place) => `Aynı yeri anan iki kayıt artık tek: ${place}.`,
		isProtected: 'Bir yer daha az kesin, daha geç ya da hiç söylenmiyor.',
		articles: (count) => `${n(count, { other: 'haberde' })}.`,
		undated: 'Tarihsiz',
		kept: 'Olduğu gibi saklanan durumlar'
	}
};
