/**
 * Where a text is published, as one more thing that it names: a local paper writes "Alexandria" and means its
 * own. The home is read as if the paper's town stood in every article with its whole weight.
 */
import type { Gazetteer } from '../gazetteer/index.ts';
import { how, type Shortlist } from './name-reading.ts';
import type { Sense } from './senses.ts';

/** How often the town counts as named. */
const homeMentions = 4;

/** Sense of the home, which no words of the text belong to. */
export function homeSense(row: number, gazetteer: Gazetteer): Sense {
	const name = gazetteer.entry(row).name;
	return {
		mentions: new Array<number>(homeMentions).fill(-1),
		reading: {
			key: '',
			number: 0,
			stem: '',
			words: 1,
			hint: null,
			candidates: [
				{ row, match: gazetteer.find(name).find((match) => match.row === row)!, how: how.exact }
			],
			features: null,
			shortlists: null
		},
		isAdjective: false,
		isFirst: false,
		number: -1,
		probability: 1,
		acts: false,
		isContainer: false,
		nesting: new Uint8Array(1),
		joined: new Set(),
		qualifier: null
	};
}

/** The home is sure whatever else is named. */
export const homeShortlist: Shortlist = {
	chosen: Int32Array.of(0),
	beliefs: Float32Array.of(1, 0)
};
