import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Тут немає сторінки',
	why: 'Можливо, в адресі помилка, або місця чи статті вже немає в добірці.',
	search: 'Шукати цю назву на карті добірки',
	start: 'На початкову сторінку'
};
