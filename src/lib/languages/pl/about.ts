import type { AboutText } from '../about.ts';

export const about: AboutText = {
	title: 'O tej mapie',
	description: 'Jak znaleziono miejsca na tej mapie, czemu można ufać i z czego mapa powstała.',
	intro:
		'„Dateline” to wiersz, który otwiera wiadomość: miejsce i data. Ta mapa pokazuje miejsca, które wymienia zestaw artykułów, i każdy znak wiąże ze słowami, które go tam umieściły: otwórz miejsce i przeczytaj fragmenty.',
	parts: [
		{
			heading: 'Jak znajduje się miejsca',
			paragraphs: [
				'Program czyta każdy artykuł, znajduje nazwy miejsc i wybiera z listy to, o które chodzi: po słowach wokół nazwy, po rodzaju miejsca, o który pytają, i po innych miejscach artykułu. Nikt nie sprawdzał wyniku, chyba że zaznaczono inaczej. Jak bardzo program jest pewny, widać w okienku każdego miejsca, razem z miejscami, które też wchodziły w grę, i obok każdego fragmentu, który jest niewiele lepszy niż zgadywanie.',
				'Rozróżnia dwa sposoby wymieniania. W „ostrzale Sudży” miasto jest tam, gdzie to się dzieje: jest narysowane pełnym kołem. W „Moskwa oświadczyła” mówią władze: to nie jest zdarzenie w Moskwie, więc z początku nie ma go na mapie, jest policzone, a na życzenie rysowane jako pierścień.',
				'Odróżnia też to, o czym artykuł jest, od tego, co wspomina mimochodem. Każda wzmianka liczy się według pewności, miejsce zdarzeń bardziej niż władze, przymiotnik mniej, pierwsze wzmianki do dwóch razy mocniej; region dostaje też połowę tego, co w nim leży, jego kraj jedną piątą. Artykuł jest o miejscach, na które przypada co najmniej 15 procent całości, najwyżej o pięciu.'
			]
		},
		{
			heading: 'Na co uważać',
			list: [
				'Program się myli. Przeczytaj fragment, zanim zaufasz punktowi, i źródło, zanim zacytujesz.',
				'Punkt oznacza całe miejsce. Gdzie dokładne położenie nie jest znane, mapa rysuje obszar tak duży jak wątpliwość i mówi o tym.',
				'Nazwa, której nie ma na żadnej liście albo która jest zbyt niepewna, nie trafia nigdzie. Takie nazwy są spisane razem z fragmentami.',
				'Wiele fragmentów to wiele doniesień. To nie to samo co wiele zdarzeń i nic nie mówi o tym, kto trzyma dane miejsce.'
			]
		},
		{
			heading: 'Granice',
			paragraphs: [
				'Granice są czyimś punktem widzenia. Ta mapa rysuje granice państw członkowskich Organizacji Narodów Zjednoczonych tak, jak ONZ je nazywa, więc Krym jest w Ukrainie, Wzgórza Golan w Syrii, a Wschodnia Jerozolima należy do Zachodniego Brzegu; Abyei i Trójkąt Halaib są niczyje. Linie sporne są kreskowane, linie, których żadne źródło nie podaje dokładnie, kropkowane. W menu mapy można zamiast tego wybrać, kto faktycznie kontroluje teren; linii frontu nie ma ani tu, ani tu.'
			]
		},
		{
			heading: 'Czyje słowa',
			paragraphs: [
				'Fragmenty są cytowane z wydawcą, datą i odnośnikiem, który otwiera źródło w tym miejscu. Całe artykuły są pokazywane tylko tam, gdzie pozwalają na to prawa do nich.'
			]
		},
		{
			heading: 'Co o Tobie wiadomo',
			paragraphs: [
				'Nic. Ta strona nie zostawia ciasteczek, niczego nie przechowuje w przeglądarce, niczego nie liczy i o nic nie pyta innych serwerów. Tekst, który wypróbowujesz, zostaje w Twojej przeglądarce.'
			]
		}
	],
	madeFrom: 'Z czego powstała',
	notices: 'Wszystkie licencje i noty o prawach autorskich',
	uses: {
		geonames: 'nazwy, punkty i rodzaje miejsc; tu połączone, poprawione i skrócone',
		naturalEarth: 'regiony, wybrzeża, rzeki, jeziora, morza; tu pogrupowane i uproszczone',
		openStreetMap:
			'granice między państwami (2017); tu połączone z regionami i uproszczone. Zrobione z nich granice są na tej samej licencji',
		dcw: 'zachodnia linia Wzgórz Golan i południowa linia Halaib',
		powerPlants: 'punkty elektrowni i zapór',
		fonts: 'litery tekstu i mapy',
		maplibre: 'rysuje mapę'
	},
	madeWith: (generator, folder) =>
		`Zrobione programem ${generator}; wszystkie pliki zbioru są w ${folder}.`
};
