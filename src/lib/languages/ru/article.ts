/** How Russian news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['янв', 'фев', 'март', 'апр', 'ма', 'июн'] as const),
		...(['июл', 'авг', 'сент', 'окт', 'ноя', 'дек'] as const)
	],
	at: 'в',
	era: 'года|г\\.',
	published: 'опубликовано|дата',
	updated: 'обновлено',
	and: 'и',
	or: 'или',
	pointer: 'читайте также|смотрите также|по теме|подробнее',
	caption: 'Подпись',
	statedPlace: 'Место, указанное издателем',
	credit: 'фото(?:графия)?\\s*[:/]|видео\\s*:|иллюстрация\\s*:',
	agency: 'по материалам',
	appeal: 'подпис(?:ывайтесь|аться)|реклама',
	address: 'источник|оригинал'
};
