import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('pl');

/** Polish texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Sprawdzanie',
	undo: 'Cofnij',
	undone: (what) => (what ? `Cofnięto: ${what[0]} → ${what[1]}` : 'Cofnięto'),
	nothingToUndo: 'Nie ma czego cofnąć',
	buildDraft: 'Zbuduj szkic',
	building: 'Szkic jest budowany …',
	lookAtDraft: 'Obejrzyj',
	done: 'Wszystko przejrzano. Zbuduj szkic, potem opublikuj.',
	mention: 'Wzmianka',
	reasons: {
		unplaced: 'Nazywa miejsce, którego nie ma w spisie',
		unsure: 'Maszyna nie jest pewna, które to miejsce',
		kind: 'Maszyna nie jest pewna, czy to miejsce zdarzeń, czy władze',
		far: 'Daleko od wszystkiego innego w tych artykułach',
		split: 'Tę nazwę odczytano na dwa sposoby',
		government: 'Stolicę lub kraj pokazano jako miejsce zdarzenia',
		rest: 'Nikt jeszcze nie sprawdził',
		seen: 'Ktoś już to sprawdził'
	},
	sum: (left, checked, mentions) =>
		`zostało ${left} · sprawdzono ${checked} z ${mentions} wzmianek`,
	notices: (count) =>
		`${n(count, { one: 'poprawka', few: 'poprawki', other: 'poprawek' })} w pliku do przejrzenia`,
	readAnew: (count) =>
		n(count, {
			one: 'artykuł przeczytano na nowo',
			few: 'artykuły przeczytano na nowo',
			other: 'artykułów przeczytano na nowo'
		}),
	gone: (count) => n(count, { one: 'artykułu już nie ma', other: 'artykułów już nie ma' }),
	problems: (count) =>
		n(count, { one: 'błąd w folderze', few: 'błędy w folderze', other: 'błędów w folderze' }),
	draftAnew: 'szkic jest nowy',
	times: (count) => n(count, { one: 'raz', few: 'razy', other: 'razy' }),
	forAll: (count) => `(wszystkie ${count})`,
	people: (count) => `mieszkańców: ${count}`,
	now: 'teraz',
	forIt: 'Za tym:',
	placeName: 'Nazwa miejsca',
	find: 'Znajdź',
	noPlaceCalled: (name) => `Żadne miejsce nie nazywa się „${name}”; P stawia znacznik.`,
	noChoice: (number) => `Nie ma tu wyboru ${number}.`,
	noMap: (problem) =>
		`Mapy nie da się tu narysować (${problem}). Lista mówi, gdzie leży każde miejsce.`,
	dropHint:
		'Kliknij na mapie, gdzie to jest, i przeciągnij pierścień do granicy pewności albo wpisz jedno i drugie.',
	called: 'Nazwa',
	point: 'Szerokość, długość',
	radius: 'W promieniu km',
	itIs: 'To',
	ownFeatures: {
		settlement: 'miejscowość',
		camp: 'obóz',
		building: 'budynek',
		area: 'obszar',
		water: 'rzeka lub woda',
		mountain: 'góra'
	},
	placeHere: 'Postaw tutaj',
	right: 'Jest dobrze',
	noPlace: 'To nie miejsce',
	unplaced: 'Nieznane miejsce',
	otherKind: 'Inny rodzaj',
	search: 'Szukaj',
	dropPin: 'Postaw znacznik',
	allOfName: 'Wszystkie o tej nazwie',
	later: 'Później',
	back: 'Wstecz',
	reason: 'Powód, na publiczną stronę poprawek',
	missed: {
		title: 'Pominięta nazwa',
		name: 'Nazwa, jak piszą ją artykuły',
		place: 'Miejsce, jeśli nazywa się inaczej'
	},
	names: {
		title: 'Nazwa w artykułach',
		name: 'Nazwa lub jej początek',
		none: (name) => `Żaden artykuł nie wymienia „${name}”.`,
		checked: 'sprawdzone'
	},
	place: {
		title: 'To miejsce …',
		shownAs: 'Pokazywana nazwa',
		language: 'Język nazwy',
		hide: 'Ukryj przed czytelnikami',
		blur: 'Rozmyj do km',
		delay: 'Opóźnij o dni',
		note: 'Uwaga, tylko dla corrections.yaml',
		save: 'Zapisz',
		move: 'Przesuń punkt',
		merge: 'Połącz z …',
		another: 'Inne miejsce …',
		unchanged: 'Nic tu nie zmieniono.',
		noneCalled: (name) => `Żadne miejsce nie nazywa się „${name}”.`,
		merged: (name) => `połączono z ${name}`,
		part: (name) => `„${name}” znów jest osobnym miejscem`,
		parted: (name) => `rozdzielono: ${name}`,
		acts: {
			renamed: 'nazwa zmieniona',
			moved: 'przesunięto',
			hidden: 'ukryto',
			shown: 'już nie ukryto',
			blurred: 'rozmyto',
			exact: 'już nie rozmyto',
			delayed: 'opóźniono',
			prompt: 'już nie opóźniono',
			explained: 'zmieniono powód lub uwagę'
		}
	},
	kept: {
		title: 'Twoje decyzje',
		hint: 'Ta strona to jeden plik i nikogo o nic nie pyta. Zawiera pełne teksty artykułów: nie publikuj jej. Wyszukiwanie zna miejsca z tych artykułów i to, z czym można je pomylić, nie cały indeks. Decyzje pozostają na stronie, dopóki ich nie zapiszesz; odeślij zapisany plik, a --merge go dołączy.',
		by: 'Twoje imię i nazwisko',
		save: 'Zapisz decyzje',
		open: 'Kontynuuj z zapisanym plikiem'
	},
	story: {
		tell: 'Opowiedz historię',
		title: 'Następny krok historii',
		map: 'Mapa szkicu',
		hint: 'Ustaw mapę na to, co ma pokazać krok: miejsce, okres, widok. Potem zapisz go razem ze słowami.',
		heading: 'Nagłówek',
		text: 'Słowa (Markdown)',
		save: 'Zapisz jako krok',
		undo: 'Cofnij ostatni krok',
		noMap: 'W ramce jest inna strona: najpierw wróć do mapy.'
	},
	told: {
		unknownPlace: (of) => `Żadne miejsce nie ma identyfikatora „${of}”.`,
		writtenNowhere: (of) => `Żaden artykuł nie pisze „${of}”.`,
		mentionGone: () => 'Tej wzmianki już nie ma; lista jest nowa.',
		noAnswer: () => 'Pulpit nie odpowiada: czy „dateline review” nadal działa?',
		failed: () => 'Na pulpicie coś się nie udało; co, mówi jego terminal.',
		changedByHand: (of) =>
			`${of} zmieniono od tego czasu ręcznie, więc niczego nie cofnięto; wcześniejsze stany są w .dateline/.`,
		tooLarge: () => 'Ten plik jest za duży jak na decyzje.',
		noDecisions: (of) => `W tym pliku nie ma decyzji: ${of}`,
		wrongFile: (of) => `To, co wpisano ręcznie, jest błędne; obowiązuje to, co przedtem: ${of}`,
		doubtful: (of) => `Przejrzyj ${of}.`,
		ruleMeetsNothing: (of) => `${of} niczego nie znajduje w tych artykułach.`,
		mentionMeetsNothing: (of) => `${of} niczego nie znajduje w swoim artykule.`,
		changedSince: (of) => `${of} sprawdzono z innym tekstem; obejrzyj ponownie.`,
		onePlace: (of) => `„${of}” i to miejsce są już jednym.`,
		heldByFolder: (of) =>
			`To, co o ${of} mówi plik samego folderu, cofa się na pulpicie folderu, nie w tym pliku.`,
		stepBegins: () => 'Wiersz słów zaczyna się od „##”, co rozpoczęłoby inny krok.',
		refused: (of) => `Tego nie da się zrobić: ${of}`
	},
	decided: {
		right: 'jest dobrze',
		noPlace: 'to nie miejsce',
		unplaced: 'miejsce nieznane',
		byHand: 'postawiono ręcznie'
	}
};
