/** Articles as read, in the language that their words say. */
import { tellLanguage } from '../detect.ts';
import type { ReadItem } from './format.ts';

/** An item with its language weighed; one that could not be read as it is. */
export async function withLanguage(item: ReadItem): Promise<ReadItem> {
	if ('problem' in item) return item;
	const { article } = item;
	const stated = article.hasOwnLanguage ? article.language : undefined;
	return { ...item, article: { ...article, language: await tellLanguage(article.text, stated) } };
}
