/**
 * The order in which an editor looks at what the machine has read: what is likeliest wrong, and what
 * the most readers would meet, first. Knows mentions after corrections and the places they mean.
 */
import { distanceKm, type LngLat } from '../geo/lng-lat.ts';
import { isKindUnsure } from '../collection/unsure.ts';
import type { ReviewedMention } from './apply.ts';

/** Why a mention is looked at, worst first. */
const reviewReasons = [
	'unplaced', // it names a place, but none that the gazetteer has
	'unsure', // the machine was not sure which place it is
	'kind', // the machine was not sure whether it is the scene or a government
	'far', // it lies far from everything else that is named
	'split', // one name was read in two ways
	'government', // a capital or a country drawn as the place where something happened
	'rest'
] as const;
export type ReviewReason = (typeof reviewReasons)[number];

/** What must be known of a place to judge its mentions. */
export interface ReviewedPlace {
	readonly lngLat: LngLat;
	/** Whether its name may stand for a government: a country or a capital. */
	readonly isGovernment: boolean;
}

export interface QueuedArticle {
	readonly id: string;
	/** After corrections, in reading order. */
	readonly mentions: readonly ReviewedMention[];
	/** Their names, normalized. */
	readonly names: readonly string[];
}

/** One mention to look at, for all that are read the same way. */
export interface QueueItem {
	readonly article: string;
	/** Number of the mention in its article. */
	readonly mention: number;
	readonly reason: ReviewReason;
	/** All unchecked mentions of this name with this reading, this one included. */
	readonly alike: number;
}

/** Below this confidence a place is asked about. */
const unsureBelow = 0.75;
/** Median absolute deviations from the middle, and kilometers, beyond which a place is far. */
const farDeviations = 3;
const farKm = 1000;

/** Whether a mention is asked about for how sure the machine is of it. */
export const isUnsure = ({ confidence }: Pick<ReviewedMention, 'confidence'>) =>
	confidence < unsureBelow;

/** Unchecked mentions by how badly they need a person; one for each name and reading. */
export function reviewQueue(
	articles: readonly QueuedArticle[],
	placeOf: (id: string) => ReviewedPlace | undefined
): QueueItem[] {
	const split = namesReadTwice(articles);
	// A place is named by many mentions, and looked up once for all.
	const known = new Map<string, ReviewedPlace | undefined>();
	const lookUp = (id: string) => {
		if (!known.has(id)) known.set(id, placeOf(id));
		return known.get(id);
	};
	const isFar = farFrom(articles, lookUp);
	const groups = new Map<string, { item: QueueItem; confidence: number; count: number }>();
	for (const article of articles) {
		article.mentions.forEach((mention, number) => {
			if (mention.isChecked) return;
			const { placeId, kind, confidence } = mention;
			const name = article.names[number];
			const place = placeId === null ? undefined : lookUp(placeId);
			const reason: ReviewReason =
				place === undefined
					? 'unplaced'
					: isUnsure(mention)
						? 'unsure'
						: isKindUnsure(mention)
							? 'kind'
							: isFar(place)
								? 'far'
								: split.has(name)
									? 'split'
									: place.isGovernment && kind === 'literal'
										? 'government'
										: 'rest';
			const key = `${reason} ${kind} ${placeId} ${name}`;
			const group = groups.get(key);
			if (group === undefined) {
				const item = { article: article.id, mention: number, reason, alike: 1 };
				groups.set(key, { item, confidence, count: 1 });
			} else {
				group.count++;
				// The least sure of them is shown for all.
				if (confidence < group.confidence) {
					group.confidence = confidence;
					group.item = { ...group.item, article: article.id, mention: number };
				}
			}
		});
	}
	return [...groups.values()]
		.sort(
			(a, b) =>
				reviewReasons.indexOf(a.item.reason) - reviewReasons.indexOf(b.item.reason) ||
				b.count - a.count ||
				a.confidence - b.confidence
		)
		.map(({ item, count }) => ({ ...item, alike: count }));
}

/** The names that mean one place here and another, or none, there. */
function namesReadTwice(articles: readonly QueuedArticle[]): ReadonlySet<string> {
	const first = new Map<string, string | null>();
	const twice = new Set<string>();
	for (const { mentions, names } of articles) {
		mentions.forEach(({ placeId }, i) => {
			const before = first.get(names[i]);
			if (before === undefined) first.set(names[i], placeId);
			else if (before !== placeId) twice.add(names[i]);
		});
	}
	return twice;
}

/** Tells places that lie far from where the collection plays: the median of its literal mentions. */
function farFrom(
	articles: readonly QueuedArticle[],
	placeOf: (id: string) => ReviewedPlace | undefined
): (place: ReviewedPlace) => boolean {
	const counts = new Map<string, number>();
	for (const { mentions } of articles) {
		for (const { placeId, kind } of mentions) {
			if (placeId === null || kind !== 'literal') continue;
			counts.set(placeId, (counts.get(placeId) ?? 0) + 1);
		}
	}
	const points = Array.from(counts, ([id, count]) => ({ place: placeOf(id), count })).flatMap(
		({ place, count }) => (place === undefined ? [] : [{ lngLat: place.lngLat, count }])
	);
	if (points.length === 0) return () => false;
	const medianOf = (measure: (lngLat: LngLat) => number) =>
		median(points.map(({ lngLat, count }) => ({ value: measure(lngLat), count })));
	const middle: LngLat = [medianOf(([lng]) => lng), medianOf(([, lat]) => lat)];
	const deviation = medianOf((point) => distanceKm(point, middle));
	const limit = Math.max(farKm, farDeviations * deviation);
	return ({ lngLat }) => distanceKm(lngLat, middle) > limit;
}

/** The middle one of values that stand so often each. */
function median(values: readonly { readonly value: number; readonly count: number }[]): number {
	const sorted = [...values].sort((a, b) => a.value - b.value);
	let left = sorted.reduce((sum, { count }) => sum + count, 0) >> 1;
	return sorted.find(({ count }) => (left -= count) < 0)!.value;
}
