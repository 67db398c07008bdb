import type { StartText } from '../start.ts';

/** Russian texts of a site's start. */
export const start: StartText = {
	plain:
		'Места, которые называют новостные статьи, на карте — каждое со словами, из-за которых оно там появилось.',
	collections: 'Собрания',
	open: 'Открыть карту и отрывки',
	none: 'На этом сайте ещё нет собраний.',
	checked: (percent: string) => `${percent} отметок проверил человек`,
	story: 'Читать рассказ'
};
