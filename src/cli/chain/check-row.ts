/**
 * Checks rows that came from elsewhere, once, at the border: their shape, their versions, that offsets lie
 * in the text and places in the gazetteer. Behind it they are trusted.
 */
import * as v from 'valibot';
import {
	geoparsedFormat,
	rowVersion,
	wordsOf,
	type GeoparsedRow,
	type RowVersions
} from '../../lib/collection/geoparsed-row.ts';
import { inWords } from '../../lib/article/fault-words.ts';
import { sketchLength } from '../../lib/collection/near-copies.ts';
import { kindOfType } from '../../lib/geoparse/mention/index.ts';
import type { Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import type { RecordItem } from '../../lib/article/read/index.ts';
import { homeOf } from '../homes.ts';
import { UserError } from '../errors.ts';
import { textSha } from '../ingest.ts';
import { articleEntries, faultOf, rowOf } from './article-row.ts';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = v.object({ start: offset, end: offset });
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const sha256 = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'is no SHA-256'));

const mention = v.object({
	...range.entries,
	place_id: v.nullable(v.string()),
	kind: v.picklist(['literal', 'associative']),
	kind_confidence: share,
	type: v.picklist(Object.keys(kindOfType) as (keyof typeof kindOfType)[]),
	form: v.picklist(['noun', 'adjective']),
	confidence: share,
	candidates: v.array(v.object({ place_id: v.string(), confidence: share })),
	extent: v.nullable(range),
	qualifier: v.nullable(range),
	is_far: v.boolean()
});

const versions = {
	geoparser: v.string(),
	gazetteer_sha256: sha256,
	model_sha256: sha256,
	normalization: v.string()
};

const row = v.object({
	format: v.literal(geoparsedFormat),
	version: v.literal(rowVersion),
	...articleEntries,
	home: v.nullable(v.string()),
	text_sha256: sha256,
	words_sha256: sha256,
	passages: v.array(range),
	mentions: v.array(mention),
	focus: v.array(v.string()),
	sentences: v.array(offset),
	sketch: v.nullable(v.pipe(v.array(v.pipe(v.number(), v.integer())), v.length(sketchLength))),
	problem: v.null(),
	...versions
});

/** What rows have to fit. */
export interface RowCheck {
	readonly versions: RowVersions;
	/** Whether rows of other versions are taken too. */
	readonly mayMix: boolean;
	readonly gazetteer: Pick<Gazetteer, 'rowOf'>;
	/** By publisher, in small letters, the place that it is published in. */
	readonly homes: Readonly<Record<string, string>>;
}

/**
 * A row, or what is wrong with it.
 *
 * @throws {UserError} If it was made by another version: that is no fault of one row.
 */
export function checkRow(
	record: RecordItem,
	check: RowCheck
): { row: GeoparsedRow } | { where: string; problem: string } {
	const { where } = record;
	const bad = (fault: string) => ({ where, problem: `${where} ${fault}` });
	if ('problem' in record) return record;
	const values = rowOf(record, geoparsedFormat);
	if (values === null) {
		return bad(
			'json' in record && !isJson(record.json)
				? 'is not JSON; it may be cut short'
				: `is no row of "${geoparsedFormat}"; "dateline geoparse --format article" makes them`
		);
	}
	// What is no number is no version, but a damaged row.
	if (Number.isInteger(values.version) && values.version !== rowVersion) {
		throw new UserError(
			`${where} is of version ${values.version} of "${geoparsedFormat}", and this program reads version ${rowVersion}; geoparse the articles again`
		);
	}
	if (typeof values.problem === 'string') return { where, problem: values.problem };
	const result = v.safeParse(row, values, inWords);
	if (!result.success) {
		return bad(`is no row of "${geoparsedFormat}" (${faultOf(result.issues)})`);
	}
	const checked: GeoparsedRow = result.output;
	if (!check.mayMix) {
		refuseOthers(checked, where, check.versions);
		refuseOtherHome(checked, where, check.homes);
	}
	const fault = faultOfRow(checked, check.gazetteer);
	return fault === null ? { row: checked } : bad(fault);
}

/** @throws {UserError} If the row was made with something else. */
function refuseOthers(made: RowVersions, where: string, ours: RowVersions): void {
	const names = {
		geoparser: 'geoparser',
		gazetteer_sha256: 'gazetteer',
		model_sha256: 'model',
		normalization: 'normalization'
	};
	for (const key of Object.keys(names) as (keyof RowVersions)[]) {
		if (made[key] === ours[key]) continue;
		const [theirs, here] = [made[key], ours[key]].map((version) => version.slice(0, shownDigits));
		throw new UserError(
			`${where} was made with ${names[key]} ${theirs}, and the collection is made with ${here}; geoparse all articles with the same, name the same --gazetteer and --folder, or pass --mixed to take both`
		);
	}
}

function isJson(text: string): boolean {
	try {
		JSON.parse(text);
		return true;
	} catch {
		return false;
	}
}

/** Letters of a version or a hash that are told. */
const shownDigits = 18;

/** @throws {UserError} If the publisher was at home elsewhere when the article was read. */
function refuseOtherHome(
	{ home, publisher }: GeoparsedRow,
	where: string,
	homes: RowCheck['homes']
): void {
	const ours = homeOf(publisher, homes);
	if (home === ours) return;
	const told = (place: string | null) => (place === null ? 'nowhere' : `in ${place}`);
	throw new UserError(
		`${where} was read with ${publisher ?? 'its publisher'} at home ${told(home)}, and the collection has it ${told(ours)}; geoparse all articles with the same --folder, or pass --mixed to take both`
	);
}

/** What a row of the right shape says that cannot be, in words that follow its name. */
function faultOfRow(made: GeoparsedRow, gazetteer: RowCheck['gazetteer']): string | null {
	const { text, title, mentions, passages, sentences, focus } = made;
	if (!text.startsWith(title)) return 'has a text that does not begin with its title';
	if (textSha(text) !== made.text_sha256) return 'has another text than its text_sha256 is of';
	const words = made.has_own_title ? made.text_sha256 : textSha(wordsOf(made));
	if (words !== made.words_sha256) return 'has other words than its words_sha256 is of';
	const unfit =
		unfitRange(mentions, 'mention', text.length) ??
		unfitRange(passages, 'passage', text.length) ??
		unfitRange(pairs(sentences), 'sentence', text.length);
	if (unfit !== null) return unfit;
	let passage = 0;
	for (const [i, { start, end, kind, type }] of mentions.entries()) {
		while (passage < passages.length && passages[passage].end < end) passage++;
		if (passage === passages.length || passages[passage].start > start) {
			return `has no passage around mention ${i + 1}`;
		}
		if (kindOfType[type] !== kind) return `calls mention ${i + 1} ${kind}, but ${type} is not`;
	}
	const named = new Set(mentions.flatMap(({ place_id }) => place_id ?? []));
	const lost = [
		...named,
		...mentions.flatMap(({ candidates }) => candidates.map((c) => c.place_id))
	];
	for (const id of lost) {
		if (gazetteer.rowOf(id) === undefined)
			return `names the place ${id}, which the gazetteer lacks`;
	}
	const unnamed = focus.find((id) => !named.has(id));
	return unnamed === undefined ? null : `is about ${unnamed}, which it does not name`;
}

/** Tells the first of some ranges that does not lie behind the one before it and in the text. */
function unfitRange(
	ranges: readonly { readonly start: number; readonly end: number }[],
	what: string,
	length: number
): string | null {
	let last = 0;
	for (const [i, { start, end }] of ranges.entries()) {
		const fits = start >= last && end > start && end <= length;
		if (!fits) {
			return `has ${what} ${i + 1} at ${start}–${end}, which does not fit in its text of ${length} behind ${last}`;
		}
		last = end;
	}
	return null;
}

const pairs = (flat: readonly number[]) =>
	Array.from({ length: Math.ceil(flat.length / 2) }, (_, i) => ({
		start: flat[2 * i],
		end: flat[2 * i + 1] ?? -1
	}));
