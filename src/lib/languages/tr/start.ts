import type { StartText } from '../start.ts';

/** Turkish texts of a site's start. */
export const start: StartText = {
	plain: 'Haberlerde adı geçen yerler haritada, her biri onu oraya koyan sözcüklerle.',
	collections: 'Derlemeler',
	open: 'Haritayı ve alıntıları aç',
	none: 'Bu sitede henüz derleme yok.',
	checked: (percent: string) => `İşaretlerin ${percent} kadarını bir kişi denetledi`,
	story: 'Öyküyü oku'
};
