/**
 * Gathers the toponyms of an article into senses: mentions of one name that mean one place ("one sense
 * per article"), with what the words beside them say about where it lies ("Paris, Texas"; "Ukraine's
 * Sumy region"). Knows names and their candidates; does not choose.
 */
import { nameReader } from './candidates.ts';
import { how, type NameCandidate, type NameReading } from './name-reading.ts';
import type { Gazetteer } from '../gazetteer/index.ts';
import { placeLexiconFor, type PlaceLexicon } from '../lexicon/index.ts';
import { hintAt, hintNumber } from './place-words.ts';
import type { Toponym } from '../mention/index.ts';
import { isAdmin2, isAdministrative } from '../../geo/feature-code.ts';

export interface Sense {
	/** Indices of its toponyms, in reading order. */
	readonly mentions: number[];
	/** Its name, with all that it may mean. */
	readonly reading: NameReading;
	readonly isAdjective: boolean;
	/** Whether it is the article's first. */
	readonly isFirst: boolean;
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

/** Reads a name; see `nameReader`. */
type Reader = ReturnType<typeof nameReader>;

/** Numbers of names are below this, so that two of them make one number. */
const manyNames = 2 ** 22;

/** All senses of an article, in order of their first mention. Cost linear in the number of toponyms. */
export function gatherSenses(
	text: string,
	toponyms: readonly Toponym[],
	gazetteer: Gazetteer
): Sense[] {
	const read = nameReader(gazetteer);
	const lexicon = placeLexiconFor(gazetteer.language);
	const readings: NameReading[] = [];
	for (const { text: name, start, end, typeHint, names } of toponyms) {
		readings.push(read(name, typeHint ?? hintAt(text, start, end, lexicon), names));
	}
	readAsRegions(toponyms, readings, read);
	const containers = findContainers(text, toponyms, readings, gazetteer, read, lexicon);
	const senses = new Map<number, Sense>();
	const usual = usualContainers(toponyms, readings, containers);
	const result: Sense[] = [];
	for (let i = 0; i < toponyms.length; i++) {
		const toponym = toponyms[i];
		const base = baseOf(toponym, readings[i], containers.isContainer[i]);
		const container = containers.numbers[i] || usual.get(base) || 0;
		const key = base * manyNames + container;
		let sense = senses.get(key);
		if (!sense) {
			sense = {
				mentions: [],
				reading: readings[i],
				isAdjective: toponym.form === 'adjective',
				isFirst: result.length === 0,
				probability: 0,
				isContainer: containers.isContainer[i] === 1,
				nesting: new Uint8Array(readings[i].candidates.length)
			};
			senses.set(key, sense);
			result.push(sense);
		}
		sense.mentions.push(i);
		if (toponym.probability > sense.probability) sense.probability = toponym.probability;
		const bits = containers.nesting[i];
		if (bits) for (let c = 0; c < bits.length; c++) sense.nesting[c] |= bits[c];
	}
	return result;
}

/**
 * A bare name in an article that writes it with "region" is the region, unless the article also writes
 * it with "city": there, "in Kursk" is in the oblast.
 */
function readAsRegions(toponyms: readonly Toponym[], readings: NameReading[], read: Reader): void {
	const regions = new Set<string>();
	for (const { stem, hint } of readings) if (hint === 'region') regions.add(stem);
	if (regions.size === 0) return;
	for (const { stem, hint } of readings) if (hint === 'settlement') regions.delete(stem);
	for (let i = 0; i < readings.length; i++) {
		const { key, stem, hint } = readings[i];
		if (hint !== null || toponyms[i].form === 'adjective' || !regions.has(stem)) continue;
		readings[i] = read(key, 'region', [key]);
	}
}

/** The same number for toponyms of the same name, sort and form. */
const baseOf = ({ form }: Toponym, { number, hint }: NameReading, isContainer: number) =>
	((hint === null ? 0 : hintNumber[hint]) * 2 + +(form === 'adjective')) * 2 * manyNames +
	isContainer * manyNames +
	number;

interface Containers {
	/** Number of the name of what a toponym is said to lie in, or 0. */
	readonly numbers: Int32Array;
	/** Bits by candidate, or `null` for a toponym that nothing is said about. */
	readonly nesting: (Uint8Array | null)[];
	readonly isContainer: Uint8Array;
}

function findContainers(
	text: string,
	toponyms: readonly Toponym[],
	readings: readonly NameReading[],
	gazetteer: Gazetteer,
	read: Reader,
	{ commaGap, nearGap, possessorGap }: PlaceLexicon
): Containers {
	const count = toponyms.length;
	const found: Containers = {
		numbers: new Int32Array(count),
		nesting: new Array<Uint8Array | null>(count).fill(null),
		isContainer: new Uint8Array(count)
	};
	const gap = (i: number) => {
		if (i + 1 >= count) return '';
		const length = toponyms[i + 1].start - toponyms[i].end;
		return length > 0 && length <= maxGap ? text.slice(toponyms[i].end, toponyms[i + 1].start) : '';
	};
	const mark = (i: number, holders: readonly NameCandidate[], bit: number): boolean => {
		const units = holders.filter(({ row }) => isAdministrative(gazetteer.featureClass(row)));
		if (units.length === 0) return false;
		const { candidates } = readings[i];
		let any = false;
		for (let c = 0; c < candidates.length; c++) {
			if (!units.some((unit) => liesIn(candidates[c].row, unit.row, gazetteer))) continue;
			(found.nesting[i] ??= new Uint8Array(candidates.length))[c] |= bit;
			any = true;
		}
		return any;
	};
	for (let i = 0; i < count; i++) {
		const next = gap(i);
		if (next !== '' && commaGap.test(next)) {
			// "Goodlands, Flacq, Mauritius": what holds it may come one further on.
			const isFurther = commaGap.test(gap(i + 1));
			if (mark(i, readings[i + 1].candidates, nesting.inside)) {
				found.numbers[i] = readings[i + 1].number;
				found.isContainer[i + 1] = 1;
			}
			if (isFurther && mark(i, readings[i + 2].candidates, nesting.inside)) {
				found.numbers[i] ||= readings[i + 2].number;
				found.isContainer[i + 2] = 1;
			}
		} else if (next !== '' && nearGap.test(next)) {
			mark(i, readings[i + 1].candidates, nesting.near);
		} else {
			const named = nameAfterComma(text, toponyms[i].end);
			if (named !== '') {
				const holder = read(named, null);
				const holders = holder.candidates.filter((c) => c.how <= how.spelling);
				if (mark(i, holders, nesting.inside)) found.numbers[i] = holder.number;
			}
		}
		if (next !== '' && possessorGap.test(next)) {
			mark(i + 1, readings[i].candidates, nesting.near);
		}
	}
	return found;
}

const afterComma = /^,\s(\p{Lu}[\p{L}.]*(?:\s\p{Lu}[\p{L}.]*){0,2})/u;

/** The capitalized words after a name's comma, when recognition took none of them for a place. */
function nameAfterComma(text: string, end: number): string {
	if (text.charCodeAt(end) !== 0x2c) return '';
	return afterComma.exec(text.slice(end, end + 40))?.[1] ?? '';
}

/** Whether a place lies in a row of feature class A, as far as the gazetteer's codes say. */
function liesIn(row: number, holder: number, gazetteer: Gazetteer): boolean {
	if (row === holder) return false;
	if (gazetteer.countryRow(row) === holder || gazetteer.admin1Row(row) === holder) return true;
	if (!isAdmin2(gazetteer.featureCode(holder))) return false;
	// No admin-2 column: a county's places are those of its admin-1 that are near its point.
	return (
		gazetteer.admin1(row) === gazetteer.admin1(holder) &&
		gazetteer.admin1(row) !== null &&
		Math.abs(gazetteer.lat[row] - gazetteer.lat[holder]) < 0.6 &&
		Math.abs(gazetteer.lng[row] - gazetteer.lng[holder]) < 0.9
	);
}

/** For each bare name (see `baseOf`) the container it is most often given in the article. */
function usualContainers(
	toponyms: readonly Toponym[],
	readings: readonly NameReading[],
	containers: Containers
): Map<number, number> {
	const counts = new Map<number, Map<number, number>>();
	for (let i = 0; i < toponyms.length; i++) {
		const container = containers.numbers[i];
		if (container === 0) continue;
		const base = baseOf(toponyms[i], readings[i], containers.isContainer[i]);
		let named = counts.get(base);
		if (named === undefined) counts.set(base, (named = new Map()));
		named.set(container, (named.get(container) ?? 0) + 1);
	}
	const usual = new Map<number, number>();
	for (const [base, named] of counts) {
		// The first of the most frequent: a map keeps the order of insertion.
		const most = Math.max(...named.values());
		usual.set(base, Array.from(named).find(([, n]) => n === most)![0]);
	}
	return usual;
}
