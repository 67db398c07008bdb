/**
 * The tables of own sentences under `tests/geoparse`: reads them and says which sentences the
 * geoparser gets right. The layout is described in `tests/geoparse/README.md`.
 */
import type { Mention } from '../src/lib/geoparse/mention/mention.ts';

/** What a sentence says must be found. */
interface ExpectedMention {
	readonly start: number;
	readonly end: number;
	/** `null`: an organization's name, in which nothing or an associative mention may be found. */
	readonly kind: 'literal' | 'associative' | null;
	/** A place's id, `null` for none, `undefined` where it is left open. */
	readonly placeId: string | null | undefined;
}

export interface Sentence {
	readonly line: number;
	readonly section: string;
	/** A core sentence, which must come out right. */
	readonly isCore: boolean;
	readonly text: string;
	readonly expected: readonly ExpectedMention[];
}

export interface Table {
	/** Share of its sentences that must pass, 0–1. */
	readonly floor: number;
	readonly sentences: readonly Sentence[];
}

/** Reads `places.txt`: short names with ids. */
export function readPlaces(text: string): ReadonlyMap<string, string> {
	const places = new Map<string, string>();
	for (const [i, line] of text.split('\n').entries()) {
		if (line === '' || line.startsWith('#')) continue;
		const found = /^(\S.*?)\s+((?:gn|dl):\S+)/.exec(line);
		if (!found) throw new Error(`places.txt, line ${i + 1}: expected a short name and an id`);
		places.set(found[1], found[2]);
	}
	return places;
}

const marked = /\[([^\]]+)\]|\{([^}]+)\}|<([^>]+)>/g;

/**
 * Reads a table.
 *
 * @throws {Error} If a line has a place that `places.txt` does not know, or there is no floor.
 */
export function readTable(text: string, places: ReadonlyMap<string, string>): Table {
	let floor: number | null = null;
	let section = '';
	const sentences: Sentence[] = [];
	for (const [i, line] of text.split('\n').entries()) {
		if (line.startsWith('## ')) section = line.slice(3);
		else if (line.startsWith('floor ')) floor = Number(line.slice(6));
		else if (line !== '' && !line.startsWith('#')) {
			const isCore = line.startsWith('! ');
			const { text, expected } = readSentence(isCore ? line.slice(2) : line, i + 1, places);
			sentences.push({ line: i + 1, section, isCore, text, expected });
		}
	}
	if (floor === null || !(floor >= 0 && floor <= 1)) {
		throw new Error('a table needs a line "floor 0.80" with a share from 0 to 1');
	}
	return { floor, sentences };
}

function readSentence(
	source: string,
	line: number,
	places: ReadonlyMap<string, string>
): Pick<Sentence, 'text' | 'expected'> {
	const expected: ExpectedMention[] = [];
	const withBreaks = source.replaceAll(' / ', '\n');
	let text = '';
	let at = 0;
	for (const found of withBreaks.matchAll(marked)) {
		text += withBreaks.slice(at, found.index);
		at = found.index + found[0].length;
		const [whole, literal, associative] = found;
		const [name, key = name] = (literal ?? associative ?? whole.slice(1, -1)).split('=');
		const kind = literal ? 'literal' : associative ? 'associative' : null;
		const start = text.length;
		text += name;
		const placeId = kind === null || key === '?' ? undefined : key === '-' ? null : places.get(key);
		if (placeId === undefined && kind !== null && key !== '?') {
			throw new Error(
				`line ${line}: "${key}" is not in places.txt; write ${name}=? to leave it open`
			);
		}
		expected.push({ start, end: text.length, kind, placeId });
	}
	return { text: text + withBreaks.slice(at), expected };
}

/** What is wrong with the spans and kinds of the mentions found in a sentence, one line a fault. */
export function faultsOf(sentence: Sentence, found: readonly Mention[]): string[] {
	const faults: string[] = [];
	const used = new Set<Mention>();
	for (const { start, end, kind } of sentence.expected) {
		const name = sentence.text.slice(start, end);
		if (kind === null) {
			for (const mention of found) {
				if (mention.start < start || mention.end > end) continue;
				used.add(mention);
				if (mention.kind === 'literal' && mention.type !== 'Embedded_Literal') {
					faults.push(`"${mention.text}" of ${name} is literal`);
				}
			}
			continue;
		}
		const mention = found.find((other) => other.start === start && other.end === end);
		if (mention === undefined) {
			faults.push(`${name} is not found`);
			continue;
		}
		used.add(mention);
		if (mention.kind !== kind) faults.push(`${name} is ${mention.kind} (${mention.type})`);
	}
	for (const mention of found) {
		if (!used.has(mention)) faults.push(`"${mention.text}" is found (${mention.type})`);
	}
	return faults;
}

/**
 * How many of the marked mentions are found with just their extent, how many were found and how many are
 * marked. What is inside an organization's name counts for nothing.
 */
export function exactScore(
	{ expected }: Sentence,
	found: readonly Mention[]
): { right: number; given: number; wanted: number } {
	const marked = expected.filter(({ kind }) => kind !== null);
	const names = expected.filter(({ kind }) => kind === null);
	const counted = found.filter(
		({ start, end }) => !names.some((name) => start >= name.start && end <= name.end)
	);
	const isMarked = ({ start, end }: Mention) =>
		marked.some((mention) => mention.start === start && mention.end === end);
	return { right: counted.filter(isMarked).length, given: counted.length, wanted: marked.length };
}

/** How many of the marked mentions are found with just their extent, and how many of those with their kind. */
export function kindScore(
	{ expected }: Sentence,
	found: readonly Mention[]
): { right: number; given: number } {
	const score = { right: 0, given: 0 };
	for (const { start, end, kind } of found) {
		const marked = expected.find((mention) => mention.start === start && mention.end === end);
		if (!marked?.kind) continue;
		score.given++;
		if (marked.kind === kind) score.right++;
	}
	return score;
}

/** Which of the mentions found are of another place than the sentence says, one line each. */
export function misplacedOf(sentence: Sentence, found: readonly Mention[]): string[] {
	return sentence.expected.flatMap(({ start, end, placeId }) => {
		const mention = found.find((other) => other.start === start && other.end === end);
		if (mention === undefined || placeId === undefined || mention.placeId === placeId) return [];
		return [`${mention.text} is ${mention.placeId ?? 'without a place'}, not ${placeId ?? 'so'}`];
	});
}
