import type { StartText } from '../start.ts';

/** Ukrainian texts of a site's start. */
export const start: StartText = {
	plain:
		'Місця, які називають новинні статті, на карті — кожне зі словами, через які воно там з’явилося.',
	collections: 'Збірки',
	open: 'Відкрити карту та уривки',
	none: 'На цьому сайті ще немає збірок.',
	checked: (percent: string) => `${percent} позначок перевірила людина`,
	story: 'Читати розповідь'
};
