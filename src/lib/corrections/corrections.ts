/**
 * What an editor says of a collection against the machine: `corrections.yaml`, read and checked. Knows
 * no file and no YAML: it is given what a parser made of one.
 */
import * as v from 'valibot';
import { inWords } from '../article/fault-words.ts';

/** What a name means instead of what the geoparser chose: a place's id, no place at all, or a place not known. */
type CorrectedPlace = { readonly id: string } | 'none' | 'unplaced';

interface Said {
	/** Who says so and when; kept in the file alone, never published. */
	readonly by: string | null;
	readonly at: string | null;
	/** For the desk alone, never published. */
	readonly note: string | null;
	/** The words that readers see on the page of corrections. */
	readonly reason: string | null;
}

/** What one correction changes of a mention; `null` leaves it as it is. */
export interface Change {
	readonly place: CorrectedPlace | null;
	readonly kind: 'literal' | 'associative' | null;
}

/** Holds for every mention of a name in the collection, or in one article or period of it. */
export interface Rule extends Change, Said {
	/** The name as it is written, or `null` where a pattern says it. */
	readonly name: string | null;
	/** Words around the name, which stands in braces: `{Moscow|Kyiv} said`. */
	readonly pattern: string | null;
	readonly article: string | null;
	/** First and last day of the articles it holds for (ISO dates), or `null`. */
	readonly from: string | null;
	readonly to: string | null;
}

/** Words of a text as the Web Annotation model selects them (TextQuoteSelector). */
export interface Quote {
	readonly exact: string;
	readonly prefix: string;
	readonly suffix: string;
}

/** Holds for one mention. */
interface MentionCorrection extends Change, Said, Quote {
	readonly article: string;
}

/** Changes what a place is called, where it lies, and whether and how exactly it is shown. */
export interface PlaceCorrection extends Said {
	readonly id: string;
	/** Only of the collection's own places. */
	readonly name: string | null;
	/** Labels by language. */
	readonly label: Readonly<Record<string, string>>;
	/** Degrees, longitude first. */
	readonly point: readonly [lng: number, lat: number] | null;
	readonly precisionKm: number | null;
	/** GeoNames' class and code of one of the collection's own places, `S.CMP`; `null` for a settlement. */
	readonly feature: string | null;
	/** Ids of places whose mentions are this one's. */
	readonly merge: readonly string[];
	readonly isHidden: boolean;
	/** The point is told to this many kilometers only. */
	readonly blurKm: number | null;
	/** Articles name it this many days after they appeared. */
	readonly delayDays: number | null;
}

/** What a person has looked at and found right: an article, one mention of it, or all mentions of a place. */
export interface Checked {
	readonly article: string | null;
	readonly quote: Quote | null;
	/** What the mention was read as when it was looked at; `null` where that is not said. */
	readonly as: { readonly id: string } | 'unplaced' | null;
	readonly kind: 'literal' | 'associative' | null;
	readonly place: string | null;
	readonly by: string | null;
	readonly at: string | null;
	/** The beginning of the text's SHA-256 when it was looked at, or `null`. */
	readonly sha: string | null;
}

export interface Corrections {
	readonly rules: readonly Rule[];
	readonly mentions: readonly MentionCorrection[];
	readonly places: readonly PlaceCorrection[];
	readonly checked: readonly Checked[];
}

export const noCorrections: Corrections = { rules: [], mentions: [], places: [], checked: [] };

/** At most so many characters of one value: what is longer is no name and no note. */
const maxLength = 2000;

const text = v.pipe(v.string(), v.trim(), v.nonEmpty('it is empty'), v.maxLength(maxLength));
/** Context may be nothing but a space. */
const context = v.pipe(v.string(), v.maxLength(maxLength));
const idMessage =
	'expected the id of a place (gn:…, dl:…, user:… or local:…), "none" or "unplaced"';
const placeId = v.pipe(
	v.string(),
	v.trim(),
	v.regex(
		/^(?:gn|dl|user|local):\S+$/,
		'expected the id of a place (gn:…, dl:…, user:… or local:…)'
	)
);
const knownPlace = v.pipe(
	placeId,
	v.transform((id) => ({ id }))
);
const kind = v.picklist(['literal', 'associative'], 'expected "literal" or "associative"');
const change = {
	place: v.optional(v.union([v.literal('none'), v.literal('unplaced'), knownPlace], idMessage)),
	kind: v.optional(kind)
};
const isoDay = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
/** YAML reads an unquoted day as a date. */
const day = v.pipe(
	v.union([v.date(), v.string()], 'expected a day such as 2025-03-22'),
	v.transform((value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value.trim())),
	v.regex(isoDay, 'expected a day such as 2025-03-22')
);
const said = {
	by: v.optional(text),
	at: v.optional(day),
	note: v.optional(text),
	reason: v.optional(text)
};
const positive = (what: string) =>
	v.pipe(v.number(`expected ${what}`), v.gtValue(0, `expected ${what}`), v.maxValue(20_000));

/** An entry with these keys and no others. */
const keyed = <Entries extends v.ObjectEntries>(entries: Entries) => {
	const known = Object.keys(entries).join(', ');
	return v.pipe(
		// A list has keys as well, and the library takes one.
		v.custom<object>((entry) => !Array.isArray(entry), `expected the keys ${known}`),
		v.strictObject(entries, ({ expected, input }) =>
			expected === 'never'
				? `there is no such key: expected ${known}`
				: input === undefined
					? 'it is missing'
					: `expected the keys ${known}`
		)
	);
};

const rule = v.pipe(
	keyed({
		name: v.optional(text),
		pattern: v.optional(
			v.pipe(
				text,
				v.regex(
					/^[^{}]*\{[^{}]+\}[^{}]*$/,
					'expected one name in braces, such as "{Moscow|Kyiv} said"'
				)
			)
		),
		article: v.optional(text),
		from: v.optional(day),
		to: v.optional(day),
		...change,
		...said
	}),
	v.check(
		({ name, pattern }) => (name === undefined) !== (pattern === undefined),
		'expected either a name or a pattern'
	),
	v.check(
		({ place, kind }) => place !== undefined || kind !== undefined,
		'it changes nothing: give it a place or a kind'
	),
	v.check(
		({ from, to }) => from === undefined || to === undefined || from <= to,
		'its last day is before its first'
	)
);
const quote = { exact: text, prefix: v.optional(context, ''), suffix: v.optional(context, '') };
const mention = v.pipe(
	keyed({ article: text, ...quote, ...change, ...said }),
	v.check(
		({ place, kind }) => place !== undefined || kind !== undefined,
		'it changes nothing: give it a place or a kind'
	)
);
const point = v.strictTuple(
	[
		v.pipe(
			v.number('expected a longitude'),
			v.minValue(-180, 'a longitude is at least -180'),
			v.maxValue(180, 'a longitude is at most 180')
		),
		v.pipe(
			v.number('expected a latitude'),
			v.minValue(-90, 'a latitude is at least -90'),
			v.maxValue(90, 'a latitude is at most 90')
		)
	],
	'expected a point [longitude, latitude]'
);
const place = keyed({
	name: v.optional(text),
	label: v.optional(
		v.record(
			v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/, 'expected a language such as "en"')),
			text,
			'expected a label for each language: { en: … }'
		),
		{}
	),
	point: v.optional(point),
	precision_km: v.optional(positive('kilometers above 0')),
	feature: v.optional(
		v.pipe(
			v.string(),
			v.regex(/^[AHLPRSTUV]\.[A-Z][A-Z0-9]{1,4}$/, 'expected a class and code of GeoNames: "S.CMP"')
		)
	),
	merge: v.optional(v.array(placeId, 'expected a list of ids of places: [gn:…]'), []),
	hide: v.optional(v.boolean('expected true or false'), false),
	blur_km: v.optional(positive('kilometers above 0')),
	delay_days: v.optional(v.pipe(positive('whole days above 0'), v.integer('expected whole days'))),
	...said
});
const checked = v.pipe(
	keyed({
		article: v.optional(text),
		exact: v.optional(text),
		prefix: v.optional(context, ''),
		suffix: v.optional(context, ''),
		as: v.optional(
			v.union(
				[v.literal('unplaced'), knownPlace],
				'expected the id of a place (gn:…, dl:…, user:… or local:…) or "unplaced"'
			)
		),
		kind: v.optional(kind),
		place: v.optional(placeId),
		by: v.optional(text),
		at: v.optional(day),
		sha: v.optional(
			v.pipe(
				v.string('expected hexadecimal digits; put them in quotes'),
				v.regex(/^[0-9a-f]{8,64}$/, 'expected 8 to 64 hexadecimal digits')
			)
		)
	}),
	v.check(
		({ article, place }) => (article === undefined) !== (place === undefined),
		'expected either an article or a place'
	),
	v.check(
		({ article, exact }) => exact === undefined || article !== undefined,
		'a quote needs its article'
	),
	v.check(
		({ exact, as, kind: read }) => exact !== undefined || (as === undefined && read === undefined),
		'what was read needs its quote'
	)
);

/** Each part of the file with the check of one entry. */
const parts = { rules: rule, mentions: mention, checked } as const;

/** What is wrong with one entry: where (`rules[2].place`, and as keys from the top) and why. */
export interface CorrectionProblem {
	readonly where: string;
	readonly path: readonly (string | number)[];
	readonly problem: string;
}

const problemAt = (
	path: readonly (string | number)[],
	problem: string,
	where = path
		.map((key, i) => (typeof key === 'number' ? `[${key}]` : i > 0 ? `.${key}` : key))
		.join('')
): CorrectionProblem => ({ where, path, problem });

/** Entries that were found right, and what they say: one that is there again need not be checked again. */
export type ReadEntries = WeakMap<object, unknown>;

/**
 * Reads what a YAML parser made of `corrections.yaml`, entry by entry: one that is wrong is told and
 * left out, all others hold.
 *
 * @param before What was read of the same file before.
 */
export function readCorrections(
	content: unknown,
	before: ReadEntries = new WeakMap()
): {
	readonly corrections: Corrections;
	/** Entries that do not hold. */
	readonly problems: readonly CorrectionProblem[];
	/** Entries that hold, but hardly as they were meant. */
	readonly warnings: readonly CorrectionProblem[];
} {
	const problems: CorrectionProblem[] = [];
	const none = { corrections: noCorrections, problems, warnings: [] };
	const tell = (path: readonly (string | number)[], problem: string) =>
		problems.push(problemAt(path, problem));
	if (content === null || content === undefined) return none;
	if (typeof content !== 'object' || Array.isArray(content)) {
		problems.push(
			problemAt([], 'expected the keys version, rules, mentions, places and checked', 'the file')
		);
		return none;
	}
	const file = content as Record<string, unknown>;
	for (const key of Object.keys(file)) {
		if (key === 'version' || key === 'places' || key in parts) continue;
		tell([key], 'there is no such key: expected version, rules, mentions, places or checked');
	}
	if (file.version !== undefined && file.version !== 1) tell(['version'], 'expected 1');
	const read = <Output>(
		path: readonly (string | number)[],
		schema: v.GenericSchema<unknown, Output>,
		value: unknown
	): Output[] => {
		const isEntry = typeof value === 'object' && value !== null;
		if (isEntry && before.has(value)) return [before.get(value) as Output];
		const result = v.safeParse(schema, value, inWords);
		if (result.success) {
			if (isEntry) before.set(value, result.output);
			return [result.output];
		}
		const [issue] = result.issues;
		const within = (issue.path ?? []).map(({ key }) =>
			typeof key === 'number' ? key : String(key)
		);
		tell([...path, ...within], issue.message);
		return [];
	};
	const list = <Output>(key: string, schema: v.GenericSchema<unknown, Output>): Output[] => {
		const entries = file[key] ?? [];
		if (!Array.isArray(entries)) {
			tell([key], 'expected a list');
			return [];
		}
		return entries.flatMap((entry, i) => read([key, i], schema, entry));
	};
	const placeEntries = file.places ?? {};
	const isMap = typeof placeEntries === 'object' && !Array.isArray(placeEntries);
	if (!isMap) tell(['places'], 'expected place ids, each with what is corrected of it');
	const corrections: Corrections = {
		rules: list('rules', rule).map((entry) => ({
			...saidOf(entry),
			...changeOf(entry),
			name: entry.name ?? null,
			pattern: entry.pattern ?? null,
			article: entry.article ?? null,
			from: entry.from ?? null,
			to: entry.to ?? null
		})),
		mentions: list('mentions', mention).map((entry) => ({
			...saidOf(entry),
			...changeOf(entry),
			article: entry.article,
			exact: entry.exact,
			prefix: entry.prefix,
			suffix: entry.suffix
		})),
		places: Object.entries(isMap ? (placeEntries as object) : {}).flatMap(([id, value]) => {
			const path = ['places', id];
			if (read(path, placeId, id).length === 0) return [];
			return read(path, place, value).map((entry) => ({
				...saidOf(entry),
				id,
				name: entry.name ?? null,
				label: entry.label,
				point: entry.point ?? null,
				precisionKm: entry.precision_km ?? null,
				feature: entry.feature ?? null,
				merge: entry.merge,
				isHidden: entry.hide,
				blurKm: entry.blur_km ?? null,
				delayDays: entry.delay_days ?? null
			}));
		}),
		checked: list('checked', checked).map((entry) => ({
			article: entry.article ?? null,
			quote:
				entry.exact === undefined
					? null
					: { exact: entry.exact, prefix: entry.prefix, suffix: entry.suffix },
			as: entry.as ?? null,
			kind: entry.kind ?? null,
			place: entry.place ?? null,
			by: entry.by ?? null,
			at: entry.at ?? null,
			sha: entry.sha ?? null
		}))
	};
	return { corrections, problems, warnings: contradictions(corrections) };
}

interface SaidEntry {
	readonly by?: string | undefined;
	readonly at?: string | undefined;
	readonly note?: string | undefined;
	readonly reason?: string | undefined;
}

const saidOf = ({ by, at, note, reason }: SaidEntry): Said => ({
	by: by ?? null,
	at: at ?? null,
	note: note ?? null,
	reason: reason ?? null
});

interface ChangeEntry {
	readonly place?: CorrectedPlace | undefined;
	readonly kind?: 'literal' | 'associative' | undefined;
}

const changeOf = ({ place, kind }: ChangeEntry): Change => ({
	place: place ?? null,
	kind: kind ?? null
});

/** Two corrections of one mention or name that want different things, and places merged into each other. */
function contradictions({ rules, mentions, places }: Corrections): CorrectionProblem[] {
	const problems = [
		...contradicting('rules', rules, ({ name, pattern, article, from, to }) =>
			JSON.stringify([name, pattern, article, from, to])
		),
		...contradicting('mentions', mentions, ({ article, exact, prefix, suffix }) =>
			JSON.stringify([article, exact, prefix, suffix])
		)
	];
	const merged = new Map<string, string>();
	for (const { id, merge } of places) {
		for (const other of merge) {
			const earlier = merged.get(other);
			merged.set(other, id);
			if (earlier === undefined || earlier === id) continue;
			const twice = `${other} is merged into ${earlier} as well: the later one holds; remove one of them`;
			problems.push(problemAt(['places', id, 'merge'], twice));
		}
	}
	for (const { id } of places) {
		const seen = new Set<string>([id]);
		for (let next = merged.get(id); next !== undefined; next = merged.get(next)) {
			if (seen.has(next)) {
				problems.push(
					problemAt(
						['places', id, 'merge'],
						'places are merged into each other in a circle: remove one of them'
					)
				);
				break;
			}
			seen.add(next);
		}
	}
	return problems;
}

/** Entries of a list that say of the same words another place, or another kind, than an earlier one. */
function contradicting<Entry extends Change>(
	list: string,
	entries: readonly Entry[],
	keyOf: (entry: Entry) => string
): CorrectionProblem[] {
	const said = new Map<string, { place: [number, string] | null; kind: [number, string] | null }>();
	return entries.flatMap((entry, i) => {
		const key = keyOf(entry);
		const before = said.get(key) ?? { place: null, kind: null };
		const place = entry.place === null ? null : JSON.stringify(entry.place);
		const [earlier] = [
			place !== null && before.place !== null && before.place[1] !== place ? before.place : null,
			entry.kind !== null && before.kind !== null && before.kind[1] !== entry.kind
				? before.kind
				: null
		].flatMap((other) => (other === null ? [] : [other[0]]));
		said.set(key, {
			place: place === null ? before.place : [i, place],
			kind: entry.kind === null ? before.kind : [i, entry.kind]
		});
		return earlier === undefined
			? []
			: [
					problemAt(
						[list, i],
						`it contradicts ${list}[${earlier}]: the later one holds; remove one of them`
					)
				];
	});
}
