import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'حفظ في ملف واحد يُفتح دون اتصال (HTML)',
	making: 'جارٍ إعداد الملف',
	cancel: 'إلغاء',
	tooMuch: (names, most) =>
		`هذا أكثر مما يتسع له ملف واحد: عدد أسماء الأماكن ${names}، والحد الأقصى ${most}. ضيّق نطاق الخريطة أولًا.`
};
