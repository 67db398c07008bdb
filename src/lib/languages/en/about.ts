import type { AboutText } from '../about.ts';

export const about: AboutText = {
	title: 'About this map',
	description:
		'How the places on this map were found, what to trust, and what the map is made from.',
	intro:
		'A dateline is the line that opens a news report with a place and a date. This map shows the places that a set of articles names, and keeps each mark tied to the words that put it there: open a place and read the passages.',
	parts: [
		{
			heading: 'How places are found',
			paragraphs: [
				'A program reads each article, finds the names of places, and chooses from a list of places the one that is meant: by the words around the name, the kind of place they ask for, and the article’s other places. No person checked the result, except where it says so. How sure the program is stands in the popup of each place, with the places it could also have been, and beside each passage that is little better than a guess.',
				'It tells two kinds of naming apart. In “shelling in Sudzha” the town is where it happens: it is drawn filled. In “Moscow said” a government speaks: that is no event in Moscow, so it is left off the map at first, counted, and drawn as a ring when asked for.',
				'It also tells what an article is about from what it mentions in passing. Every mention counts by how sure it is, a scene more than a government, an adjective less, the first mentions up to twice; a region also gets half of what lies in it, its country a fifth. An article is about the places that make up at least 15 percent of all this, five at most.'
			]
		},
		{
			heading: 'What to be careful about',
			list: [
				'The program errs. Read the passage before you rely on a point, and its source before you quote.',
				'A point stands for a whole place. Where the exact position is unknown, the map draws an area as large as the doubt and says so.',
				'A name that is in no list of places, or too unsure, is put nowhere. Such names are listed with their passages.',
				'Many passages mean much coverage. That is not the same as many events, and says nothing about who holds a place.'
			]
		},
		{
			heading: 'Borders',
			paragraphs: [
				'Borders are somebody’s point of view. This map draws those of the United Nations’ member states as the United Nations names them, so Crimea is in Ukraine, the Golan Heights are in Syria and East Jerusalem is with the West Bank; Abyei and the Halaib Triangle are nobody’s. Disputed lines are dashed, lines that no source gives exactly are dotted. The map’s menu can show instead who holds the ground; front lines are in neither.'
			]
		},
		{
			heading: 'Whose words',
			paragraphs: [
				'Passages are quoted with their publisher, date and a link that opens the source at that place. Whole articles are shown only where their rights allow it.'
			]
		},
		{
			heading: 'What is known about you',
			paragraphs: [
				'Nothing. This site sets no cookie, stores nothing in your browser, counts nothing, and asks no other host for anything. A text you try out stays in your browser.'
			]
		}
	],
	madeFrom: 'Made from',
	notices: 'All licences and notices',
	uses: {
		geonames: 'names, points and kinds of places; merged, corrected and shortened here',
		naturalEarth: 'regions, coasts, rivers, lakes, seas; regrouped and simplified here',
		openStreetMap:
			'borders between countries (2017); joined to the regions and simplified here. The borders made from them are under the same licence',
		dcw: 'the western line of the Golan Heights and the southern one of Halaib',
		powerPlants: 'points of power stations and dams',
		fonts: 'the letters of text and map',
		maplibre: 'draws the map'
	},
	madeWith: (generator, folder) =>
		`Made with ${generator}; all files of the collection are in ${folder}.`
};
