import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('ru');

/** Russian texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'Места с этим адресом в коллекции больше нет.'
				: `Ни одна статья этой коллекции больше не упоминает: ${name}.`,
		moved: (name, to) => `${name}: теперь смотрите «${to}».`,
		article: 'Статьи с этим адресом в коллекции больше нет.',
		articleMoved: 'У этой статьи теперь другой адрес.',
		onward: 'Все места коллекции'
	},
	corrections: {
		title: 'Исправления',
		intro:
			'Места нашла машина. Здесь сказано, что из этого изменили редакторы: что, когда и почему.',
		none: 'Пока ничего не исправляли.',
		checked: (checked, all) =>
			`Человек проверил ${checked} из ${n(all, { one: 'отметки', few: 'отметок', other: 'отметок' })}; остальное поставила одна машина.`,
		place: (name, place) => `«${name}» означает: ${place}.`,
		otherPlace: (name) => `«${name}» означает другое место, чем было показано.`,
		noPlace: (name) => `«${name}» не название места.`,
		unplaced: (name) => `«${name}»: неизвестно, где это место; оно есть в списке, но не на карте.`,
		literal: (name) => `«${name}»: там это происходит.`,
		associative: (name) => `«${name}»: речь о власти или народе, а не о месте событий.`,
		moved: (place) => `${place}: поставлено в другой точке.`,
		named: (was, name) => `«${was}» теперь называется «${name}».`,
		joined: (place) => `${place}: две записи стали одной.`,
		isProtected: 'Одно из мест показано менее точно, позже или совсем не показано.',
		articles: (count) => `В ${n(count, { one: 'статье', few: 'статьях', other: 'статьях' })}.`,
		undated: 'Без даты',
		kept: 'Состояния, сохранённые без изменений'
	}
};
