import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('de');

/** German texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Durchsicht',
	undo: 'Rückgängig',
	undone: (what) => (what ? `Zurückgenommen: ${what[0]} → ${what[1]}` : 'Zurückgenommen'),
	nothingToUndo: 'Es gibt nichts zurückzunehmen',
	buildDraft: 'Entwurf bauen',
	building: 'Der Entwurf wird gebaut …',
	lookAtDraft: 'Ansehen',
	done: 'Alles ist durchgesehen. Bauen Sie den Entwurf, dann veröffentlichen Sie ihn.',
	mention: 'Nennung',
	reasons: {
		unplaced: 'Nennt einen Ort, den das Verzeichnis nicht hat',
		unsure: 'Das Programm ist nicht sicher, welcher Ort es ist',
		kind: 'Das Programm ist nicht sicher, ob es Schauplatz oder Regierung ist',
		far: 'Weit von allem anderen in diesen Artikeln',
		split: 'Dieser Name wurde auf zwei Arten gelesen',
		government: 'Eine Hauptstadt oder ein Land, als Schauplatz gezeichnet',
		rest: 'Noch von niemandem gesehen',
		seen: 'Schon von einem Menschen gesehen'
	},
	sum: (left, checked, mentions) =>
		`${left} durchzusehen · ${checked} von ${mentions} Nennungen geprüft`,
	notices: (count) =>
		`${n(count, { one: 'Korrektur', other: 'Korrekturen' })} in der Datei anzusehen`,
	readAnew: (count) => n(count, { one: 'Artikel neu gelesen', other: 'Artikel neu gelesen' }),
	gone: (count) =>
		n(count, { one: 'Artikel ist nicht mehr da', other: 'Artikel sind nicht mehr da' }),
	problems: (count) => n(count, { one: 'Problem im Ordner', other: 'Probleme im Ordner' }),
	draftAnew: 'der Entwurf ist neu',
	times: (count) => `${count}-mal`,
	forAll: (count) => `(alle ${count})`,
	people: (count) => `${count} Einwohner`,
	now: 'jetzt',
	forIt: 'Dafür spricht:',
	placeName: 'Name des Ortes',
	find: 'Finden',
	noPlaceCalled: (name) => `Kein Ort heißt „${name}“; P setzt eine Nadel.`,
	noChoice: (number) => `Hier gibt es keine Wahl ${number}.`,
	noMap: (problem) =>
		`Hier lässt sich keine Karte zeichnen (${problem}). Die Liste sagt, wo jeder Ort liegt.`,
	dropHint:
		'Klicken Sie auf der Karte dorthin, wo er liegt, und ziehen Sie den Ring so weit, wie es sicher ist, oder schreiben Sie beides.',
	called: 'Name',
	point: 'Breite, Länge',
	radius: 'Im Umkreis von km',
	itIs: 'Es ist',
	ownFeatures: {
		settlement: 'ein Ort',
		camp: 'ein Lager',
		building: 'ein Gebäude',
		area: 'ein Gebiet',
		water: 'ein Fluss oder Gewässer',
		mountain: 'ein Berg'
	},
	placeHere: 'Hierhin setzen',
	right: 'Stimmt so',
	noPlace: 'Kein Ort',
	unplaced: 'Ohne Lage',
	otherKind: 'Andere Bedeutung',
	search: 'Suchen',
	dropPin: 'Nadel setzen',
	allOfName: 'Alle dieses Namens',
	later: 'Später',
	back: 'Zurück',
	reason: 'Grund, für die öffentliche Seite der Korrekturen',
	missed: {
		title: 'Ein übersehener Name',
		name: 'Der Name, wie die Artikel ihn schreiben',
		place: 'Der Ort, wenn er anders heißt'
	},
	names: {
		title: 'Ein Name in den Artikeln',
		name: 'Name oder wie er beginnt',
		none: (name) => `Kein Artikel nennt „${name}“.`,
		checked: 'geprüft'
	},
	place: {
		title: 'Dieser Ort …',
		shownAs: 'Gezeigter Name',
		language: 'Sprache des Namens',
		hide: 'Vor Lesern verbergen',
		blur: 'Unschärfe in km',
		delay: 'Verzögern um Tage',
		note: 'Notiz, nur für corrections.yaml',
		save: 'Speichern',
		move: 'Punkt verschieben',
		merge: 'Zusammenlegen mit …',
		another: 'Ein anderer Ort …',
		unchanged: 'Daran wurde nichts geändert.',
		noneCalled: (name) => `Kein Ort heißt „${name}“.`,
		merged: (name) => `zusammengelegt mit ${name}`,
		part: (name) => `„${name}“ ist wieder ein eigener Ort`,
		parted: (name) => `getrennt von ${name}`,
		acts: {
			renamed: 'umbenannt',
			moved: 'verschoben',
			hidden: 'verborgen',
			shown: 'nicht mehr verborgen',
			blurred: 'unscharf',
			exact: 'nicht mehr unscharf',
			delayed: 'verzögert',
			prompt: 'nicht mehr verzögert',
			explained: 'Grund oder Notiz geändert'
		}
	},
	kept: {
		title: 'Ihre Entscheidungen',
		hint: 'Dieser Schreibtisch ist eine einzige Datei und fragt niemanden. Er enthält die ganzen Artikel: Veröffentlichen Sie ihn nicht. Die Suche kennt die Orte dieser Artikel und die, für die man sie halten kann, nicht das ganze Verzeichnis. Entscheidungen bleiben in dieser Seite, bis Sie sie speichern; schicken Sie die gespeicherte Datei zurück, und --merge nimmt sie auf.',
		by: 'Ihr Name',
		save: 'Entscheidungen speichern',
		open: 'Mit einer gespeicherten Datei weitermachen'
	},
	story: {
		tell: 'Erzählen',
		title: 'Der nächste Schritt der Geschichte',
		map: 'Karte des Entwurfs',
		hint: 'Zeigen Sie auf der Karte, was der Schritt zeigen soll: einen Ort, einen Zeitraum, einen Ausschnitt. Dann speichern Sie ihn mit seinen Worten.',
		heading: 'Überschrift',
		text: 'Worte (Markdown)',
		save: 'Als Schritt speichern',
		undo: 'Letzten Schritt entfernen',
		noMap: 'Der Rahmen zeigt eine andere Seite: Gehen Sie zuerst zurück zur Karte.'
	},
	told: {
		unknownPlace: (of) => `Kein Ort hat die Kennung „${of}“.`,
		writtenNowhere: (of) => `Kein Artikel schreibt „${of}“.`,
		mentionGone: () => 'Diese Nennung gibt es nicht mehr; die Liste ist neu.',
		noAnswer: () => 'Der Schreibtisch antwortet nicht: Läuft „dateline review“ noch?',
		failed: () => 'Am Schreibtisch ist etwas fehlgeschlagen; sein Terminal sagt, was.',
		changedByHand: (of) =>
			`${of} wurde seitdem von Hand geändert, darum wurde nichts zurückgenommen; frühere Stände liegen in .dateline/.`,
		tooLarge: () => 'Diese Datei ist zu groß für Entscheidungen.',
		noDecisions: (of) => `Diese Datei enthält keine Entscheidungen: ${of}`,
		wrongFile: (of) =>
			`Was von Hand geschrieben wurde, ist falsch, und was vorher galt, gilt weiter: ${of}`,
		doubtful: (of) => `Sehen Sie ${of} an.`,
		ruleMeetsNothing: (of) => `${of} trifft in diesen Artikeln auf nichts.`,
		mentionMeetsNothing: (of) => `${of} trifft in seinem Artikel auf nichts.`,
		changedSince: (of) => `${of} wurde an einem anderen Text geprüft; sehen Sie noch einmal hin.`,
		onePlace: (of) => `„${of}“ und dieser Ort sind schon einer.`,
		heldByFolder: (of) =>
			`Was die Datei des Ordners über ${of} sagt, wird am Schreibtisch des Ordners aufgehoben, nicht in dieser Datei.`,
		stepBegins: () =>
			'Eine Zeile der Worte beginnt mit „## “, womit ein weiterer Schritt anfangen würde.',
		refused: (of) => `Das geht nicht: ${of}`
	},
	decided: {
		right: 'stimmt so',
		noPlace: 'kein Ort',
		unplaced: 'ohne Lage gelassen',
		byHand: 'von Hand gesetzt'
	}
};
