import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('pl');

/** Polish texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Sprawdzanie',
	undo: 'Cofnij',
	undone: 'Cofnięto',
	buildDraft: 'Zbuduj szkic',
	building: 'Szkic jest budowany …',
	lookAtDraft: 'Obejrzyj',
	done: 'Wszystko przejrzano. Zbuduj szkic, potem opublikuj.',
	mention: 'Wzmianka',
	reasons: {
		unplaced: 'Nazywa miejsce, którego nie ma w spisie',
		unsure: 'Maszyna nie jest pewna, które to miejsce',
		far: 'Daleko od wszystkiego innego w tych artykułach',
		split: 'Tę nazwę odczytano na dwa sposoby',
		government: 'Stolicę lub kraj pokazano jako miejsce zdarzenia',
		rest: 'Nikt jeszcze nie sprawdził'
	},
	sum: (left, checked, mentions) =>
		`zostało ${left} · sprawdzono ${checked} z ${mentions} wzmianek`,
	notices: (count) =>
		`${n(count, { one: 'poprawka', few: 'poprawki', other: 'poprawek' })} w pliku do przejrzenia`,
	times: (count) => n(count, { one: 'raz', few: 'razy', other: 'razy' }),
	forAll: (count) => `(wszystkie ${count})`,
	people: (count) => `mieszkańców: ${count}`,
	now: 'teraz',
	forFirst: 'Za pierwszym:',
	placeName: 'Nazwa miejsca',
	find: 'Znajdź',
	noPlaceCalled: (name) => `Żadne miejsce nie nazywa się „${name}”; P stawia znacznik.`,
	dropHint: 'Kliknij na mapie, gdzie to jest; przeciągnij okrąg tak, jak to pewne.',
	called: 'Nazwa',
	within: (km) => `w promieniu ${km} km`,
	placeHere: 'Postaw tutaj',
	right: 'Jest dobrze',
	noPlace: 'To nie miejsce',
	unplaced: 'Nieznane miejsce',
	otherKind: 'Inny rodzaj',
	search: 'Szukaj',
	dropPin: 'Postaw znacznik',
	allOfName: 'Wszystkie o tej nazwie',
	later: 'Później',
	reason: 'Powód, na publiczną stronę poprawek',
	decided: {
		right: 'jest dobrze',
		noPlace: 'to nie miejsce',
		unplaced: 'miejsce nieznane',
		byHand: 'postawiono ręcznie'
	}
};
