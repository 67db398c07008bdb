import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'لا توجد صفحة هنا',
	why: 'ربما كُتب العنوان خطأً، أو لم يعد المكان أو المقال ضمن المجموعة.',
	search: 'ابحث عن هذا الاسم على خريطة المجموعة',
	start: 'إلى صفحة البداية'
};
