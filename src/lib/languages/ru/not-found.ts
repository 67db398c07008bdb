import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Здесь нет страницы',
	why: 'Возможно, в адресе ошибка, или места либо статьи больше нет в подборке.',
	search: 'Искать это название на карте подборки',
	start: 'На начальную страницу'
};
