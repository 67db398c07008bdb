/**
 * Which candidates of each sense are worth weighing against the rest of the article, judged by the name and
 * the words beside it alone. What was found for a name holds wherever its mentions are alike to the trees,
 * so that it is found once for many articles.
 */
import { nesting } from './containers.ts';
import { at, mentionsOf, nestingOf, rowsOf } from './features.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import type { Forest } from './forest.ts';
import type { Shortlist } from './name-reading.ts';
import { believe, stepOf } from './ranker.ts';
import type { Sense } from './senses.ts';

/** Candidates that a name by itself makes this unlikely, or that many better ones precede, are dropped. */
const leastBelief = 0.002;
const mostConsidered = 16;

/** The shortlist of each sense, in order. */
export function shortlistsOf(
	senses: readonly Sense[],
	gazetteer: Gazetteer,
	forest: Forest
): Shortlist[] {
	const lists = new Array<Shortlist>(senses.length);
	const missing: number[] = [];
	const keys = new Int32Array(senses.length);
	for (let s = 0; s < senses.length; s++) {
		const { reading } = senses[s];
		keys[s] = likenessOf(senses[s], forest);
		if (reading.shortlists?.forest !== forest) reading.shortlists = { forest, known: new Map() };
		const known = keys[s] < 0 ? undefined : reading.shortlists.known.get(keys[s]);
		if (known === undefined) missing.push(s);
		else lists[s] = known;
	}
	if (missing.length === 0) return lists;
	const rows = rowsOf(
		missing.map((s) => senses[s]),
		gazetteer
	);
	const beliefs = believe(forest, rows);
	for (let m = 0; m < missing.length; m++) {
		const s = missing[m];
		const own = beliefs.subarray(rows.first[m], rows.first[m + 1]);
		if (senses[s].qualifier !== null) bind(own, senses[s].nesting);
		const list = shortlist(own);
		lists[s] = list;
		if (keys[s] >= 0) senses[s].reading.shortlists!.known.set(keys[s], list);
	}
	return lists;
}

/** The same number for senses of one name that are alike to a forest; -1 for a sense like few others. */
function likenessOf(sense: Sense, forest: Forest): number {
	if (sense.qualifier !== null || nestingOf(sense) !== 0) return -1;
	const flags = +sense.isContainer + 2 * +sense.isFirst + 4 * +sense.isAdjective;
	const mentions = stepOf(forest, at.mentions, mentionsOf(sense));
	return (mentions * 256 + stepOf(forest, at.probability, sense.probability)) * 8 + flags;
}

/**
 * Leaves nothing to believe in the candidates that lie elsewhere than where the words say; the others
 * share it in proportion, all of it "none" where no other is left.
 */
function bind(beliefs: Float32Array, bits: Uint8Array): void {
	let sum = beliefs[bits.length];
	for (let c = 0; c < bits.length; c++) sum += beliefs[c] *= +((bits[c] & nesting.said) !== 0);
	for (let c = 0; c < beliefs.length; c++) beliefs[c] /= sum;
}

/** @param beliefs In all candidates of a sense, "none" last. */
function shortlist(beliefs: Float32Array): Shortlist {
	const none = beliefs.length - 1;
	const least = leastConsidered(beliefs, none);
	// Of several as good as the last that has room the first ones come.
	let room = mostConsidered;
	for (let c = 0; c < none; c++) if (beliefs[c] > least) room--;
	const chosen: number[] = [];
	for (let c = 0; c < none; c++) {
		if (beliefs[c] > least || (beliefs[c] === least && least > 0 && room-- > 0)) chosen.push(c);
	}
	return {
		chosen: Int32Array.from(chosen),
		beliefs: Float32Array.from([...chosen, none], (c) => beliefs[c])
	};
}

/** The belief that one of the first `count` candidates must have to be considered. */
function leastConsidered(beliefs: Float32Array, count: number): number {
	if (count <= mostConsidered) return leastBelief;
	return Math.max(leastBelief, beliefs.slice(0, count).sort()[count - mostConsidered]);
}
