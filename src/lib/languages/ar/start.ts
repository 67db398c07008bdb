import type { StartText } from '../start.ts';

/** Arabic texts of a site's start. */
export const start: StartText = {
	plain: 'الأماكن التي تذكرها المقالات الإخبارية على خريطة، كل منها مع الكلمات التي وضعته عليها.',
	collections: 'المجموعات',
	open: 'افتح الخريطة والمقاطع',
	none: 'لا مجموعة في هذا الموقع بعد.',
	checked: (percent: string) => `راجع إنسان ${percent} من العلامات`,
	story: 'اقرأ القصة'
};
