import { pluralIn } from '../plural.ts';
import type { RecordText } from '../record.ts';

const n = pluralIn('de');

/** German texts of the pages that tell what was changed. */
export const record: RecordText = {
	retired: {
		gone: (name) =>
			name === null
				? 'Der Ort dieser Adresse ist nicht mehr in der Sammlung.'
				: `Kein Artikel dieser Sammlung nennt noch: ${name}.`,
		moved: (name, to) => `${name}: steht jetzt unter „${to}“.`,
		article: 'Der Artikel dieser Adresse ist nicht mehr in der Sammlung.',
		articleMoved: 'Dieser Artikel hat jetzt eine andere Adresse.',
		onward: 'Alle Orte der Sammlung'
	},
	corrections: {
		title: 'Korrekturen',
		intro:
			'Die Orte hat ein Programm gefunden. Hier steht, was die Redaktion geändert hat: was, wann und warum.',
		none: 'Noch wurde nichts korrigiert.',
		checked: (checked, all) =>
			`Ein Mensch hat ${checked} von ${n(all, { one: 'Markierung', other: 'Markierungen' })} geprüft; den Rest hat allein das Programm gesetzt.`,
		place: (name, place) => `„${name}“ ist ${place}.`,
		otherPlace: (name) => `„${name}“ ist ein anderer Ort als der gezeichnete.`,
		noPlace: (name) => `„${name}“ bezeichnet keinen Ort.`,
		unplaced: (name) =>
			`„${name}“: Wo das ist, weiß man nicht; der Name steht in der Liste, nicht auf der Karte.`,
		literal: (name) => `„${name}“: Hier geschieht es.`,
		associative: (name) =>
			`„${name}“ meint eine Regierung oder ein Volk, nicht den Ort des Geschehens.`,
		moved: (place) => `${place}: Der Punkt wurde verschoben.`,
		named: (was, name) => `„${was}“ heißt hier jetzt „${name}“.`,
		joined: (place) => `${place}: Zwei Einträge sind jetzt einer.`,
		isProtected: 'Ein Ort wird ungenauer, später oder gar nicht gezeigt.',
		articles: (count) => `In ${n(count, { one: 'Artikel', other: 'Artikeln' })}.`,
		undated: 'Ohne Datum',
		kept: 'Stände, die bewahrt sind, wie sie waren'
	}
};
