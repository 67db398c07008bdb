import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('ar', ['zero', 'one', 'two']);

/** Arabic texts of the pages that are read without a script. */
export const plain: PlainText = {
	start: 'الأماكن التي تذكرها المقالات الإخبارية على خريطة، كل منها مع الكلمات التي وضعته عليها.',
	collections: 'المجموعات',
	open: 'افتح الخريطة والمقاطع',
	none: 'لا مجموعة في هذا الموقع بعد.',
	checked: (percent: string) => `راجع إنسان ${percent} من العلامات`,
	story: 'اقرأ القصة',
	place: (name: string, passages: string, title: string) =>
		`${passages} من مقالات إخبارية تذكر ${name}، كل منها مع مصدره. من: ${title}.`,
	article: (publisher: string | null, names: readonly string[]) =>
		`${publisher ?? 'مقال'}${names.length > 0 ? ` عن ${names.join('، ')}` : ''}: الأماكن التي يذكرها، معلّمة في النص وعلى الخريطة.`,
	unplaced:
		'أسماء أماكن لا توجد في أي معجم أماكن، أو لم يكن تحديدها مؤكدًا بما يكفي، كل منها مع ما حوله من كلمات.',
	leftOutNames: (count: number) =>
		`في قائمة صفحة الخريطة ${n(count, { one: 'اسم آخر', two: 'اسمان آخران', few: 'أسماء أخرى', many: 'اسمًا آخر', other: 'اسم آخر' })}.`
};
