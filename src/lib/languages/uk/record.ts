import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('uk');

/** Ukrainian texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'Місця з цією адресою в колекції вже немає.'
				: `Жодна стаття цієї колекції вже не згадує: ${name}.`,
		moved: (name, to) => `${name}: тепер дивіться «${to}».`,
		article: 'Статті з цією адресою в колекції вже немає.',
		articleMoved: 'Стаття з цієї адреси тепер має іншу.',
		onward: 'Усі місця колекції'
	},
	corrections: {
		title: 'Виправлення',
		intro: 'Місця знайшла машина. Тут написано, що з цього змінили редактори: що, коли й чому.',
		none: 'Досі нічого не виправляли.',
		checked: (checked, all) =>
			`Людина перевірила ${checked} з ${n(all, { one: 'позначки', few: 'позначок', other: 'позначок' })}; решту поставила сама машина.`,
		place: (name, place) => `«${name}» означає: ${place}.`,
		otherPlace: (name) => `«${name}» означає інше місце, ніж було показано.`,
		noPlace: (name) => `«${name}» не є назвою місця.`,
		unplaced: (name) => `«${name}»: невідомо, де це місце; воно є в списку, але не на карті.`,
		literal: (name) => `«${name}»: там це відбувається.`,
		associative: (name) => `«${name}»: ідеться про владу чи народ, а не про місце подій.`,
		moved: (place) => `${place}: поставлено в іншій точці.`,
		named: (was, name) => `«${was}» тепер називається «${name}».`,
		joined: (place) => `${place}: два записи об’єднано в один.`,
		isProtected: 'Одне з місць показано менш точно, пізніше або зовсім не показано.',
		articles: (count) => `У ${n(count, { one: 'статті', few: 'статтях', other: 'статтях' })}.`,
		undated: 'Без дати',
		kept: 'Стани, збережені незмінними'
	}
};
