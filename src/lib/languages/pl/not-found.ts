import type { NotFoundText } from '../not-found.ts';

export const notFound: NotFoundText = {
	title: 'Tu nie ma strony',
	why: 'W adresie może być literówka albo miejsca czy artykułu nie ma już w zbiorze.',
	search: 'Szukaj tej nazwy na mapie zbioru',
	start: 'Do strony początkowej'
};
