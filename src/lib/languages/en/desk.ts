import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('en');

/** English texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Review',
	undo: 'Undo',
	undone: (what) => (what ? `Taken back: ${what[0]} → ${what[1]}` : 'Taken back'),
	nothingToUndo: 'There is nothing to take back',
	buildDraft: 'Build the draft',
	building: 'The draft is being built …',
	lookAtDraft: 'Look at it',
	done: 'Everything has been looked at. Build the draft, then publish it.',
	mention: 'Mention',
	reasons: {
		unplaced: 'Names a place that the gazetteer does not have',
		unsure: 'The machine is not sure which place it is',
		kind: 'The machine is not sure whether this is the scene or a government',
		far: 'Far from everything else in the coverage',
		split: 'This name was read in two ways',
		government: 'A capital or country drawn as the place where it happened',
		rest: 'Not yet seen by a person',
		seen: 'Seen by a person already'
	},
	sum: (left, checked, mentions) =>
		`${left} to look at · ${checked} of ${mentions} mentions checked`,
	notices: (count) =>
		`${n(count, { one: 'correction', other: 'corrections' })} to look at in the file`,
	readAnew: (count) => n(count, { one: 'article read anew', other: 'articles read anew' }),
	gone: (count) => n(count, { one: 'article is gone', other: 'articles are gone' }),
	problems: (count) => n(count, { one: 'problem in the folder', other: 'problems in the folder' }),
	draftAnew: 'the draft is new',
	times: (count) => n(count, { one: 'time', other: 'times' }),
	forAll: (count) => `(all ${count})`,
	people: (count) => `${count} people`,
	now: 'now',
	forIt: 'For it:',
	placeName: 'Place name',
	find: 'Find',
	noPlaceCalled: (name) => `No place is called “${name}”; P drops a pin.`,
	noChoice: (number) => `There is no choice ${number} here.`,
	noMap: (problem) =>
		`No map can be drawn here (${problem}). The list tells where each place lies.`,
	dropHint: 'Click on the map where it is and drag the ring to how sure that is, or type both.',
	called: 'Called',
	point: 'Latitude, longitude',
	radius: 'Within km',
	itIs: 'It is a',
	ownFeatures: {
		settlement: 'settlement',
		camp: 'camp',
		building: 'building',
		area: 'area',
		water: 'river or water',
		mountain: 'mountain'
	},
	placeHere: 'Place it here',
	right: 'Right as it is',
	noPlace: 'No place',
	unplaced: 'Unplaced',
	otherKind: 'Other kind',
	search: 'Search',
	dropPin: 'Drop a pin',
	allOfName: 'All of this name',
	later: 'Later',
	back: 'Back',
	reason: 'Reason, for the public page of corrections',
	missed: {
		title: 'A missed name',
		name: 'Name as the articles write it',
		place: 'Place, where it is called otherwise'
	},
	names: {
		title: 'A name in the articles',
		name: 'Name, or how it begins',
		none: (name) => `No article names “${name}”.`,
		checked: 'checked'
	},
	place: {
		title: 'This place …',
		shownAs: 'Name shown',
		language: 'Language of the name',
		hide: 'Hide it from readers',
		blur: 'Blur to km',
		delay: 'Delay by days',
		note: 'Note, for corrections.yaml alone',
		save: 'Save',
		move: 'Move the point',
		merge: 'Merge into …',
		another: 'Another place …',
		unchanged: 'Nothing of it was changed.',
		noneCalled: (name) => `No place is called “${name}”.`,
		merged: (name) => `merged into ${name}`,
		part: (name) => `“${name}” is its own place again`,
		parted: (name) => `parted from ${name}`,
		acts: {
			renamed: 'renamed',
			moved: 'moved',
			hidden: 'hidden',
			shown: 'no longer hidden',
			blurred: 'blurred',
			exact: 'no longer blurred',
			delayed: 'delayed',
			prompt: 'no longer delayed',
			explained: 'reason or note changed'
		}
	},
	kept: {
		title: 'Your decisions',
		hint: 'This desk is one file and asks nobody for anything. It holds the articles in full: do not publish it. Search knows the places of these articles and what they may be taken for, not the whole gazetteer. Decisions stay in this page until you save them; send the saved file back, and --merge brings it in.',
		by: 'Your name',
		save: 'Save the decisions',
		open: 'Go on with a saved file'
	},
	story: {
		tell: 'Tell the story',
		title: "The story's next step",
		map: 'Map of the draft',
		hint: 'Bring the map to what the step is to show: a place, a period, a camera. Then save it with its words.',
		heading: 'Heading',
		text: 'Words (Markdown)',
		save: 'Save as a step',
		undo: 'Take the last step back',
		noMap: 'The frame shows another page: go back to the map first.'
	},
	told: {
		unknownPlace: (of) => `No place has the id “${of}”.`,
		writtenNowhere: (of) => `No article writes “${of}”.`,
		mentionGone: () => 'This mention is no longer there; the list is new.',
		noAnswer: () => 'The desk does not answer: is “dateline review” still running?',
		failed: () => 'Something went wrong in the desk; its terminal says what.',
		changedByHand: (of) =>
			`${of} was changed by hand since, so nothing was taken back; earlier states are in .dateline/.`,
		tooLarge: () => 'This file is too large for decisions.',
		noDecisions: (of) => `This file holds no decisions: ${of}`,
		wrongFile: (of) => `What was written by hand is wrong, and what held before holds on: ${of}`,
		doubtful: (of) => `Look at ${of}.`,
		ruleMeetsNothing: (of) => `${of} meets nothing in these articles.`,
		mentionMeetsNothing: (of) => `${of} meets nothing in its article.`,
		changedSince: (of) => `${of} was checked as another text; look again.`,
		onePlace: (of) => `“${of}” and this place are one already.`,
		heldByFolder: (of) =>
			`What the folder’s own file says of ${of} is lifted at the desk of the folder, not in this file.`,
		stepBegins: () => 'A line of the words begins with “##”, which would begin another step.',
		refused: (of) => `This cannot be done: ${of}`
	},
	decided: {
		right: 'right as it is',
		noPlace: 'no place',
		unplaced: 'left unplaced',
		byHand: 'placed by hand'
	}
};
