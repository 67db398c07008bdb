import type { PlainText } from '../plain.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('pl');

/** Polish texts of the pages that are read without a script. */
export const plain: PlainText = {
	start: 'Miejsca wymieniane w artykułach, na mapie, każde ze słowami, które je tam umieściły.',
	collections: 'Zbiory',
	open: 'Otwórz mapę i fragmenty',
	none: 'Na tej stronie nie ma jeszcze żadnego zbioru.',
	checked: (percent: string) => `${percent} oznaczeń sprawdził człowiek`,
	story: 'Czytaj opowieść',
	place: (name, passages, title) =>
		`${passages} z artykułów, które wymieniają miejsce ${name}, każdy ze źródłem. Ze zbioru: ${title}.`,
	article: (publisher, names) =>
		`${publisher ?? 'Artykuł'}${names.length > 0 ? `: ${names.join(', ')}` : ''}. Wymienione miejsca zaznaczone w tekście i na mapie.`,
	unplaced:
		'Nazwy miejsc, których nie ma na żadnej liście albo które były zbyt niepewne, każda ze słowami wokół niej.',
	leftOutNames: (count) =>
		`Na liście na stronie mapy jeszcze ${n(count, { one: 'nazwa', few: 'nazwy', other: 'nazw' })}.`
};
