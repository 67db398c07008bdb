/**
 * What readers are told of an editor's corrections. Who made them, and what editors note for each other,
 * goes no further than this; of what protects people nothing but the public reason is told.
 */
import type { TraceEntry } from '../collection/trace.ts';
import { mergedPlaces } from './apply.ts';
import type { Change, Corrections } from './corrections.ts';

/** Articles in which a correction met something, and those of them in which it made something else of it. */
export interface MetIn {
	readonly articles: number;
	readonly changed: number;
	/** Ids of the places that the names were taken for before it, or are with it. */
	readonly places: ReadonlySet<string>;
}

/** Of each rule and each correction of a mention that met something, by its number. */
export interface Met {
	readonly rules: ReadonlyMap<number, MetIn>;
	readonly mentions: ReadonlyMap<number, MetIn>;
}

/**
 * The trace of the corrections that changed something, newest first, undated ones last. One that only says what the
 * machine says too is told where it has a reason: readers may have seen another machine's map. Places that editors have added are told.
 * What reads the same is told once: two names in one pattern take a rule each.
 *
 * @param shown Ids of the places that the collection shows.
 * @param nameBefore What a place is called in a language (BCP 47) without the corrections.
 */
export function traceOf(
	{ rules, mentions, places }: Corrections,
	met: Met,
	shown: ReadonlySet<string>,
	nameBefore: (id: string, language: string) => string
): TraceEntry[] {
	const guarded = new Set(
		places.flatMap(({ id, isHidden, blurKm, delayDays }) =>
			isHidden || blurKm !== null || delayDays !== null ? [id] : []
		)
	);
	const merged = mergedPlaces(places);
	const joined = [...merged].filter(([id, into]) => guarded.has(id) || guarded.has(into));
	// Of two entries that are one, what protects either protects both.
	const isProtected = new Set([...guarded, ...joined.flat()]);
	const placeIn = ({ place }: Change) =>
		place !== null && typeof place === 'object' ? place.id : null;
	const changed = (
		entry: Change & { readonly at: string | null; readonly reason: string | null },
		name: string,
		articleId: string | null,
		met: MetIn | undefined
	): TraceEntry[] => {
		const articles = met === undefined ? 0 : met.changed || (entry.reason ? met.articles : 0);
		const placeId = placeIn(entry);
		// A kind that was corrected, or a name that is no place, tells of a place too.
		const about = [...(placeId === null ? [] : [placeId]), ...(met?.places ?? [])];
		if (articles === 0 || about.some((id) => isProtected.has(id))) return [];
		const { place, kind, at: day, reason } = entry;
		return [
			{
				day,
				what: place === null ? 'kind' : typeof place === 'object' ? 'place' : place,
				name,
				kind,
				placeId: placeId !== null && shown.has(placeId) ? placeId : null,
				articleId,
				articles,
				reason
			}
		];
	};
	const ofRules = rules.flatMap((rule, i) =>
		changed(rule, rule.name ?? plainPattern(rule.pattern!), rule.article, met.rules.get(i))
	);
	const ofMentions = mentions.flatMap((mention, i) =>
		changed(mention, mention.exact, mention.article, met.mentions.get(i))
	);
	// The machine knows the editors' own places by them alone: that it says the same is their doing.
	const isTold = new Set([...ofRules, ...ofMentions].map(({ placeId }) => placeId));
	const ofPlaces = places.flatMap((place): TraceEntry[] => {
		const { id, at: day, reason, point, label, name, merge } = place;
		const entry = {
			day,
			reason,
			name: null,
			kind: null,
			placeId: id,
			articleId: null,
			articles: 0
		};
		if (isProtected.has(id)) {
			return reason === null ? [] : [{ ...entry, what: 'protected', placeId: null }];
		}
		if (!shown.has(id)) return [];
		const [language, called] =
			name === null ? (Object.entries(label)[0] ?? ['en', null]) : ['en', name];
		const was = nameBefore(id, language);
		const isOwn = id.startsWith('local:');
		return [
			...(called !== null && isOwn && !isTold.has(id)
				? [{ ...entry, what: 'place' as const, name: called }]
				: []),
			...(point !== null && !isOwn ? [{ ...entry, what: 'moved' as const }] : []),
			...(called !== null && !isOwn && called !== was
				? [{ ...entry, what: 'named' as const, name: called, was }]
				: []),
			...(merge.length > 0 ? [{ ...entry, what: 'joined' as const }] : [])
		];
	});
	const all = new Map(
		[...ofRules, ...ofMentions, ...ofPlaces].map((entry) => [JSON.stringify(entry), entry])
	);
	return [...all.values()].sort((a, b) => (b.day ?? '').localeCompare(a.day ?? ''));
}

/** A pattern as a reader reads it: `{Moscow|Kyiv} said` → `Moscow / Kyiv said`. */
const plainPattern = (pattern: string) => pattern.replace(/[{}]/g, '').replace(/\s*\|\s*/g, ' / ');
