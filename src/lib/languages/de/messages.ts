import type { Messages } from '../messages.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('de');
const places = (count: number) => n(count, { one: 'Ort', other: 'Orte' });
const articles = (count: number) => n(count, { one: 'Artikel', other: 'Artikel' });
const passages = (count: number) => n(count, { one: 'Stelle', other: 'Stellen' });

/** German texts of the interface. */
export const messages: Messages = {
	skipToText: 'Zu den Orten',
	skipToMap: 'Zur Karte',
	skipToTimeline: 'Zur Zeitleiste',
	menu: 'Mehr',
	about: 'Hintergrund und Quellen',
	tryIt: 'Eigenen Text ausprobieren',
	lookUp: 'Ort nachschlagen',
	language: 'Sprache',
	theme: 'Farben',
	themeAuto: 'Wie das Gerät',
	themeLight: 'Hell',
	themeDark: 'Dunkel',
	borders: 'Grenzen',
	bordersUn: 'wie bei den Vereinten Nationen',
	bordersDeFacto: 'nach dem, wer das Gebiet hält',
	bordersNote: {
		un: 'nach den Vereinten Nationen: die Krim bei der Ukraine, die Golanhöhen bei Syrien, Ostjerusalem beim Westjordanland; Abyei und Halaib bei niemandem. Kosovo und Westsahara stehen für sich. Südossetien, Aksai Chin, Ilemi und Essequibo sind nur gepunktete Linien. Grenzen: OpenStreetMap 2017, Digital Chart of the World.',
		'de-facto':
			'nach Natural Earth und OpenStreetMap: die Krim bei Russland, die Golanhöhen und Ostjerusalem bei Israel; Abchasien, Transnistrien, Nordzypern und Somaliland für sich. Südossetien ist nur eine gepunktete Linie, Frontlinien werden nicht gezeigt. Grenzen: OpenStreetMap 2017, Digital Chart of the World.'
	},
	close: 'Schließen',
	back: 'Zurück zur Liste',
	map: 'Karte',
	mapOf: (title: string) => `Karte: ${title}`,
	list: 'Orte und Stellen',
	mapLost:
		'Die Karte hat ihre Zeichenfläche verloren; sie kommt von selbst wieder. In der Liste steht alles.',
	mapEngine: {
		'Map.Title': 'Karte: Pfeiltasten verschieben sie, + und − ändern den Maßstab',
		'CooperativeGesturesHandler.WindowsHelpText': 'Strg + Mausrad ändert den Maßstab',
		'CooperativeGesturesHandler.MacHelpText': '⌘ + Mausrad ändert den Maßstab',
		'CooperativeGesturesHandler.MobileHelpText': 'Die Karte mit zwei Fingern verschieben'
	},
	alsoNamedOutside: 'Auch genannt:',
	mapButtons: 'Karte bewegen',
	zoomIn: 'Näher',
	zoomOut: 'Weiter weg',
	showWhereItHappens: 'Zeigen, wo es geschieht',
	savePicture: 'Karte als Bild speichern',
	placesInView: (count: number) => `Im sichtbaren Teil der Karte: ${places(count)}`,
	listHint: 'Pfeiltasten zum Gehen, ein Buchstabe zum Springen, Eingabe zum Öffnen',
	placesHere: (count: number) => `${places(count)} hier dicht beieinander`,
	morePlaces: (count: number) =>
		`und ${n(count, { one: 'weiterer Ort', other: 'weitere Orte' })} hier`,
	newerPassages: 'Neuere Stellen',
	olderPassages: 'Ältere Stellen',
	draft: 'Entwurf, nicht veröffentlicht',
	legend: 'Legende',
	legendRegions: 'Stellen je Region, mit den Orten darin',
	legendCircles: 'Stellen je Ort',
	legendAssociative: 'genannt, aber nicht der Schauplatz',
	legendFaint: {
		unchecked: 'blass: vom Programm gesetzt, noch von niemandem gesehen',
		unsure: 'blass: unsicher, vielleicht ist ein anderer Ort oder eine Regierung gemeint'
	},
	events: (count: number) => n(count, { one: 'gezähltes Ereignis', other: 'gezählte Ereignisse' }),
	eventPrecision: (code: string) => `Genauigkeit nach Code ${code}`,
	legendApproximate: 'gestrichelter Umriss: ungefähr, das Land um die Orte der Region',
	story: 'Geschichte',
	imprint: 'Impressum',
	corrections: 'Korrekturen',
	legendThere: 'dort genannt',
	legendTint: 'kräftigere Farbe: öfter genannt, nicht wer es hält',
	legendInside: 'irgendwo darin',
	classRange: (from: string, to: string | null) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,

	days: (days: readonly string[]) =>
		`${days.length === 1 ? 'Alle Artikel sind vom' : 'Die Artikel sind vom'} ${days.join(', ')}`,
	timeline: 'Stellen im Lauf der Zeit',
	timelinePlot: {
		day: 'Stellen je Tag: ziehen, um einen Zeitraum zu wählen',
		week: 'Stellen je Woche: ziehen, um einen Zeitraum zu wählen',
		month: 'Stellen je Monat: ziehen, um einen Zeitraum zu wählen'
	},
	timelineGrip: { from: 'Anfang', to: 'Ende', whole: 'Zeitraum' },
	play: 'Abspielen',
	pause: 'Anhalten',
	speed: 'Tempo',
	byMonth: 'Nach Monaten',
	month: 'Monat',
	passagesHead: 'Stellen',
	wholePeriod: 'Ganzer Zeitraum',

	embedOpen: 'Einbetten',

	noMap: 'Die Karte lässt sich hier nicht zeichnen. Alle Orte und Stellen stehen in der Liste.',
	mostNamed: (names: string) => `Am häufigsten genannt: ${names}`,
	stillUnfiltered: 'Das Bild zeigt die ganze Sammlung, ohne die Filter.',
	stillCaption:
		'Je mehr Stellen, desto kräftiger die Farbe einer Region und desto größer ein Kreis.',
	failure: 'Die Sammlung ließ sich nicht ganz lesen. Zu sehen ist, womit die Seite angefangen hat.',
	passagesMissing: 'Die Stellen dieses Ortes ließen sich nicht lesen.',
	partMissing: 'Dieser Teil der Seite ließ sich nicht laden.',
	tryAgain: 'Noch einmal versuchen',
	loading: 'Lädt',

	places,
	passages,
	articles,
	summary: (placeCount: number, passageCount: number) =>
		`${places(placeCount)}, ${passages(passageCount)}`,
	inView: (summary: string) => `${summary} zu sehen`,
	ofThem: (all: number, literal: number) => `${passages(all)}, davon ${literal}, wo es geschieht`,
	namedInside: (count: number) => `${passages(count)} mit den Orten darin`,
	moreAsGovernments: (count: number) =>
		`${n(count, { one: 'weitere Stelle nennt', other: 'weitere Stellen nennen' })} Regierungen und Völker`,
	onlyAsGovernments: (count: number) => `Nur als Regierung oder Volk genannt: ${passages(count)}`,
	showAll: 'Auch diese zeigen',
	onlyLiteral: 'Nur wo es geschieht',
	literal: 'ein Ort, an dem etwas geschieht',
	associative: 'als Regierung oder Volk genannt, nicht als Schauplatz',
	mayBe: {
		literal: 'vielleicht ist die Regierung gemeint',
		associative: 'vielleicht der Schauplatz'
	},

	period: 'Zeitraum',
	from: 'Von',
	to: 'Bis',
	since: (day: string) => `seit ${day}`,
	until: (day: string) => `bis ${day}`,
	between: (from: string, to: string) => `${from} – ${to}`,
	remove: (filter: string) => `Filter entfernen: ${filter}`,
	removeAll: 'Alle Filter entfernen',
	filters: 'Filter',
	facets: {
		publisher: 'Medium',
		author: 'Autor',
		inside: 'Land oder Region',
		class: 'Art des Ortes',
		government: 'Als Regierung oder Volk',
		written: 'Sprache des Artikels',
		verification: 'Wie weit geprüft'
	},
	namedAsGovernment: (country: string) => `${country} als Regierung oder Volk`,
	anything: 'Alles',
	outOfSight: (count: number) => `Außerhalb des sichtbaren Teils: ${places(count)}`,
	morePlacesInList: 'Weitere Orte',
	moreArticles: 'Weitere Artikel',
	nothingLeft: 'Mit diesen Filtern bleibt nichts übrig.',
	loosen: (filter: string, count: number) => `Ohne „${filter}“: ${passages(count)}`,
	nothingYet: 'Keiner dieser Artikel nennt einen Ort, der sich auf die Karte setzen ließe.',

	allPassages: (count: number) => (count === 1 ? 'Die einzige Stelle' : `Alle ${passages(count)}`),
	allPassagesOfAnyKind: (count: number) => `${passages(count)}, auch als Regierung oder Volk`,
	morePassages: 'Weitere Stellen',
	openAtPassage: 'An dieser Stelle öffnen',
	openSource: 'Quelle öffnen',
	verification: {
		verified: 'bestätigt',
		claimed: 'nach Angaben einer Seite',
		disputed: 'umstritten'
	},
	verifiedBy: (status: string, who: string) => `${status}: ${who}`,
	graphic: 'Schildert Gewalt im Einzelnen. Text zeigen',
	noDate: 'ohne Datum',
	byMachine: 'Vom Programm gesetzt',
	byPerson: 'Von einem Menschen geprüft',
	confidence: (percent: string) => `zu ${percent} sicher, dass dieser Ort gemeint ist`,
	otherCandidates: 'Könnte auch sein',
	passageGroups: { about: 'Artikel über diesen Ort', passing: 'Nebenbei erwähnt' },
	inPassing: 'nebenbei erwähnt',
	shortened: 'Gekürzt: Die Stelle ist sehr lang.',

	breadcrumbs: 'Wo er liegt',
	insidePlaces: (place: string) => `Orte darin: ${place}`,
	allPlaces: (count: number) => (count === 1 ? 'Der einzige Ort' : `Alle ${places(count)}`),
	alsoCalled: 'Heißt auch',
	elsewhere: 'Derselbe Ort in',
	approximate: (km: string) => `Ungefähr: bis zu etwa ${km} km um den Punkt`,
	approximateOutline: 'Ungefährer Umriss: das Land um die eigenen Orte',
	unverified: 'Lage nicht bestätigt',
	oneSource: 'Lage aus einer einzigen Quelle',
	turnedPeriod: (period: string) =>
		`Die Adresse verlangt einen Zeitraum, der endet, bevor er beginnt; er wurde umgedreht: ${period}.`,
	unknownPlace: (slug: string) => `Diese Sammlung hat keinen Ort „${slug}“.`,
	nearestName: 'Ähnlichster Name:',
	brokenParameter: (key: string, value: string) =>
		`Die Adresse verlangt ${key} = „${value}“, was nicht zu verstehen ist; es wurde weggelassen.`,
	leftOut: (count: number) =>
		`${n(count, { one: 'weitere Stelle steht', other: 'weitere Stellen stehen' })} auf der Seite der Karte.`,
	leftOutPlaces: (count: number) =>
		`${n(count, { one: 'weiterer Ort steht', other: 'weitere Orte stehen' })} in der Liste auf der Seite der Karte.`,
	previousPlace: 'Voriger Ort',
	nextPlace: 'Nächster Ort',

	unknownArticle: (id: string) => `Diese Sammlung hat keinen Artikel „${id}“.`,
	onlyPassages:
		'Hier stehen nur die Stellen, die Orte nennen; den Artikel hat das Medium, das ihn veröffentlicht hat.',
	writtenFrom: 'Geschrieben aus',
	placesOfArticle: 'Orte in diesem Artikel',
	aboutThese: 'Worum es geht',
	alsoNamed: 'Nennt auch',
	openOnMap: 'Auf der Karte öffnen',
	unknownLanguage: (language: string) =>
		`In einer Sprache geschrieben, für die Dateline keine Tabellen hat (${language}): Namen wurden wie im Englischen gesucht, und viele fehlen.`,
	noPlaces: 'Dieser Artikel nennt keinen Ort, der sich auf die Karte setzen ließe.',

	search: 'Orte, Artikel, Wörter suchen',
	searchButton: 'Suchen',
	searchFor: (query: string) => `Gefunden für „${query}“`,
	found: (placeCount: number, articleCount: number, passageCount: number) =>
		`${places(placeCount)}, ${articles(articleCount)}, ${passages(passageCount)}`,
	foundPlaces: 'Orte',
	foundArticles: 'Artikel',
	foundPassages: 'Wörter in Stellen',
	nothingFound: (query: string) =>
		`Nichts gefunden für „${query}“. Versuchen Sie es mit weniger Buchstaben, anderer Schreibweise oder einem einzigen Wort.`,
	searching: 'Suche läuft',
	searchedPart: (read: string, all: string) => `Wörter: ${read} von ${all} Nennungen durchsucht.`,
	searchOn: 'Weitersuchen',

	unplacedCount: (count: number) =>
		n(count, {
			one: 'Name ließ sich nicht einordnen',
			other: 'Namen ließen sich nicht einordnen'
		}),

	openFullMap: 'Ganze Karte öffnen',
	showList: 'Liste zeigen',
	hideList: 'Liste verbergen',
	sheetSize: 'Größe der Liste',
	sheetPeek: 'klein',
	sheetHalf: 'halb',
	sheetFull: 'ganzer Bildschirm',

	takeAlong: 'Zum Mitnehmen',
	copyLink: 'Link kopieren',
	citation: (title: string, generator: string, day: string, address: string) =>
		`„${title}“, ${generator}, abgerufen am ${day}: ${address}`,
	downloaded: (file: string) => `${file} wird gespeichert`,
	copyCitation: 'Quellenangabe kopieren',
	copied: 'Kopiert',
	cannotCopy: 'Kopieren ist hier nicht erlaubt: Markieren Sie den Text und kopieren Sie ihn.',
	downloadAs: 'Herunterladen als',
	download: 'Herunterladen',
	print: 'Drucken',

	keys: 'Tastatur',
	aboutOrPassing:
		'„Über diesen Ort“: Der Ort macht mindestens 15 Prozent dessen aus, was der Artikel von Orten sagt. Jede Nennung zählt nach ihrer Sicherheit, ein Schauplatz mehr als eine Regierung, die ersten mehr als die späteren; eine Region erhält dazu die Hälfte dessen, was in ihr liegt. Alles andere ist „nebenbei“.',
	keysTable: [
		['?', 'diese Hilfe'],
		['/', 'zur Suche'],
		['Esc', 'schließen, was offen ist, zurück dorthin, wo es geöffnet wurde'],
		['Tab', 'zum nächsten Link oder Knopf; auch aus der Karte heraus'],
		['Eingabe', 'einen Ort, eine Stelle, einen Artikel öffnen'],
		['← →', 'auf der Karte: sie verschieben; auf der Zeitleiste: den Zeitraum verschieben'],
		['+ −', 'auf der Karte: näher, weiter weg'],
		['Alt ←', 'den letzten Filter, Ort oder Artikel rückgängig machen („Zurück“ des Browsers)']
	],

	tryPlain:
		'Fügen Sie einen Artikel ein. Die Orte, die er nennt, werden im Text markiert und auf die Karte gezeichnet. Alles geschieht in dieser Seite: Der Text wird nirgendwohin geschickt.',
	tryText: 'Artikel',
	tryFind: 'Orte finden',
	tryFile: 'Eine Textdatei wählen oder hier ablegen',
	tryExample: 'Ein Beispiel nehmen',
	needsScript: 'Diese Seite braucht Skripte: Ohne sie gibt es hier nichts zu lesen.',
	tryLoading: (percent: string) => `Das Ortsverzeichnis lädt: ${percent}`,
	tryWorking: 'Liest',
	tryTooLong: (limit: string) =>
		`Der Text ist länger als ${limit} Zeichen; der Rest wurde weggelassen.`,
	tryNotText: (name: string) => `„${name}“ ist keine Textdatei.`,
	tryNothing: 'Kein Ort gefunden.',
	tryFound: (names: number, placeCount: number) =>
		`${n(names, { one: 'Nennung', other: 'Nennungen' })} von ${n(placeCount, { one: 'Ort', other: 'Orten' })}`,
	tryMark: 'Wählen Sie einen markierten Namen, um zu sehen, wie er gelesen wurde.',
	whereSaid: 'Der Text sagt, wo es liegt:',
	why: 'Was dafür sprach',
	whyAlone: 'Kein anderer Ort dieses Namens kam ihm nahe.',
	evidence: {
		fame: 'wie bekannt und groß er ist',
		sort: 'die Art von Ort, die die Wörter verlangen',
		name: 'die Schreibweise des Namens',
		beside: 'was daneben genannt wird, weil er darin oder in der Nähe liegt',
		region: 'die anderen Orte liegen in seiner Region oder seinem Land',
		nearness: 'die anderen Orte sind nah',
		longerName: 'der Text nennt ihn auch mit einem längeren Namen'
	},
	notPlaced: 'In keinem Verzeichnis oder zu unsicher',

	placesPlain:
		'Jeder Name, jede Schreibweise, in lateinischen, kyrillischen oder arabischen Buchstaben.',
	placesName: 'Name eines Ortes',
	placesNone: (name: string) => `Das Verzeichnis hat keinen Ort namens „${name}“.`,
	placesExamples: 'Zum Beispiel:',
	placesNear: 'Vielleicht',
	placesSpellings: 'Andere Schreibweisen',
	placesMore: (shown: string, total: string) =>
		`${shown} von ${total} Orten, die bekanntesten zuerst`,
	population: 'Einwohner',
	precision: 'Genauigkeit',
	withinKm: (km: string) => `auf etwa ${km} km`,
	source: 'Quelle',
	point: 'Punkt',
	rank: 'Gewicht in den Nachrichten',

	feature: {
		PCL: 'Land',
		ADM1: 'Region',
		ADM2: 'Bezirk',
		ADM: 'Verwaltungseinheit',
		ADMF: 'Regierungssitz',
		PPLC: 'Hauptstadt',
		PPLX: 'Stadtteil',
		PPLQ: 'verlassener Ort',
		city: 'Großstadt',
		town: 'Stadt',
		village: 'Dorf',
		SEA: 'Meer',
		OCN: 'Ozean',
		GULF: 'Golf',
		BAY: 'Bucht',
		STRT: 'Meerenge',
		STM: 'Fluss',
		LK: 'See',
		RSV: 'Stausee',
		CNL: 'Kanal',
		RGN: 'Großregion',
		CONT: 'Kontinent',
		AIR: 'Luftwaffenbasis oder Flughafen',
		PRT: 'Hafen',
		DAM: 'Staudamm',
		PS: 'Kraftwerk',
		PST: 'Grenzübergang',
		BDG: 'Brücke',
		ISL: 'Insel',
		MT: 'Berg',
		MTS: 'Gebirge',
		DSRT: 'Wüste',
		PEN: 'Halbinsel',
		A: 'Gebiet',
		P: 'Ort',
		H: 'Gewässer',
		T: 'Landschaft',
		L: 'Gebiet',
		S: 'Anlage',
		R: 'Straße oder Bahnlinie',
		U: 'Meeresgrund',
		V: 'Wald'
	},
	featureClasses: {
		A: 'Länder und Regionen',
		P: 'Städte und Dörfer',
		H: 'Gewässer',
		T: 'Landschaften',
		L: 'Gebiete',
		S: 'Anlagen',
		R: 'Verkehrswege',
		U: 'Meeresgrund',
		V: 'Wälder'
	},
	inPlace: (what: string, where: string) => (where ? `${what}, ${where}` : what),
	capitalOf: (country: string) => `Hauptstadt: ${country}`
};
