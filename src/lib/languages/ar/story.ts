import type { StoryText } from '../story.ts';

/** Arabic texts around a story. */
export const story: StoryText = {
	begin: 'ابدأ',
	steps: 'خطوات القصة',
	at: (step: number, all: number) => `${step} من ${all}`,
	next: 'الخطوة التالية',
	previous: 'الخطوة السابقة',
	view: 'افتح هذا المشهد على الخريطة',
	all: 'كل الأماكن والمقاطع'
};
