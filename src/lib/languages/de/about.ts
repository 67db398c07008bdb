import type { AboutText } from '../about.ts';

export const about: AboutText = {
	title: 'Über diese Karte',
	description:
		'Wie die Orte dieser Karte gefunden wurden, worauf Verlass ist und woraus sie gemacht ist.',
	intro:
		'Die „dateline“ ist die Zeile, mit der eine Meldung beginnt: Ort und Tag. Diese Karte zeigt die Orte, die eine Reihe von Artikeln nennt, und bindet jede Markierung an die Wörter, die sie gesetzt haben: Öffnen Sie einen Ort und lesen Sie die Stellen.',
	parts: [
		{
			heading: 'Wie die Orte gefunden werden',
			paragraphs: [
				'Ein Programm liest jeden Artikel, findet darin die Namen von Orten und wählt aus einem Ortsverzeichnis den gemeinten: nach den Wörtern neben dem Namen, nach der Art von Ort, die sie verlangen, und nach den anderen Orten des Artikels. Niemand hat das Ergebnis geprüft, außer wo es dabeisteht. Wie sicher das Programm ist, steht im Fenster jedes Ortes, zusammen mit den Orten, die auch gemeint sein könnten, und neben jeder Stelle, die kaum mehr als eine Vermutung ist.',
				'Es unterscheidet zwei Arten, einen Ort zu nennen. In „Beschuss von Sudscha“ ist die Stadt der Ort des Geschehens: Sie wird ausgefüllt gezeichnet. In „Moskau erklärte“ spricht eine Regierung: Das geschieht nicht in Moskau und steht darum nicht von vornherein auf der Karte; es wird gezählt und auf Wunsch als Ring gezeichnet.',
				'Es unterscheidet auch, wovon ein Artikel handelt und was er nebenbei erwähnt. Jede Nennung zählt nach ihrer Sicherheit, ein Schauplatz mehr als eine Regierung, ein Adjektiv weniger, die ersten bis zum Doppelten; eine Region erhält dazu die Hälfte dessen, was in ihr liegt, ihr Land ein Fünftel. Ein Artikel handelt von den Orten, die mindestens 15 Prozent von alledem ausmachen, höchstens von fünf.'
			]
		},
		{
			heading: 'Wobei Vorsicht nötig ist',
			list: [
				'Das Programm irrt sich. Lesen Sie die Stelle, bevor Sie einem Punkt vertrauen, und die Quelle, bevor Sie zitieren.',
				'Ein Punkt steht für einen ganzen Ort. Wo die genaue Lage unbekannt ist, zeichnet die Karte eine Fläche, so groß wie der Zweifel, und sagt es.',
				'Ein Name, der in keinem Verzeichnis steht oder zu unsicher ist, wird nirgends eingezeichnet. Diese Namen sind mit ihren Stellen aufgelistet.',
				'Viele Stellen bedeuten viele Artikel. Sie bedeuten nicht viele Ereignisse und sagen nicht, wer einen Ort hält.'
			]
		},
		{
			heading: 'Grenzen',
			paragraphs: [
				'Eine Grenze ist jemandes Standpunkt. Diese Karte zeichnet die der Mitgliedstaaten der Vereinten Nationen so, wie die Vereinten Nationen sie benennen: Die Krim gehört zur Ukraine, die Golanhöhen zu Syrien und Ostjerusalem zum Westjordanland; Abyei und das Halaib-Dreieck gehören niemandem. Umstrittene Linien sind gestrichelt, solche, die keine Quelle genau angibt, gepunktet. Das Menü der Karte kann stattdessen zeigen, wer das Gebiet hält; Frontlinien stehen in keiner der beiden Ansichten.'
			]
		},
		{
			heading: 'Wem die Wörter gehören',
			paragraphs: [
				'Die Stellen sind mit Medium, Datum und einem Link zitiert, der die Quelle an dieser Stelle öffnet. Ganze Artikel werden nur gezeigt, wo ihre Rechte es erlauben.'
			]
		},
		{
			heading: 'Was man über Sie weiß',
			paragraphs: [
				'Nichts. Diese Website setzt keine Cookies, speichert nichts in Ihrem Browser, zählt nichts und fragt keinen anderen Server. Ein Text, den Sie ausprobieren, bleibt in Ihrem Browser.'
			]
		}
	],
	madeFrom: 'Gemacht aus',
	notices: 'Alle Lizenzen und Hinweise',
	uses: {
		geonames: 'Namen, Punkte und Arten von Orten; hier zusammengeführt, berichtigt und gekürzt',
		naturalEarth: 'Regionen, Küsten, Flüsse, Seen, Meere; hier gruppiert und vereinfacht',
		openStreetMap:
			'Grenzen zwischen Ländern (2017); hier mit den Regionen verbunden und vereinfacht. Die daraus gemachten Grenzen haben dieselbe Lizenz',
		dcw: 'die Westlinie der Golanhöhen und die Südlinie von Halaib',
		powerPlants: 'Punkte von Kraftwerken und Staudämmen',
		fonts: 'die Schrift von Text und Karte',
		maplibre: 'zeichnet die Karte'
	},
	madeWith: (generator, folder) =>
		`Gemacht mit ${generator}; alle Dateien der Sammlung liegen in ${folder}.`
};
