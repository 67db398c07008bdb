import type { EmbedText } from '../embed.ts';

export const embed: EmbedText = {
	heading: 'Osadź tę mapę',
	plain:
		'Mapa taka, jak teraz: miejsce, okres, rodzaje i widok. Nie zostawia ciasteczek i niczego nie pobiera z innych serwerów.',
	look: 'Wygląd',
	place: 'Otwarte miejsce',
	noPlace: 'Żadne',
	from: 'Od',
	to: 'Do',
	sameLanguage: 'Jak mapa',
	parts: 'Co zawiera',
	maxHeight: 'Najwyżej tyle pikseli wysokości',
	preview: 'Podgląd',
	width: 'Szerokość w pikselach',
	form: 'Jak trafi na stronę',
	forms: {
		frame: 'Zwykła ramka: działa wszędzie',
		element: 'Element: tak wysoki jak jego treść, otwarty dla skryptów strony',
		component: 'Komponent: część samej strony, dla programistów',
		picture: 'Obraz z odnośnikiem: bez żadnego skryptu',
		amp: 'Strona AMP',
		wordpress: 'Blok WordPressa „Własny HTML”',
		link: 'Sam odnośnik, dla edytorów z obsługą oEmbed',
		list: 'Lista do newslettera'
	},
	linkPlain: 'WordPress i inne programy robią z niego ramkę lub kartę, gdy stoi w osobnym wierszu.',
	linkOnly: 'Tę witrynę zbudowano bez jej adresu: inne programy pokażą odnośnik jako odnośnik.',
	componentPlain:
		'Strona potrzebuje pakietów dateline-component i maplibre-gl, przez bundler lub mapę importów; dla strony na innym serwerze ta witryna musi zezwolić na odczyt. Filtry i położenie mapy nie są zachowywane.',
	markup: 'Kod',
	copy: 'Skopiuj kod',
	flags: {
		'title=0': 'Bez nagłówka',
		'list=0': 'Bez listy',
		'list=1': 'Lista otwarta',
		'timeline=1': 'Z osią czasu',
		'search=1': 'Z polem wyszukiwania',
		'legend=0': 'Bez legendy',
		'legend=1': 'Legenda otwarta',
		'zoom=0': 'Bez przycisków powiększenia',
		'save=0': 'Bez przycisku zapisu obrazu',
		'gestures=1': 'Jeden palec i kółko przesuwają mapę',
		'transparent=1': 'Przezroczyste tło'
	}
};
