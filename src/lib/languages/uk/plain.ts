import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('uk');

/** Ukrainian texts of the pages that are read without a script. */
export const plain: PlainText = {
	start:
		'Місця, які називають новинні статті, на карті — кожне зі словами, через які воно там з’явилося.',
	collections: 'Збірки',
	open: 'Відкрити карту та уривки',
	none: 'На цьому сайті ще немає збірок.',
	checked: (percent: string) => `${percent} позначок перевірила людина`,
	story: 'Читати розповідь',
	place: (name, passages, title) =>
		`${name}: ${passages} з новинних статей, із посиланнями на джерела. Збірка: ${title}.`,
	article: (publisher, names) =>
		`${publisher ?? 'Стаття'}${names.length > 0 ? `: ${names.join(', ')}` : ''}. Названі місця позначено в тексті й на карті.`,
	unplaced:
		'Назви місць, яких немає в жодному переліку або які надто непевні, щоб їх розмістити, кожна зі словами навколо.',
	leftOutNames: (count) =>
		`Ще ${n(count, { one: 'назва', few: 'назви', other: 'назв' })} — у списку на сторінці карти.`
};
