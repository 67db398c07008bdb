import type { Messages } from '../en/messages.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('pl');
const places = (count: number) => n(count, { one: 'miejsce', few: 'miejsca', other: 'miejsc' });
const articles = (count: number) =>
	n(count, { one: 'artykuł', few: 'artykuły', other: 'artykułów' });
const passages = (count: number) =>
	n(count, { one: 'fragment', few: 'fragmenty', other: 'fragmentów' });

/** Polish texts of the interface. */
export const messages: Messages = {
	skipToText: 'Przejdź do miejsc',
	skipToMap: 'Przejdź do mapy',
	skipToTimeline: 'Przejdź do osi czasu',
	menu: 'Więcej',
	about: 'O mapie i źródłach',
	tryIt: 'Wypróbuj własny tekst',
	lookUp: 'Znajdź miejsce',
	language: 'Język',
	draft: 'Szkic, nieopublikowany',
	theme: 'Kolory',
	themeAuto: 'Jak w urządzeniu',
	themeLight: 'Jasne',
	themeDark: 'Ciemne',
	borders: 'Granice',
	bordersUn: 'według stanowiska ONZ',
	bordersDeFacto: 'według faktycznej kontroli',
	bordersNote: {
		un: 'według ONZ: Krym w Ukrainie, Wzgórza Golan w Syrii, Wschodnia Jerozolima z Zachodnim Brzegiem; Abyei i Halaib niczyje. Kosowo i Sahara Zachodnia osobno. Osetia Południowa, Aksai Chin, Ilemi i Essequibo to tylko kropkowane linie. Granice: OpenStreetMap 2017, Digital Chart of the World.',
		'de-facto':
			'jak widzą to Natural Earth i OpenStreetMap: Krym z Rosją, Wzgórza Golan i Wschodnia Jerozolima z Izraelem; Abchazja, Naddniestrze, Cypr Północny i Somaliland osobno. Osetia Południowa to tylko kropkowana linia, linii frontu nie pokazano. Granice: OpenStreetMap 2017, Digital Chart of the World.'
	},
	close: 'Zamknij',
	back: 'Wróć do listy',
	map: 'Mapa',
	mapOf: (title) => `Mapa: ${title}`,
	list: 'Miejsca i fragmenty',
	mapLost: 'Mapa straciła powierzchnię rysowania; sama do niej wróci. Na liście jest wszystko.',
	mapEngine: {
		'Map.Title': 'Mapa: strzałki przesuwają, + i − przybliżają i oddalają',
		'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl i kółko myszy przybliżają mapę',
		'CooperativeGesturesHandler.MacHelpText': '⌘ i kółko myszy przybliżają mapę',
		'CooperativeGesturesHandler.MobileHelpText': 'Przesuwaj mapę dwoma palcami'
	},
	alsoNamedOutside: 'Wymieniono też:',
	mapButtons: 'Poruszanie mapą',
	zoomIn: 'Przybliż',
	zoomOut: 'Oddal',
	showWhereItHappens: 'Pokaż, gdzie to się dzieje',
	savePicture: 'Zapisz mapę jako obraz',
	placesInView: (count) => `Na widocznej mapie: ${places(count)}`,
	listHint: 'Strzałki przechodzą dalej, litera przeskakuje, Enter otwiera',
	placesHere: (count) => `${places(count)} blisko siebie`,
	morePlaces: (count) =>
		`i jeszcze ${n(count, { one: 'miejsce', few: 'miejsca', other: 'miejsc' })} tutaj`,
	newerPassages: 'Nowsze fragmenty',
	olderPassages: 'Starsze fragmenty',
	legend: 'Legenda',
	legendRegions: 'Fragmenty według regionów, z miejscami w środku',
	legendCircles: 'Fragmenty według miejsc',
	legendAssociative: 'wymienione, ale nie tam to się dzieje',
	legendFaint: {
		unchecked: 'blade: umieściła maszyna, nikt jeszcze nie sprawdził',
		unsure: 'blado: niepewne, może chodzić o inne miejsce'
	},
	events: (count: number) =>
		n(count, { one: 'zliczone zdarzenie', few: 'zliczone zdarzenia', other: 'zliczonych zdarzeń' }),
	eventPrecision: (code: string) => `kod dokładności ${code}`,
	legendApproximate: 'linia przerywana: przybliżony zarys, teren wokół miejscowości regionu',
	story: 'Opowieść',
	storyRead: 'Czytaj opowieść',
	imprint: 'Nota redakcyjna',
	corrections: 'Poprawki',
	legendThere: 'wymienione tam',
	legendTint: 'mocniejszy odcień: wymieniane częściej, nie „kto trzyma”',
	legendInside: 'gdzieś w środku',
	classRange: (from, to) => (to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`),

	days: (days: readonly string[]) =>
		`${days.length === 1 ? 'Wszystkie artykuły z' : 'Artykuły z'}: ${days.join(', ')}`,
	timeline: 'Fragmenty w czasie',
	timelinePlot: {
		day: 'Fragmenty według dni: przeciągnij, aby wybrać okres',
		week: 'Fragmenty według tygodni: przeciągnij, aby wybrać okres',
		month: 'Fragmenty według miesięcy: przeciągnij, aby wybrać okres'
	},
	timelineGrip: { from: 'Początek', to: 'Koniec', whole: 'Okres' },
	play: 'Odtwórz',
	pause: 'Wstrzymaj',
	speed: 'Szybkość',
	byMonth: 'Według miesięcy',
	month: 'Miesiąc',
	passagesHead: 'Fragmenty',
	wholePeriod: 'Cały okres',

	embedOpen: 'Osadź',

	noMap: 'Nie da się tu narysować mapy. Wszystkie miejsca i fragmenty są na liście.',
	mostNamed: (names) => `Najczęściej wymieniane: ${names}`,
	stillUnfiltered: 'Obraz pokazuje cały zbiór, bez filtrów.',
	stillCaption: 'Im więcej fragmentów, tym mocniejszy kolor regionu i większe koło.',
	failure: 'Zbioru nie udało się odczytać w całości. Pokazane jest to, od czego strona zaczęła.',
	passagesMissing: 'Nie udało się odczytać fragmentów tego miejsca.',
	partMissing: 'Nie udało się pobrać tej części strony.',
	tryAgain: 'Spróbuj ponownie',
	loading: 'Wczytywanie',

	places,
	passages,
	articles,
	summary: (placeCount, passageCount) => `${places(placeCount)}, ${passages(passageCount)}`,
	inView: (summary) => `${summary} w polu widzenia`,
	ofThem: (all: number, literal: number) => `${passages(all)}, z tego ${literal} z miejsca zdarzeń`,
	namedInside: (count) => `${passages(count)} razem z miejscami w środku`,
	moreAsGovernments: (count) =>
		`Jeszcze ${n(count, { one: 'fragment mówi', few: 'fragmenty mówią', other: 'fragmentów mówi' })} o władzach i narodach`,
	onlyAsGovernments: (count) => `Wymienione tylko jako władze lub naród: ${passages(count)}`,
	showAll: 'Pokaż także te',
	onlyLiteral: 'Tylko tam, gdzie to się dzieje',
	literal: 'miejsce, w którym coś się dzieje',
	associative: 'wymienione jako władze lub naród, nie jako miejsce zdarzeń',

	period: 'Okres',
	from: 'Od',
	to: 'Do',
	since: (day) => `od ${day}`,
	until: (day) => `do ${day}`,
	between: (from, to) => `${from} – ${to}`,
	remove: (filter) => `Usuń filtr: ${filter}`,
	removeAll: 'Usuń wszystkie filtry',
	filters: 'Filtry',
	facets: {
		publisher: 'Wydawca',
		author: 'Autor',
		inside: 'Kraj lub region',
		class: 'Rodzaj miejsca',
		government: 'Jako władze lub naród',
		written: 'Język artykułu',
		verification: 'Jak sprawdzono'
	},
	namedAsGovernment: (country) => `${country} jako władze lub naród`,
	anything: 'Wszystkie',
	outOfSight: (count) => `Poza widoczną częścią: ${places(count)}`,
	morePlacesInList: 'Więcej miejsc',
	moreArticles: 'Więcej artykułów',
	nothingLeft: 'Przy tych filtrach nic nie zostało.',
	loosen: (filter, count) => `Bez „${filter}”: ${passages(count)}`,
	nothingYet: 'Żaden z tych artykułów nie wymienia miejsca, które dałoby się nanieść na mapę.',

	allPassages: (count) => `Wszystkie: ${passages(count)}`,
	allPassagesOfAnyKind: (count) => `Razem z władzami lub narodem: ${passages(count)}`,
	morePassages: 'Więcej fragmentów',
	openAtPassage: 'Otwórz na tym fragmencie',
	openSource: 'Otwórz źródło',
	verification: { verified: 'zweryfikowane', claimed: 'według deklaracji', disputed: 'sporne' },
	verifiedBy: (status: string, who: string) => `${status}: ${who}`,
	graphic: 'Szczegółowo opisuje przemoc. Pokaż tekst',
	noDate: 'bez daty',
	checkedByPerson: 'Sprawdzone przez człowieka',
	shareChecked: (percent: string) => `${percent} oznaczeń sprawdził człowiek`,
	partlyChecked: (count: number, all: number) => `${count} z ${all} fragmentów sprawdził człowiek`,
	confidence: (percent) => `${percent} pewności, że chodzi o to miejsce`,
	otherCandidates: 'Może to być także',
	passageGroups: { about: 'Artykuły o tym miejscu', passing: 'Wspomniane mimochodem' },
	inPassing: 'wspomniane mimochodem',
	shortened: 'Skrócono: fragment jest bardzo długi.',

	breadcrumbs: 'Gdzie leży',
	insidePlaces: (place) => `Miejsca w środku: ${place}`,
	allPlaces: (count) => `Wszystkie: ${places(count)}`,
	alsoCalled: 'Inne nazwy',
	elsewhere: 'To samo miejsce w',
	approximate: (km) => `W przybliżeniu: do około ${km} km od punktu`,
	approximateOutline: 'Przybliżony zarys: teren wokół jego miejscowości',
	unverified: 'Położenie niesprawdzone',
	oneSource: 'Położenie z jednego źródła',
	turnedPeriod: (period) =>
		`Adres podaje okres, który kończy się przed początkiem; został odwrócony: ${period}.`,
	unknownPlace: (slug) => `W tym zbiorze nie ma miejsca „${slug}”.`,
	nearestName: 'Najbliższa nazwa:',
	brokenParameter: (key, value) =>
		`Adres podaje ${key} = „${value}”, co jest niezrozumiałe; zostało pominięte.`,
	placeDescription: (name, count, title) =>
		`${passages(count)} z artykułów, które wymieniają miejsce ${name}, każdy ze źródłem. Ze zbioru: ${title}.`,
	articleDescription: (publisher, names) =>
		`${publisher ?? 'Artykuł'}${names.length > 0 ? `: ${names.join(', ')}` : ''}. Wymienione miejsca zaznaczone w tekście i na mapie.`,
	leftOut: (count) => `Na stronie mapy jeszcze ${passages(count)}.`,
	leftOutPlaces: (count) => `Na liście na stronie mapy jeszcze ${places(count)}.`,
	previousPlace: 'Poprzednie miejsce',
	nextPlace: 'Następne miejsce',

	unknownArticle: (id) => `W tym zbiorze nie ma artykułu „${id}”.`,
	onlyPassages:
		'Pokazane są tylko fragmenty, które wymieniają miejsca; cały artykuł jest u wydawcy.',
	writtenFrom: 'Napisane z',
	placesOfArticle: 'Miejsca w tym artykule',
	aboutThese: 'O czym jest',
	alsoNamed: 'Wymienione również',
	openOnMap: 'Otwórz na mapie',
	unknownLanguage: (language: string) =>
		`Dateline nie zna języka tego artykułu (${language}): nazw szukano jak w tekście angielskim, wielu brakuje.`,
	noPlaces: 'Ten artykuł nie wymienia miejsca, które dałoby się nanieść na mapę.',

	search: 'Szukaj miejsc, artykułów, słów',
	searchButton: 'Szukaj',
	searchFor: (query) => `Znaleziono dla „${query}”`,
	found: (placeCount, articleCount, passageCount) =>
		`${places(placeCount)}, ${articles(articleCount)}, ${passages(passageCount)}`,
	foundPlaces: 'Miejsca',
	foundArticles: 'Artykuły',
	foundPassages: 'Słowa we fragmentach',
	nothingFound: (query) =>
		`Nic nie znaleziono dla „${query}”. Spróbuj mniej liter, innej pisowni lub jednego słowa.`,
	searching: 'Szukanie',
	searchedPart: (read, all) => `Słowa: przeszukano ${read} z ${all} wzmianek.`,
	searchOn: 'Szukaj dalej',

	unplacedCount: (count) =>
		n(count, {
			one: 'nazwy nie udało się umiejscowić',
			few: 'nazw nie udało się umiejscowić',
			other: 'nazw nie udało się umiejscowić'
		}),
	unplacedPlain:
		'Nazwy miejsc, których nie ma na żadnej liście albo które były zbyt niepewne, każda ze słowami wokół niej.',
	leftOutNames: (count) =>
		`Na liście na stronie mapy jeszcze ${n(count, { one: 'nazwa', few: 'nazwy', other: 'nazw' })}.`,

	openFullMap: 'Otwórz całą mapę',
	showList: 'Pokaż listę',
	hideList: 'Ukryj listę',
	sheetSize: 'Wielkość listy',
	sheetPeek: 'mała',
	sheetHalf: 'połowa',
	sheetFull: 'cały ekran',

	takeAlong: 'Zabierz ze sobą',
	copyLink: 'Skopiuj odnośnik',
	citation: (title, generator, day, address) =>
		`„${title}”, ${generator}, dostęp ${day}: ${address}`,
	downloaded: (file) => `Zapisywanie pliku ${file}`,
	copyCitation: 'Skopiuj przypis',
	copied: 'Skopiowano',
	cannotCopy: 'Kopiowanie jest tu niedozwolone: zaznacz tekst i skopiuj go.',
	downloadAs: 'Pobierz jako',
	download: 'Pobierz',
	print: 'Drukuj',

	keys: 'Klawiatura',
	aboutOrPassing:
		'„O tym miejscu”: na miejsce przypada co najmniej 15 procent tego, co artykuł mówi o miejscach. Każda wzmianka liczy się według pewności, miejsce zdarzeń bardziej niż władze, pierwsze bardziej niż późniejsze; region dostaje też połowę tego, co w nim leży. Wszystko inne jest „mimochodem”.',
	keysTable: [
		['?', 'ta pomoc'],
		['/', 'do wyszukiwarki'],
		['Esc', 'zamknij to, co otwarte, i wróć tam, skąd to otwarto'],
		['Tab', 'do następnego odnośnika lub przycisku; tak też opuszcza się mapę'],
		['Enter', 'otwórz miejsce, fragment, artykuł'],
		['← →', 'na mapie: przesuń ją; na osi czasu: przesuń okres'],
		['+ −', 'na mapie: bliżej, dalej'],
		['Alt ←', 'cofnij ostatni filtr, miejsce lub artykuł (Wstecz w przeglądarce)']
	],

	frontPlain:
		'Miejsca wymieniane w artykułach, na mapie, każde ze słowami, które je tam umieściły.',
	collections: 'Zbiory',
	openCollection: 'Otwórz mapę i fragmenty',
	noCollections: 'Na tej stronie nie ma jeszcze żadnego zbioru.',

	tryPlain:
		'Wklej artykuł. Wymienione w nim miejsca zostaną zaznaczone w tekście i narysowane na mapie. Wszystko dzieje się na tej stronie: tekst nie jest nigdzie wysyłany.',
	tryText: 'Artykuł',
	tryFind: 'Znajdź miejsca',
	tryFile: 'Wybierz plik tekstowy albo upuść go tutaj',
	tryExample: 'Weź przykład',
	needsScript: 'Ta strona działa tylko ze skryptami: bez nich nie ma tu czego czytać.',
	tryLoading: (percent) => `Wczytywanie listy miejsc: ${percent}`,
	tryWorking: 'Czytanie',
	tryTooLong: (limit) => `Tekst jest dłuższy niż ${limit} znaków; reszta została pominięta.`,
	tryNotText: (name) => `„${name}” nie jest plikiem tekstowym.`,
	tryNothing: 'Nie znaleziono żadnego miejsca.',
	tryFound: (names, placeCount) =>
		`${n(names, { one: 'wzmianka', few: 'wzmianki', other: 'wzmianek' })}, ${places(placeCount)}`,
	tryMark: 'Wybierz zaznaczoną nazwę, aby zobaczyć, jak ją odczytano.',
	why: 'Co za tym przemawiało',
	whyAlone: 'Żadne inne miejsce o tej nazwie nie było blisko.',
	evidence: {
		fame: 'jak bardzo jest znane i jak duże',
		sort: 'rodzaj miejsca, o który pytają słowa',
		name: 'sposób zapisu nazwy',
		beside: 'to, co wymieniono obok jako obejmujące je lub bliskie',
		region: 'inne miejsca leżą w tym samym regionie lub kraju',
		nearness: 'inne miejsca są blisko',
		longerName: 'tekst wymienia je także w dłuższej postaci'
	},
	notPlaced: 'Nie ma na liście miejsc albo zbyt niepewne',

	placesPlain: 'Dowolna nazwa, dowolna pisownia, alfabetem łacińskim, arabskim lub cyrylicą.',
	placesName: 'Nazwa miejsca',
	placesNone: (name) => `Na liście nie ma miejsca o nazwie „${name}”.`,
	placesExamples: 'Na przykład:',
	placesNear: 'Być może',
	placesSpellings: 'Inne pisownie',
	placesMore: (shown, total) => `${shown} z ${total} miejsc, najpierw najbardziej znane`,
	population: 'Mieszkańcy',
	precision: 'Dokładność',
	withinKm: (km) => `do około ${km} km`,
	source: 'Źródło',
	point: 'Punkt',
	rank: 'Waga w wiadomościach',

	feature: {
		PCL: 'kraj',
		ADM1: 'region',
		ADM2: 'powiat lub rejon',
		ADM: 'jednostka administracyjna',
		ADMF: 'siedziba władz',
		PPLC: 'stolica',
		PPLX: 'część miasta',
		PPLQ: 'miejsce opuszczone',
		city: 'duże miasto',
		town: 'miasto',
		village: 'wieś',
		SEA: 'morze',
		OCN: 'ocean',
		GULF: 'zatoka',
		BAY: 'zatoka',
		STRT: 'cieśnina',
		STM: 'rzeka',
		LK: 'jezioro',
		RSV: 'zbiornik wodny',
		CNL: 'kanał',
		RGN: 'makroregion',
		CONT: 'kontynent',
		AIR: 'baza lotnicza lub lotnisko',
		PRT: 'port',
		DAM: 'zapora',
		PS: 'elektrownia',
		BDG: 'most',
		ISL: 'wyspa',
		MT: 'góra',
		MTS: 'góry',
		DSRT: 'pustynia',
		PEN: 'półwysep',
		A: 'obszar',
		P: 'miejscowość',
		H: 'woda',
		T: 'forma terenu',
		L: 'obszar',
		S: 'obiekt',
		R: 'droga lub kolej',
		U: 'dno morskie',
		V: 'las'
	},
	featureClasses: {
		A: 'Kraje i regiony',
		P: 'Miejscowości',
		H: 'Wody',
		T: 'Formy terenu',
		L: 'Obszary',
		S: 'Obiekty',
		R: 'Drogi',
		U: 'Dno morskie',
		V: 'Lasy'
	},
	// Names come in the nominative: a preposition would want another case.
	inPlace: (what, where) => (where ? `${what}, ${where}` : what),
	capitalOf: (country) => `stolica, ${country}`
};
