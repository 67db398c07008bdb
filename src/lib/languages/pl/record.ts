import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('pl');

/** Polish texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'Miejsca o tym adresie nie ma już w kolekcji.'
				: `Żaden artykuł tej kolekcji nie wymienia już: ${name}.`,
		moved: (name, to) => `${name}: teraz pod nazwą „${to}”.`,
		article: 'Artykułu o tym adresie nie ma już w kolekcji.',
		articleMoved: 'Ten artykuł ma teraz inny adres.',
		onward: 'Wszystkie miejsca kolekcji'
	},
	corrections: {
		title: 'Poprawki',
		intro:
			'Miejsca znalazła maszyna. Tu zapisano, co redaktorzy w tym zmienili: co, kiedy i dlaczego.',
		none: 'Niczego jeszcze nie poprawiono.',
		checked: (checked, all) =>
			`Człowiek sprawdził ${checked} z ${n(all, { one: 'oznaczenia', few: 'oznaczeń', other: 'oznaczeń' })}; resztę umieściła sama maszyna.`,
		place: (name, place) => `„${name}” oznacza: ${place}.`,
		otherPlace: (name) => `„${name}” oznacza inne miejsce, niż pokazywała mapa.`,
		noPlace: (name) => `„${name}” nie jest nazwą miejsca.`,
		unplaced: (name) => `„${name}”: nie wiadomo, gdzie to jest; jest na liście, ale nie na mapie.`,
		literal: (name) => `„${name}”: tam to się dzieje.`,
		associative: (name) => `„${name}”: chodzi o władze lub naród, a nie o miejsce zdarzeń.`,
		moved: (place) => `${place}: punkt przeniesiono.`,
		named: (was, name) => `„${was}” nosi teraz nazwę „${name}”.`,
		joined: (place) => `${place}: dwa wpisy połączono w jeden.`,
		isProtected: 'Jedno z miejsc pokazano mniej dokładnie, później albo wcale.',
		articles: (count) =>
			`W ${n(count, { one: 'artykule', few: 'artykułach', other: 'artykułach' })}.`,
		undated: 'Bez daty',
		kept: 'Stany zachowane bez zmian'
	}
};
