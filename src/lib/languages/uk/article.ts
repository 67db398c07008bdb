/** How Ukrainian news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['січ', 'лют', 'берез', 'квіт', 'трав', 'черв'] as const),
		...(['лип', 'серп', 'верес', 'жовт', 'листоп', 'груд'] as const)
	],
	at: 'о',
	era: 'року|рік|р\\.',
	published: 'опубліковано|дата',
	updated: 'оновлено',
	and: 'та|і',
	or: 'й|або',
	pointer: 'читайте (?:також|також на цю тему|нас)|дивіться також|за темою|детальніше',
	caption: 'Підпис',
	statedPlace: 'Місце, яке вказав видавець',
	credit: 'фото(?:графія)?\\s*[:/]|відео\\s*:|ілюстрація\\s*:',
	agency: 'за матеріалами',
	appeal: 'підпис(?:уйтесь|атися|уйтеся)|реклама',
	address: 'джерело|оригінал'
};
