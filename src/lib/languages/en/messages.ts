import { pluralIn } from '../plural.ts';

const n = pluralIn('en');
const places = (count: number) => n(count, { one: 'place', other: 'places' });
const articles = (count: number) => n(count, { one: 'article', other: 'articles' });
const passages = (count: number) => n(count, { one: 'passage', other: 'passages' });

/** Countries and regions that go with an article, first in a line. */
const the = (where: string) =>
	/^(United |District of|Republic of|Netherlands|Philippines|Bahamas|Gambia|Maldives|Comoros|(\w+ )+(Republic|Islands)\b)/.test(
		where
	)
		? `the ${where}`
		: where;

/** English texts of the interface, and the list of all there are. */
export const messages = {
	skipToText: 'Skip to the places',
	skipToMap: 'Skip to the map',
	skipToTimeline: 'Skip to the timeline',
	menu: 'More',
	about: 'About and sources',
	tryIt: 'Try a text of your own',
	lookUp: 'Look up a place',
	language: 'Language',
	theme: 'Colors',
	themeAuto: 'As the device',
	themeLight: 'Light',
	themeDark: 'Dark',
	borders: 'Borders',
	bordersUn: 'as the United Nations has them',
	bordersDeFacto: 'by who holds the ground',
	bordersNote: {
		un: 'after the United Nations: Crimea in Ukraine, the Golan Heights in Syria, East Jerusalem with the West Bank; Abyei and Halaib with nobody. Kosovo and Western Sahara stand for themselves. South Ossetia, Aksai Chin, Ilemi and Essequibo are only dotted lines. Borders: OpenStreetMap 2017, Digital Chart of the World.',
		'de-facto':
			'as Natural Earth and OpenStreetMap see it: Crimea with Russia, the Golan Heights and East Jerusalem with Israel; Abkhazia, Transnistria, Northern Cyprus and Somaliland for themselves. South Ossetia is only a dotted line, front lines are not shown. Borders: OpenStreetMap 2017, Digital Chart of the World.'
	},
	close: 'Close',
	back: 'Back to the list',
	map: 'Map',
	mapOf: (title: string) => `Map: ${title}`,
	list: 'Places and passages',
	mapLost: 'The map lost its drawing surface; it comes back by itself. The list has everything.',
	mapEngine: {
		'Map.Title': 'Map: arrow keys move it, + and − zoom',
		'CooperativeGesturesHandler.WindowsHelpText': 'Use Ctrl + scroll to zoom the map',
		'CooperativeGesturesHandler.MacHelpText': 'Use ⌘ + scroll to zoom the map',
		'CooperativeGesturesHandler.MobileHelpText': 'Use two fingers to move the map'
	},
	alsoNamedOutside: 'Also named:',
	mapButtons: 'Move the map',
	zoomIn: 'Zoom in',
	zoomOut: 'Zoom out',
	showWhereItHappens: 'Show where it happens',
	savePicture: 'Save the map as a picture',
	placesInView: (count: number) => `On the map in view: ${places(count)}`,
	listHint: 'Arrow keys to walk, a letter to jump, Enter to open',
	placesHere: (count: number) => `${places(count)} close together here`,
	morePlaces: (count: number) =>
		`and ${n(count, { one: 'more place', other: 'more places' })} here`,
	newerPassages: 'Newer passages',
	olderPassages: 'Older passages',
	draft: 'Draft, not published',
	legend: 'Legend',
	legendRegions: 'Passages by region, with the places inside',
	legendCircles: 'Passages by place',
	legendAssociative: 'named, but not the scene',
	legendFaint: {
		unchecked: 'faint: placed by machine, seen by no person yet',
		unsure: 'faint: unsure, may be another place or a government'
	},
	events: (count: number) => n(count, { one: 'counted event', other: 'counted events' }),
	eventPrecision: (code: string) => `precision code ${code}`,
	legendApproximate: 'dashed outline: approximate, the ground around a region’s own settlements',
	story: 'Story',
	imprint: 'Imprint',
	corrections: 'Corrections',
	legendThere: 'named there',
	legendTint: 'stronger tint: named more often, not who holds it',
	legendInside: 'somewhere inside',
	classRange: (from: string, to: string | null) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,

	days: (days: readonly string[]) =>
		`${days.length === 1 ? 'All articles are of' : 'Articles are of'} ${days.join(', ')}`,
	timeline: 'Passages over time',
	timelinePlot: {
		day: 'Passages by day: drag to choose a period',
		week: 'Passages by week: drag to choose a period',
		month: 'Passages by month: drag to choose a period'
	},
	timelineGrip: { from: 'Beginning', to: 'End', whole: 'Period' },
	play: 'Play',
	pause: 'Pause',
	speed: 'Speed',
	byMonth: 'By month',
	month: 'Month',
	passagesHead: 'Passages',
	wholePeriod: 'Whole period',

	embedOpen: 'Embed',

	noMap: 'The map cannot be drawn here. All places and passages are in the list.',
	mostNamed: (names: string) => `Named most: ${names}`,
	stillUnfiltered: 'The picture shows the whole collection, without the filters.',
	stillCaption: 'The more passages, the stronger a region’s color and the larger a circle.',
	failure: 'The collection could not be read in full. What the page began with is shown.',
	passagesMissing: 'The passages of this place could not be read.',
	partMissing: 'This part of the page could not be fetched.',
	tryAgain: 'Try again',
	loading: 'Loading',

	places,
	passages,
	articles,
	summary: (placeCount: number, passageCount: number) =>
		`${places(placeCount)}, ${passages(passageCount)}`,
	inView: (summary: string) => `${summary} in view`,
	ofThem: (all: number, literal: number) => `${passages(all)}, ${literal} of them where it happens`,
	namedInside: (count: number) => `${passages(count)} with the places inside`,
	moreAsGovernments: (count: number) =>
		`${n(count, { one: 'more passage names', other: 'more passages name' })} governments and peoples`,
	onlyAsGovernments: (count: number) => `Named only as a government or people: ${passages(count)}`,
	showAll: 'Show them too',
	onlyLiteral: 'Only where it happens',
	literal: 'a place where something happens',
	associative: 'named as a government or people, not as the scene',
	/** Beside a kind that is unsure: what it may be instead. */
	mayBe: { literal: 'may stand for the government', associative: 'may be the scene' },

	period: 'Period',
	from: 'From',
	to: 'To',
	since: (day: string) => `since ${day}`,
	until: (day: string) => `until ${day}`,
	between: (from: string, to: string) => `${from} – ${to}`,
	remove: (filter: string) => `Remove the filter: ${filter}`,
	removeAll: 'Remove all filters',
	filters: 'Filters',
	/** What the coverage can be narrowed by, under its parameter of the address. */
	facets: {
		publisher: 'Publisher',
		author: 'Author',
		inside: 'Country or region',
		class: 'Kind of place',
		government: 'As government or people',
		written: 'Language of the article',
		verification: 'How far it is checked'
	},
	namedAsGovernment: (country: string) => `${country} as government or people`,
	anything: 'All',
	outOfSight: (count: number) => `Outside the part in sight: ${places(count)}`,
	morePlacesInList: 'More places',
	moreArticles: 'More articles',
	nothingLeft: 'Nothing is left under these filters.',
	loosen: (filter: string, count: number) => `Without “${filter}”: ${passages(count)}`,
	nothingYet: 'None of these articles names a place that could be put on the map.',

	allPassages: (count: number) => `All ${passages(count)}`,
	allPassagesOfAnyKind: (count: number) => `${passages(count)}, as government or people too`,
	morePassages: 'More passages',
	openAtPassage: 'Open at the passage',
	openSource: 'Open the source',
	verification: { verified: 'verified', claimed: 'claimed', disputed: 'disputed' },
	verifiedBy: (status: string, who: string) => `${status} by ${who}`,
	graphic: 'Tells of violence in detail. Show the words',
	noDate: 'undated',
	byMachine: 'Placed by machine',
	byPerson: 'Checked by a person',
	confidence: (percent: string) => `${percent} sure that this place is meant`,
	otherCandidates: 'Could also be',
	passageGroups: { about: 'Articles about this place', passing: 'Mentioned in passing' },
	inPassing: 'mentioned in passing',
	shortened: 'Shortened: the passage is very long.',

	breadcrumbs: 'Where it lies',
	insidePlaces: (place: string) => `Places inside: ${place}`,
	allPlaces: (count: number) => `All ${places(count)}`,
	alsoCalled: 'Also called',
	elsewhere: 'The same place in',
	approximate: (km: string) => `Approximate: within about ${km} km of the point`,
	approximateOutline: 'Approximate outline: the ground around its own settlements',
	unverified: 'Position not verified',
	oneSource: 'Position from one source',
	turnedPeriod: (period: string) =>
		`The address asks for a period that ends before it begins; it was turned round: ${period}.`,
	unknownPlace: (slug: string) => `This collection has no place “${slug}”.`,
	nearestName: 'Nearest name:',
	brokenParameter: (key: string, value: string) =>
		`The address asks for ${key} = “${value}”, which is not understood; it was left out.`,
	leftOut: (count: number) =>
		`${n(count, { one: 'more passage is', other: 'more passages are' })} on the map’s page.`,
	leftOutPlaces: (count: number) =>
		`${n(count, { one: 'more place is', other: 'more places are' })} in the list on the map’s page.`,
	previousPlace: 'Previous place',
	nextPlace: 'Next place',

	unknownArticle: (id: string) => `This collection has no article “${id}”.`,
	onlyPassages:
		'Only the passages that name places are shown here; the article stands at its publisher.',
	writtenFrom: 'Written from',
	placesOfArticle: 'Places in this article',
	aboutThese: 'What it is about',
	alsoNamed: 'Also named',
	openOnMap: 'Open on the map',
	unknownLanguage: (language: string) =>
		`Written in a language that Dateline has no tables for (${language}): names were looked up as in English, and many are missing.`,
	noPlaces: 'This article names no place that could be put on the map.',

	search: 'Search places, articles, words',
	searchButton: 'Search',
	searchFor: (query: string) => `Found for “${query}”`,
	found: (placeCount: number, articleCount: number, passageCount: number) =>
		`${places(placeCount)}, ${articles(articleCount)}, ${passages(passageCount)}`,
	foundPlaces: 'Places',
	foundArticles: 'Articles',
	foundPassages: 'Words in passages',
	nothingFound: (query: string) =>
		`Nothing found for “${query}”. Try fewer letters, another spelling or one word.`,
	searching: 'Searching',
	searchedPart: (read: string, all: string) => `Words: ${read} of ${all} mentions searched.`,
	searchOn: 'Search on',

	unplacedCount: (count: number) =>
		`${n(count, { one: 'name', other: 'names' })} could not be placed`,

	openFullMap: 'Open the full map',
	showList: 'Show the list',
	hideList: 'Hide the list',
	sheetSize: 'Size of the list',
	sheetPeek: 'small',
	sheetHalf: 'half',
	sheetFull: 'whole screen',

	takeAlong: 'Take it along',
	copyLink: 'Copy the link',
	citation: (title: string, generator: string, day: string, address: string) =>
		`“${title}”, ${generator}, seen on ${day}: ${address}`,
	downloaded: (file: string) => `${file} is being saved`,
	copyCitation: 'Copy a citation',
	copied: 'Copied',
	cannotCopy: 'Copying is not allowed here: mark the text and copy it.',
	downloadAs: 'Download as',
	download: 'Download',
	print: 'Print',

	keys: 'Keyboard',
	aboutOrPassing:
		'“About this place”: the place makes up at least 15 percent of what the article says of places. Every mention counts by how sure it is, a scene more than a government, the first ones more than the later; a region also gets half of what lies in it. Everything else is “in passing”.',
	keysTable: [
		['?', 'this help'],
		['/', 'to the search'],
		['Esc', 'close what is open, back to where it was opened'],
		['Tab', 'to the next link or button; the map can be left with it'],
		['Enter', 'open a place, a passage, an article'],
		['← →', 'on the map: move it; on the timeline: move the period'],
		['+ −', 'on the map: nearer, farther'],
		['Alt ←', 'undo the last filter, place or article (the browser’s Back)']
	] as readonly (readonly [key: string, does: string])[],

	tryPlain:
		'Paste an article. The places it names are marked in the text and drawn on the map. Everything happens in this page: the text is sent nowhere.',
	tryText: 'Article',
	tryFind: 'Find the places',
	tryFile: 'Choose a text file, or drop one here',
	tryExample: 'Take an example',
	needsScript: 'This page works only with scripts: without them there is nothing to read here.',
	tryLoading: (percent: string) => `Loading the list of places: ${percent}`,
	tryWorking: 'Reading',
	tryTooLong: (limit: string) =>
		`The text is longer than ${limit} characters; the rest was left out.`,
	tryNotText: (name: string) => `“${name}” is no text file.`,
	tryNothing: 'No place found.',
	tryFound: (names: number, placeCount: number) =>
		`${n(names, { one: 'mention', other: 'mentions' })} of ${places(placeCount)}`,
	tryMark: 'Choose a marked name to see how it was read.',
	whereSaid: 'The text says where it lies:',
	why: 'What spoke for it',
	whyAlone: 'No other place of this name came near it.',
	evidence: {
		fame: 'how well known and large it is',
		sort: 'the sort of place that the words ask for',
		name: 'the way the name is written',
		beside: 'what is named beside it as holding it or near it',
		region: 'the other places lie in its region or country',
		nearness: 'the other places are near',
		longerName: 'the text names it in a longer form too'
	},
	notPlaced: 'Not in the gazetteer, or too unsure to place',

	placesPlain: 'Any name, any spelling, in Latin, Cyrillic or Arabic letters.',
	placesName: 'Name of a place',
	placesNone: (name: string) => `The gazetteer has no place called “${name}”.`,
	placesExamples: 'For example:',
	placesNear: 'Perhaps',
	placesSpellings: 'Other spellings',
	placesMore: (shown: string, total: string) => `${shown} of ${total} places, best known first`,
	population: 'Inhabitants',
	precision: 'Precision',
	withinKm: (km: string) => `within about ${km} km`,
	source: 'Source',
	point: 'Point',
	rank: 'Weight in news',

	/** What a place is, by GeoNames feature code; a class where the code has none. */
	feature: {
		PCL: 'country',
		ADM1: 'region',
		ADM2: 'district',
		ADM: 'administrative area',
		ADMF: 'government institution',
		PPLC: 'capital',
		PPLX: 'part of a town',
		PPLQ: 'abandoned place',
		city: 'city',
		town: 'town',
		village: 'village',
		SEA: 'sea',
		OCN: 'ocean',
		GULF: 'gulf',
		BAY: 'bay',
		STRT: 'strait',
		STM: 'river',
		LK: 'lake',
		RSV: 'reservoir',
		CNL: 'canal',
		RGN: 'macro-region',
		CONT: 'continent',
		AIR: 'air base or airport',
		PRT: 'port',
		DAM: 'dam',
		PS: 'power station',
		PST: 'border crossing',
		BDG: 'bridge',
		ISL: 'island',
		MT: 'mountain',
		MTS: 'mountains',
		DSRT: 'desert',
		PEN: 'peninsula',
		A: 'area',
		P: 'settlement',
		H: 'water',
		T: 'landform',
		L: 'area',
		S: 'site',
		R: 'road or railway',
		U: 'sea floor',
		V: 'woodland'
	} as Readonly<Record<string, string>>,
	featureClasses: {
		A: 'Countries and regions',
		P: 'Settlements',
		H: 'Waters',
		T: 'Landforms',
		L: 'Areas',
		S: 'Sites',
		R: 'Roads',
		U: 'Sea floor',
		V: 'Woodland'
	} as Readonly<Record<string, string>>,
	/** What it is and where it lies. */
	inPlace: (what: string, where: string) => (where ? `${what} in ${the(where)}` : what),
	/** What a national capital is. */
	capitalOf: (country: string) => `capital of ${the(country)}`
};

/** Every text of the interface; the English table says which there are. */
export type Messages = typeof messages;
