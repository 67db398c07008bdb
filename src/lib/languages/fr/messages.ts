import type { Messages } from '../messages.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('fr');
const places = (count: number) => n(count, { one: 'lieu', other: 'lieux' });
const articles = (count: number) => n(count, { one: 'article', other: 'articles' });
const passages = (count: number) => n(count, { one: 'passage', other: 'passages' });

/** French texts of the interface. */
export const messages: Messages = {
	skipToText: 'Aller aux lieux',
	skipToMap: 'Aller à la carte',
	skipToTimeline: 'Aller à la frise',
	menu: 'Plus',
	about: 'À propos et sources',
	tryIt: 'Essayer avec un texte à vous',
	lookUp: 'Chercher un lieu',
	language: 'Langue',
	theme: 'Couleurs',
	themeAuto: 'Comme l’appareil',
	themeLight: 'Claires',
	themeDark: 'Sombres',
	borders: 'Frontières',
	bordersUn: 'selon les Nations unies',
	bordersDeFacto: 'selon qui tient le terrain',
	bordersNote: {
		un: 'selon les Nations unies : la Crimée en Ukraine, le plateau du Golan en Syrie, Jérusalem-Est avec la Cisjordanie ; Abyei et Halaïb à personne. Le Kosovo et le Sahara occidental sont montrés à part. L’Ossétie du Sud, l’Aksai Chin, Ilemi et l’Essequibo ne sont que des pointillés. Frontières : OpenStreetMap 2017, Digital Chart of the World.',
		'de-facto':
			'selon Natural Earth et OpenStreetMap : la Crimée avec la Russie, le plateau du Golan et Jérusalem-Est avec Israël ; l’Abkhazie, la Transnistrie, Chypre du Nord et le Somaliland à part. L’Ossétie du Sud n’est qu’un pointillé, les lignes de front ne sont pas montrées. Frontières : OpenStreetMap 2017, Digital Chart of the World.'
	},
	close: 'Fermer',
	back: 'Retour à la liste',
	map: 'Carte',
	mapOf: (title: string) => `Carte : ${title}`,
	list: 'Lieux et passages',
	mapLost:
		'La carte a perdu sa surface de dessin ; elle reviendra d’elle-même. Tout est dans la liste.',
	mapEngine: {
		'Map.Title': 'Carte : les flèches la déplacent, + et − changent l’échelle',
		'CooperativeGesturesHandler.WindowsHelpText': 'Ctrl + molette pour changer l’échelle',
		'CooperativeGesturesHandler.MacHelpText': '⌘ + molette pour changer l’échelle',
		'CooperativeGesturesHandler.MobileHelpText': 'Déplacez la carte avec deux doigts'
	},
	alsoNamedOutside: 'Également nommés :',
	mapButtons: 'Déplacer la carte',
	zoomIn: 'Zoom avant',
	zoomOut: 'Zoom arrière',
	showWhereItHappens: 'Montrer où cela se passe',
	savePicture: 'Enregistrer la carte en image',
	placesInView: (count: number) => `Dans la partie visible de la carte : ${places(count)}`,
	listHint: 'Flèches pour parcourir, une lettre pour sauter, Entrée pour ouvrir',
	placesHere: (count: number) => `${places(count)} tout près les uns des autres ici`,
	morePlaces: (count: number) => `et ${n(count, { one: 'autre lieu', other: 'autres lieux' })} ici`,
	newerPassages: 'Passages plus récents',
	olderPassages: 'Passages plus anciens',
	draft: 'Brouillon, non publié',
	legend: 'Légende',
	legendRegions: 'Passages par région, avec les lieux qu’elle contient',
	legendCircles: 'Passages par lieu',
	legendAssociative: 'nommé, mais ce n’est pas la scène',
	legendFaint: {
		unchecked: 'pâle : placé par la machine, vu par personne encore',
		unsure: 'pâle : incertain, un autre lieu ou un gouvernement est peut-être visé'
	},
	events: (count: number) => n(count, { one: 'fait compté', other: 'faits comptés' }),
	eventPrecision: (code: string) => `code de précision ${code}`,
	legendApproximate:
		'contour en tirets : approximatif, le terrain autour des localités de la région',
	story: 'Récit',
	imprint: 'Mentions légales',
	corrections: 'Corrections',
	legendThere: 'nommé là',
	legendTint: 'teinte plus forte : nommé plus souvent, non qui le tient',
	legendInside: 'quelque part à l’intérieur',
	classRange: (from: string, to: string | null) =>
		to === null ? `${from}+` : from === to ? `${from}` : `${from}–${to}`,

	days: (days: readonly string[]) =>
		`${days.length === 1 ? 'Tous les articles sont du' : 'Les articles sont du'} ${days.join(', ')}`,
	timeline: 'Passages au fil du temps',
	timelinePlot: {
		day: 'Passages par jour : glissez pour choisir une période',
		week: 'Passages par semaine : glissez pour choisir une période',
		month: 'Passages par mois : glissez pour choisir une période'
	},
	timelineGrip: { from: 'Début', to: 'Fin', whole: 'Période' },
	play: 'Lecture',
	pause: 'Pause',
	speed: 'Vitesse',
	byMonth: 'Par mois',
	month: 'Mois',
	passagesHead: 'Passages',
	wholePeriod: 'Toute la période',

	embedOpen: 'Intégrer',

	noMap: 'La carte ne peut pas être dessinée ici. Tous les lieux et passages sont dans la liste.',
	mostNamed: (names: string) => `Les plus nommés : ${names}`,
	stillUnfiltered: 'L’image montre toute la collection, sans les filtres.',
	stillCaption:
		'Plus il y a de passages, plus la couleur d’une région est forte et plus un cercle est grand.',
	failure:
		'La collection n’a pas pu être lue en entier. Ce que la page avait au départ est montré.',
	passagesMissing: 'Les passages de ce lieu n’ont pas pu être lus.',
	partMissing: 'Cette partie de la page n’a pas pu être chargée.',
	tryAgain: 'Réessayer',
	loading: 'Chargement',

	places,
	passages,
	articles,
	summary: (placeCount: number, passageCount: number) =>
		`${places(placeCount)}, ${passages(passageCount)}`,
	inView: (summary: string) => `${summary} en vue`,
	ofThem: (all: number, literal: number) => `${passages(all)}, dont ${literal} où cela se passe`,
	namedInside: (count: number) => `${passages(count)} avec les lieux qu’il contient`,
	moreAsGovernments: (count: number) =>
		`${n(count, { one: 'autre passage nomme', other: 'autres passages nomment' })} des gouvernements et des peuples`,
	onlyAsGovernments: (count: number) =>
		`Nommé seulement comme gouvernement ou peuple : ${passages(count)}`,
	showAll: 'Les montrer aussi',
	onlyLiteral: 'Seulement où cela se passe',
	literal: 'un lieu où il se passe quelque chose',
	associative: 'nommé comme gouvernement ou peuple, non comme scène',
	mayBe: { literal: 'désigne peut-être le gouvernement', associative: 'peut être la scène' },

	period: 'Période',
	from: 'Du',
	to: 'Au',
	since: (day: string) => `depuis le ${day}`,
	until: (day: string) => `jusqu’au ${day}`,
	between: (from: string, to: string) => `${from} – ${to}`,
	remove: (filter: string) => `Retirer le filtre : ${filter}`,
	removeAll: 'Retirer tous les filtres',
	filters: 'Filtres',
	facets: {
		publisher: 'Média',
		author: 'Auteur',
		inside: 'Pays ou région',
		class: 'Type de lieu',
		government: 'Comme gouvernement ou peuple',
		written: 'Langue de l’article',
		verification: 'Degré de vérification'
	},
	namedAsGovernment: (country: string) => `${country} comme gouvernement ou peuple`,
	anything: 'Tout',
	outOfSight: (count: number) => `Hors de la partie visible : ${places(count)}`,
	morePlacesInList: 'Plus de lieux',
	moreArticles: 'Plus d’articles',
	nothingLeft: 'Avec ces filtres, il ne reste rien.',
	loosen: (filter: string, count: number) => `Sans « ${filter} » : ${passages(count)}`,
	nothingYet: 'Aucun de ces articles ne nomme un lieu que l’on puisse mettre sur la carte.',

	allPassages: (count: number) => `Les ${passages(count)}`,
	allPassagesOfAnyKind: (count: number) => `${passages(count)}, aussi comme gouvernement ou peuple`,
	morePassages: 'Plus de passages',
	openAtPassage: 'Ouvrir au passage',
	openSource: 'Ouvrir la source',
	verification: { verified: 'vérifié', claimed: 'selon une des parties', disputed: 'contesté' },
	verifiedBy: (status: string, who: string) => `${status} : ${who}`,
	graphic: 'Décrit des violences en détail. Montrer le texte',
	noDate: 'sans date',
	byMachine: 'Situé par la machine',
	byPerson: 'Vérifié par une personne',
	confidence: (percent: string) => `${percent} de certitude que ce lieu est visé`,
	otherCandidates: 'Pourrait aussi être',
	passageGroups: { about: 'Articles sur ce lieu', passing: 'Mentionné en passant' },
	inPassing: 'mentionné en passant',
	shortened: 'Abrégé : le passage est très long.',

	breadcrumbs: 'Où il se trouve',
	insidePlaces: (place: string) => `Lieux à l’intérieur : ${place}`,
	allPlaces: (count: number) => `Les ${places(count)}`,
	alsoCalled: 'Appelé aussi',
	elsewhere: 'Le même lieu dans',
	approximate: (km: string) => `Approximatif : à ${km} km environ du point`,
	approximateOutline: 'Contour approximatif : le terrain autour de ses propres localités',
	unverified: 'Position non vérifiée',
	oneSource: 'Position d’une seule source',
	turnedPeriod: (period: string) =>
		`L’adresse demande une période qui finit avant de commencer ; elle a été inversée : ${period}.`,
	unknownPlace: (slug: string) => `Cette collection n’a pas de lieu « ${slug} ».`,
	nearestName: 'Nom le plus proche :',
	brokenParameter: (key: string, value: string) =>
		`L’adresse demande ${key} = « ${value} », qui n’est pas compris ; c’est laissé de côté.`,
	leftOut: (count: number) =>
		`${n(count, { one: 'autre passage se trouve', other: 'autres passages se trouvent' })} sur la page de la carte.`,
	leftOutPlaces: (count: number) =>
		`${n(count, { one: 'autre lieu se trouve', other: 'autres lieux se trouvent' })} dans la liste de la page de la carte.`,
	previousPlace: 'Lieu précédent',
	nextPlace: 'Lieu suivant',

	unknownArticle: (id: string) => `Cette collection n’a pas d’article « ${id} ».`,
	onlyPassages:
		'Seuls les passages qui nomment des lieux sont montrés ici ; l’article se trouve chez son média.',
	writtenFrom: 'Écrit à partir de',
	placesOfArticle: 'Lieux de cet article',
	aboutThese: 'De quoi il parle',
	alsoNamed: 'Nomme aussi',
	openOnMap: 'Ouvrir sur la carte',
	unknownLanguage: (language: string) =>
		`Écrit dans une langue pour laquelle Dateline n’a pas de tables (${language}) : les noms ont été cherchés comme en anglais, et beaucoup manquent.`,
	noPlaces: 'Cet article ne nomme aucun lieu que l’on puisse mettre sur la carte.',

	search: 'Chercher lieux, articles, mots',
	searchButton: 'Chercher',
	searchFor: (query: string) => `Trouvé pour « ${query} »`,
	found: (placeCount: number, articleCount: number, passageCount: number) =>
		`${places(placeCount)}, ${articles(articleCount)}, ${passages(passageCount)}`,
	foundPlaces: 'Lieux',
	foundArticles: 'Articles',
	foundPassages: 'Mots dans les passages',
	nothingFound: (query: string) =>
		`Rien trouvé pour « ${query} ». Essayez moins de lettres, une autre graphie ou un seul mot.`,
	searching: 'Recherche',
	searchedPart: (read: string, all: string) =>
		`Mots : ${read} mentions sur ${all} ont été parcourues.`,
	searchOn: 'Continuer la recherche',

	unplacedCount: (count: number) =>
		n(count, { one: 'nom n’a pas pu être situé', other: 'noms n’ont pas pu être situés' }),

	openFullMap: 'Ouvrir la carte entière',
	showList: 'Montrer la liste',
	hideList: 'Masquer la liste',
	sheetSize: 'Taille de la liste',
	sheetPeek: 'petite',
	sheetHalf: 'moitié',
	sheetFull: 'plein écran',

	takeAlong: 'À emporter',
	copyLink: 'Copier le lien',
	citation: (title: string, generator: string, day: string, address: string) =>
		`« ${title} », ${generator}, consulté le ${day} : ${address}`,
	downloaded: (file: string) => `${file} est en cours d’enregistrement`,
	copyCitation: 'Copier une référence',
	copied: 'Copié',
	cannotCopy: 'La copie n’est pas permise ici : sélectionnez le texte et copiez-le.',
	downloadAs: 'Télécharger en',
	download: 'Télécharger',
	print: 'Imprimer',

	keys: 'Clavier',
	aboutOrPassing:
		'« Sur ce lieu » : le lieu fait au moins 15 pour cent de ce que l’article dit de lieux. Chaque mention compte selon sa certitude, une scène plus qu’un gouvernement, les premières plus que les suivantes ; une région reçoit en outre la moitié de ce qu’elle contient. Tout le reste est « en passant ».',
	keysTable: [
		['?', 'cette aide'],
		['/', 'vers la recherche'],
		['Échap', 'fermer ce qui est ouvert, retour à l’endroit d’où c’était ouvert'],
		['Tab', 'au lien ou bouton suivant ; permet aussi de quitter la carte'],
		['Entrée', 'ouvrir un lieu, un passage, un article'],
		['← →', 'sur la carte : la déplacer ; sur la frise : déplacer la période'],
		['+ −', 'sur la carte : plus près, plus loin'],
		['Alt ←', 'annuler le dernier filtre, lieu ou article (Retour du navigateur)']
	],

	tryPlain:
		'Collez un article. Les lieux qu’il nomme sont marqués dans le texte et dessinés sur la carte. Tout se passe dans cette page : le texte n’est envoyé nulle part.',
	tryText: 'Article',
	tryFind: 'Trouver les lieux',
	tryFile: 'Choisissez un fichier texte, ou déposez-en un ici',
	tryExample: 'Prendre un exemple',
	needsScript: 'Cette page ne marche qu’avec des scripts : sans eux, il n’y a rien à lire ici.',
	tryLoading: (percent: string) => `Chargement de la liste des lieux : ${percent}`,
	tryWorking: 'Lecture',
	tryTooLong: (limit: string) =>
		`Le texte a plus de ${limit} caractères ; le reste a été laissé de côté.`,
	tryNotText: (name: string) => `« ${name} » n’est pas un fichier texte.`,
	tryNothing: 'Aucun lieu trouvé.',
	tryFound: (names: number, placeCount: number) =>
		`${n(names, { one: 'mention', other: 'mentions' })} de ${places(placeCount)}`,
	tryMark: 'Choisissez un nom marqué pour voir comment il a été lu.',
	whereSaid: 'Le texte dit où c’est :',
	why: 'Ce qui a parlé pour lui',
	whyAlone: 'Aucun autre lieu de ce nom ne s’en est approché.',
	evidence: {
		fame: 'sa notoriété et sa taille',
		sort: 'le type de lieu que les mots demandent',
		name: 'la façon dont le nom est écrit',
		beside: 'ce qui est nommé à côté comme le contenant ou en étant proche',
		region: 'les autres lieux sont dans sa région ou son pays',
		nearness: 'les autres lieux sont proches',
		longerName: 'le texte le nomme aussi sous une forme plus longue'
	},
	notPlaced: 'Absent du répertoire, ou trop incertain pour être situé',

	placesPlain:
		'N’importe quel nom, n’importe quelle graphie, en lettres latines, cyrilliques ou arabes.',
	placesName: 'Nom d’un lieu',
	placesNone: (name: string) => `Le répertoire n’a aucun lieu appelé « ${name} ».`,
	placesExamples: 'Par exemple :',
	placesNear: 'Peut-être',
	placesSpellings: 'Autres graphies',
	placesMore: (shown: string, total: string) =>
		`${shown} lieux sur ${total}, les plus connus d’abord`,
	population: 'Habitants',
	precision: 'Précision',
	withinKm: (km: string) => `à ${km} km environ`,
	source: 'Source',
	point: 'Point',
	rank: 'Poids dans l’actualité',

	feature: {
		PCL: 'pays',
		ADM1: 'région',
		ADM2: 'district',
		ADM: 'unité administrative',
		ADMF: 'institution du gouvernement',
		PPLC: 'capitale',
		PPLX: 'partie d’une ville',
		PPLQ: 'lieu abandonné',
		city: 'grande ville',
		town: 'ville',
		village: 'village',
		SEA: 'mer',
		OCN: 'océan',
		GULF: 'golfe',
		BAY: 'baie',
		STRT: 'détroit',
		STM: 'cours d’eau',
		LK: 'lac',
		RSV: 'lac de retenue',
		CNL: 'canal',
		RGN: 'macrorégion',
		CONT: 'continent',
		AIR: 'base aérienne ou aéroport',
		PRT: 'port',
		DAM: 'barrage',
		PS: 'centrale électrique',
		PST: 'poste-frontière',
		BDG: 'pont',
		ISL: 'île',
		MT: 'montagne',
		MTS: 'montagnes',
		DSRT: 'désert',
		PEN: 'péninsule',
		A: 'zone',
		P: 'localité',
		H: 'eaux',
		T: 'relief',
		L: 'zone',
		S: 'site',
		R: 'route ou voie ferrée',
		U: 'fond marin',
		V: 'forêt'
	},
	featureClasses: {
		A: 'Pays et régions',
		P: 'Localités',
		H: 'Eaux',
		T: 'Relief',
		L: 'Zones',
		S: 'Sites',
		R: 'Voies',
		U: 'Fond marin',
		V: 'Forêts'
	},
	inPlace: (what: string, where: string) => (where ? `${what}, ${where}` : what),
	capitalOf: (country: string) => `capitale : ${country}`
};
