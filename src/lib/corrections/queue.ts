/**
 * The order in which an editor looks at what the machine has read: what is likeliest wrong, and what
 * the most readers would meet, first. Knows mentions after corrections and the places they mean.
 */
import { distanceKm, type LngLat } from '../geo/lng-lat.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import { nameOf, type ReviewedMention } from './apply.ts';

/** Why a mention is looked at, worst first. */
const reviewReasons = [
	'unplaced', // it names a place, but none that the gazetteer has
	'unsure', // the machine was not sure which place it is
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
	readonly text: string;
	/** After corrections, in reading order. */
	readonly mentions: readonly ReviewedMention[];
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

/** Unchecked mentions by how badly they need a person; one for each name and reading. */
export function reviewQueue(
	articles: readonly QueuedArticle[],
	placeOf: (id: string) => ReviewedPlace | undefined
): QueueItem[] {
	const readings = readingsOf(articles);
	const isFar = farFrom(articles, placeOf);
	const groups = new Map<string, { item: QueueItem; confidence: number; count: number }>();
	for (const article of articles) {
		article.mentions.forEach((mention, number) => {
			if (mention.isChecked) return;
			const { placeId, kind, confidence } = mention;
			const name = normalizeName(nameOf(mention, article.text));
			const place = placeId === null ? undefined : placeOf(placeId);
			const reason: ReviewReason =
				place === undefined
					? 'unplaced'
					: confidence < unsureBelow
						? 'unsure'
						: isFar(place)
							? 'far'
							: readings.get(name)!.size > 1
								? 'split'
								: place.isGovernment && kind === 'literal'
									? 'government'
									: 'rest';
			const key = JSON.stringify([reason, name, placeId, kind]);
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

/** The places that each name was read as, over the whole collection. */
function readingsOf(articles: readonly QueuedArticle[]): ReadonlyMap<string, ReadonlySet<string>> {
	const readings = new Map<string, Set<string>>();
	for (const { text, mentions } of articles) {
		for (const mention of mentions) {
			const name = normalizeName(nameOf(mention, text));
			const places = readings.get(name) ?? new Set();
			readings.set(name, places.add(mention.placeId ?? ''));
		}
	}
	return readings;
}

/** Tells places that lie far from where the collection plays: the median of its literal mentions. */
function farFrom(
	articles: readonly QueuedArticle[],
	placeOf: (id: string) => ReviewedPlace | undefined
): (place: ReviewedPlace) => boolean {
	const points = articles.flatMap(({ mentions }) =>
		mentions.flatMap(({ placeId, kind }) => {
			const place = placeId === null || kind !== 'literal' ? undefined : placeOf(placeId);
			return place === undefined ? [] : [place.lngLat];
		})
	);
	if (points.length === 0) return () => false;
	const middle: LngLat = [median(points.map(([lng]) => lng)), median(points.map(([, lat]) => lat))];
	const deviation = median(points.map((point) => distanceKm(point, middle)));
	const limit = Math.max(farKm, farDeviations * deviation);
	return ({ lngLat }) => distanceKm(lngLat, middle) > limit;
}

function median(values: readonly number[]): number {
	const sorted = Float64Array.from(values).sort();
	return sorted[sorted.length >> 1];
}
