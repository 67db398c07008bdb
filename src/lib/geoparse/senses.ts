/**
 * Gathers the toponyms of an article into senses: mentions of one name that mean one place ("one sense
 * per article"), with what the words beside them say about where it lies ("Paris, Texas"; "Ukraine's
 * Sumy region"). Knows names and their candidates; does not choose.
 */
import { how, readName, type NameCandidate, type NameReading } from './candidates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { hintAt } from './place-words.ts';
import type { FeatureHint, Toponym } from './toponym.ts';

export interface Sense {
	/** Indices of its toponyms, in reading order. */
	readonly mentions: number[];
	readonly candidates: readonly NameCandidate[];
	readonly hint: FeatureHint | null;
	/** The name without feature words: shared by "Kursk" and "Kursk region". */
	readonly stem: string;
	/** Normalized words of the name. */
	readonly words: number;
	readonly isAdjective: boolean;
	/** How sure recognition is of its surest mention. */
	probability: number;
	/** Written after a name that lies in it: "Texas" in "Paris, Texas". */
	readonly isContainer: boolean;
	/** Bits by candidate: what the words beside the name say of it. */
	readonly nesting: Uint8Array;
}

/** Bits of {@link Sense.nesting}. */
export const nesting = {
	inside: 1, // in what is named after its comma: "Paris, Texas"
	near: 2 // in or beside what is named right before or after it: "Iraq's Mosul", "Mosul in Iraq"
} as const;

/** Words between a name and the one it lies in, looked at only when this short. */
const maxGap = 32;

const commaGap = /^\s?,\s(?:the )?$|^\s\((?:the )?$/;
const prepositionGap =
	/^,? (?:in|of|near|у|в|во|під|под|біля)(?: the| [a-z]+(?:ern)?| [a-z]+ of)? $/;
const possessorGap = /^(?:['’]s)? (?:[\p{Ll}-]+ ){0,4}$/u;

/** All senses of an article, in order of their first mention. Cost linear in the number of toponyms. */
export function gatherSenses(
	text: string,
	toponyms: readonly Toponym[],
	gazetteer: Gazetteer
): Sense[] {
	const all = toponyms.map((toponym) => {
		const hint = toponym.typeHint ?? hintAt(text, toponym.start, toponym.end);
		return readName(toponym.text, hint, gazetteer, toponym.names);
	});
	readAsRegions(toponyms, all, gazetteer);
	const containers = findContainers(text, toponyms, all, gazetteer);
	const senses = new Map<string, Sense>();
	const usual = usualContainers(toponyms, all, containers);
	const result: Sense[] = [];
	for (const [i, toponym] of toponyms.entries()) {
		const base = baseKey(toponym, all[i], containers.isContainer[i] === 1);
		const container = containers.keys[i] || usual.get(base) || '';
		const key = `${base}|${container}`;
		let sense = senses.get(key);
		if (!sense) {
			const { candidates, hint, stem, words } = all[i];
			sense = {
				mentions: [],
				candidates,
				hint,
				stem,
				words,
				isAdjective: toponym.form === 'adjective',
				probability: 0,
				isContainer: containers.isContainer[i] === 1,
				nesting: new Uint8Array(candidates.length)
			};
			senses.set(key, sense);
			result.push(sense);
		}
		sense.mentions.push(i);
		sense.probability = Math.max(sense.probability, toponym.probability);
		const bits = containers.nesting[i];
		if (bits) for (let c = 0; c < bits.length; c++) sense.nesting[c] |= bits[c];
	}
	return result;
}

/**
 * A bare name in an article that writes it with "region" is the region, unless the article also writes
 * it with "city": there, "in Kursk" is in the oblast.
 */
function readAsRegions(
	toponyms: readonly Toponym[],
	readings: NameReading[],
	gazetteer: Gazetteer
): void {
	const asked = new Map<string, Set<FeatureHint | null>>();
	for (const { stem, hint } of readings) {
		const hints = asked.get(stem) ?? new Set();
		asked.set(stem, hints.add(hint));
	}
	for (const [i, { key, stem, hint }] of readings.entries()) {
		if (hint !== null || toponyms[i].form === 'adjective') continue;
		const hints = asked.get(stem)!;
		if (!hints.has('region') || hints.has('settlement')) continue;
		readings[i] = readName(key, 'region', gazetteer, [key]);
	}
}

const baseKey = (toponym: Toponym, { key, hint }: NameReading, isContainer: boolean) =>
	`${key}|${hint ?? ''}|${toponym.form === 'adjective' ? 'a' : ''}${isContainer ? 'c' : ''}`;

interface Containers {
	/** Normalized name of what a toponym is said to lie in, or ''. */
	readonly keys: string[];
	/** Bits by candidate, or `null` for a toponym that nothing is said about. */
	readonly nesting: (Uint8Array | null)[];
	readonly isContainer: Uint8Array;
}

function findContainers(
	text: string,
	toponyms: readonly Toponym[],
	readings: readonly NameReading[],
	gazetteer: Gazetteer
): Containers {
	const found: Containers = {
		keys: toponyms.map(() => ''),
		nesting: toponyms.map(() => null),
		isContainer: new Uint8Array(toponyms.length)
	};
	const gap = (i: number) => {
		const length = toponyms[i + 1].start - toponyms[i].end;
		return length > 0 && length <= maxGap ? text.slice(toponyms[i].end, toponyms[i + 1].start) : '';
	};
	const mark = (i: number, holders: readonly NameCandidate[], bit: number): boolean => {
		const { candidates } = readings[i];
		const bits = (found.nesting[i] ??= new Uint8Array(candidates.length));
		let any = false;
		for (const [c, candidate] of candidates.entries()) {
			if (holders.some((holder) => liesIn(candidate.row, holder.row, gazetteer))) {
				bits[c] |= bit;
				any = true;
			}
		}
		return any;
	};
	for (let i = 0; i < toponyms.length; i++) {
		const next = i + 1 < toponyms.length ? gap(i) : '';
		if (commaGap.test(next)) {
			// "Goodlands, Flacq, Mauritius": what holds it may come one further on.
			const further = i + 2 < toponyms.length && commaGap.test(gap(i + 1));
			if (mark(i, readings[i + 1].candidates, nesting.inside)) {
				found.keys[i] = readings[i + 1].key;
				found.isContainer[i + 1] = 1;
			}
			if (further && mark(i, readings[i + 2].candidates, nesting.inside)) {
				found.keys[i] ||= readings[i + 2].key;
				found.isContainer[i + 2] = 1;
			}
		} else if (prepositionGap.test(next)) {
			mark(i, readings[i + 1].candidates, nesting.near);
		} else {
			const named = nameAfterComma(text, toponyms[i].end);
			const holder = named ? readName(named, null, gazetteer) : null;
			const holders = holder?.candidates.filter((c) => c.how <= how.spelling) ?? [];
			if (holders.length && mark(i, holders, nesting.inside)) found.keys[i] = holder!.key;
		}
		if (next && possessorGap.test(next)) mark(i + 1, readings[i].candidates, nesting.near);
	}
	return found;
}

const afterComma = /^,\s(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u;

/** The capitalized words after a name's comma, when recognition took none of them for a place. */
function nameAfterComma(text: string, end: number): string {
	if (text.charCodeAt(end) !== 0x2c) return '';
	return afterComma.exec(text.slice(end, end + 40))?.[1] ?? '';
}

/** Whether a place lies in an administrative unit or country, as far as the gazetteer's codes say. */
function liesIn(row: number, holder: number, gazetteer: Gazetteer): boolean {
	if (row === holder || gazetteer.featureClass(holder) !== 'A') return false;
	if (gazetteer.countryRow(row) === holder || gazetteer.admin1Row(row) === holder) return true;
	if (gazetteer.featureCode(holder) !== 'ADM2') return false;
	// No admin-2 column: a county's places are those of its admin-1 that are near its point.
	return (
		gazetteer.admin1(row) === gazetteer.admin1(holder) &&
		gazetteer.admin1(row) !== null &&
		Math.abs(gazetteer.lat[row] - gazetteer.lat[holder]) < 0.6 &&
		Math.abs(gazetteer.lng[row] - gazetteer.lng[holder]) < 0.9
	);
}

/** For each bare name the container it is most often given in the article. */
function usualContainers(
	toponyms: readonly Toponym[],
	readings: readonly NameReading[],
	containers: Containers
): Map<string, string> {
	const counts = new Map<string, Map<string, number>>();
	for (const [i, toponym] of toponyms.entries()) {
		if (!containers.keys[i]) continue;
		const base = baseKey(toponym, readings[i], containers.isContainer[i] === 1);
		const named = counts.get(base) ?? new Map<string, number>();
		named.set(containers.keys[i], (named.get(containers.keys[i]) ?? 0) + 1);
		counts.set(base, named);
	}
	const usual = new Map<string, string>();
	for (const [base, named] of counts) {
		// The first of the most frequent: a map keeps the order of insertion.
		const most = Math.max(...named.values());
		usual.set(base, Array.from(named).find(([, n]) => n === most)![0]);
	}
	return usual;
}
