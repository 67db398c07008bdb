import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('ru');

/** Russian texts of the pages that are read without a script. */
export const plain: PlainText = {
	start:
		'Места, которые называют новостные статьи, на карте — каждое со словами, из-за которых оно там появилось.',
	collections: 'Собрания',
	open: 'Открыть карту и отрывки',
	none: 'На этом сайте ещё нет собраний.',
	checked: (percent: string) => `${percent} отметок проверил человек`,
	story: 'Читать рассказ',
	place: (name, passages, title) =>
		`${name}: ${passages} из новостных статей, со ссылками на источники. Собрание: ${title}.`,
	article: (publisher, names) =>
		`${publisher ?? 'Статья'}${names.length > 0 ? `: ${names.join(', ')}` : ''}. Названные места отмечены в тексте и на карте.`,
	unplaced:
		'Названия мест, которых нет ни в одном перечне или которые слишком неясны, чтобы их разместить, каждое со словами вокруг.',
	leftOutNames: (count) =>
		`Ещё ${n(count, { one: 'название', few: 'названия', other: 'названий' })} — в списке на странице карты.`
};
