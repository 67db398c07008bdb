/**
 * What an article is about: the few places that most of its mentions are of or lie in. After CLIFF
 * (D'Ignazio et al. 2014), which counts mentions by country, region and town; here literal mentions
 * weigh more than associative ones, and early ones more than late ones. Knows mentions only.
 */
import type { Gazetteer } from './gazetteer/index.ts';
import type { Mention } from './mention/index.ts';

/** A place an article is about, with its share of all that the article says of places. */
export interface Focus {
	readonly placeId: string;
	/** 0–1: its own mentions' weight and part of those inside it, over the weight of all. */
	readonly weight: number;
}

export const defaultFocusOptions = {
	minWeight: 0.15, // 0–1; below this share an article is not about a place
	maxPlaces: 5 // most places given
};

/** Weight of a mention that is not the location itself ("Moscow said"), and of an adjective. */
const associativeWeight = 0.4;
const adjectiveWeight = 0.25;
/** The first mentions weigh up to twice as much; by this many, half of that is gone. */
const leadMentions = 4;
/** Part of a place's weight that its region has too, and its country. */
const regionPart = 0.5;
const countryPart = 0.2;

/**
 * The places an article is about, weightiest first; empty when it names none that is placed. A region
 * or country is among them only if the article names it.
 *
 * @param mentions Of one article, in reading order.
 */
export function focus(
	mentions: readonly Mention[],
	gazetteer: Gazetteer,
	options: Partial<typeof defaultFocusOptions> = {}
): Focus[] {
	const { minWeight, maxPlaces } = { ...defaultFocusOptions, ...options };
	const own = new Map<number, number>();
	let total = 0;
	for (const [i, mention] of mentions.entries()) {
		const row = mention.placeId === null ? undefined : gazetteer.rowOf(mention.placeId);
		if (row === undefined) continue;
		const kind = mention.kind === 'literal' ? 1 : associativeWeight;
		const form = mention.form === 'adjective' ? adjectiveWeight : 1;
		const lead = 1 + leadMentions / (leadMentions + i);
		const weight = mention.confidence * Math.min(kind, form) * lead;
		own.set(row, (own.get(row) ?? 0) + weight);
		total += weight;
	}
	const weights = new Map(own);
	for (const [row, weight] of own) {
		const region = gazetteer.admin1Row(row);
		const country = gazetteer.countryRow(row);
		if (region !== row) lift(weights, region, regionPart * weight);
		if (country !== row && country !== region) lift(weights, country, countryPart * weight);
	}
	return Array.from(weights, ([row, weight]) => ({ row, weight: weight / total }))
		.filter(({ weight }) => weight >= minWeight)
		.sort((a, b) => b.weight - a.weight || a.row - b.row)
		.slice(0, maxPlaces)
		.map(({ row, weight }) => ({
			placeId: gazetteer.id(row),
			weight: Math.round(Math.min(1, weight) * 1000) / 1000
		}));
}

/** Adds to the weight of a place that is named; one that is not stays out. */
function lift(weights: Map<number, number>, row: number, by: number): void {
	const weight = weights.get(row);
	if (weight !== undefined) weights.set(row, weight + by);
}
