import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('ar', ['zero', 'one', 'two']);

/** Arabic texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'لم يعد مكان هذا العنوان في المجموعة.'
				: `لم يعد أي مقال في هذه المجموعة يذكر ${name}.`,
		moved: (name, to) => `صار ${name} تحت ${to}.`,
		article: 'لم يعد مقال هذا العنوان في المجموعة.',
		articleMoved: 'صار لهذا المقال عنوان آخر.',
		onward: 'كل أماكن المجموعة'
	},
	corrections: {
		title: 'التصويبات',
		intro: 'عثر برنامج على الأماكن. وهنا ما غيّره المحررون من ذلك: ماذا ومتى ولماذا.',
		none: 'لم يُصوَّب شيء بعد.',
		checked: (checked, all) =>
			`راجع إنسان ${checked} من ${n(all, { one: 'علامة واحدة', two: 'علامتين', few: 'علامات', many: 'علامة', other: 'علامة' })}؛ وما بقي وضعه البرنامج وحده.`,
		place: (name, place) => `«${name}» تعني ${place}.`,
		otherPlace: (name) => `«${name}» تعني مكانًا غير المرسوم.`,
		noPlace: (name) => `«${name}» ليست اسم مكان.`,
		unplaced: (name) => `«${name}» اسم مكان غير معروف؛ هو في القائمة ولا يُرسم.`,
		literal: (name) => `«${name}» حيث يقع الحدث.`,
		associative: (name) => `«${name}» تعني حكومة أو شعبًا لا مكان الحدث.`,
		moved: (place) => `نُقل ${place} إلى نقطة أخرى.`,
		named: (was, name) => `كان الاسم هنا «${was}»، وصار «${name}».`,
		joined: (place) => `مدخلان يعنيان ${place} صارا واحدًا.`,
		isProtected: 'مكان يُذكر بدقة أقل، أو لاحقًا، أو لا يُذكر.',
		articles: (count) =>
			`في ${n(count, { one: 'مقال واحد', two: 'مقالين', few: 'مقالات', many: 'مقالًا', other: 'مقال' })}.`,
		undated: 'بلا تاريخ',
		kept: 'حالات محفوظة كما كانت'
	}
};
