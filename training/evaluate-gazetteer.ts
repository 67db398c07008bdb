/**
 * Measures what the gazetteer can give any resolver: the share of annotated mentions that have an
 * entry of their name near the annotated point.
 */
import { distanceKm, type LngLat } from '../src/lib/geo/lng-lat.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import type { Corpus, GoldDocument } from './gold.ts';

/** Distances at which an entry counts: the usual one of the literature, and "the right town". */
const radiiKm = [161, 10] as const;

/** How far the nearest entry of a name is from a point; `Infinity` when the name is unknown. */
function nearestKm(gazetteer: Gazetteer, name: string, lngLat: LngLat): number {
	const matches = gazetteer.find(name.replace(/^the\s+/i, '').replace(/['’]s?$/, ''));
	const distances = matches.map(({ row }) =>
		distanceKm([gazetteer.lng[row], gazetteer.lat[row]], lngLat)
	);
	return Math.min(Infinity, ...distances);
}

/**
 * Measures each corpus.
 *
 * @param withMissing Whether to list the mentions that no entry of their name is near, most frequent first.
 * @returns Lines of a table.
 */
export function evaluateGazetteer(
	gazetteer: Gazetteer,
	corpora: ReadonlyMap<Corpus, readonly GoldDocument[]>,
	withMissing: boolean
): string[] {
	const lines = ['corpus     mentions  ≤161 km   ≤10 km   no such name   elsewhere'];
	for (const [corpus, documents] of corpora) {
		lines.push(...evaluateCorpus(gazetteer, corpus, documents, withMissing));
	}
	return lines;
}

function evaluateCorpus(
	gazetteer: Gazetteer,
	corpus: Corpus,
	documents: readonly GoldDocument[],
	withMissing: boolean
): string[] {
	const within = radiiKm.map(() => 0);
	const missing = new Map<string, number>();
	let unknownNames = 0;
	let mentions = 0;
	for (const { text, lat, lon, type = '' } of documents.flatMap(({ mentions }) => mentions)) {
		if (lat === null || lon === null) continue;
		mentions++;
		const km = nearestKm(gazetteer, text, [lon, lat]);
		radiiKm.forEach((radius, i) => {
			if (km <= radius) within[i]++;
		});
		if (km <= radiiKm[0]) continue;
		if (km === Infinity) unknownNames++;
		const kind = km === Infinity ? 'no such name' : 'elsewhere';
		const key = [kind, type, text].filter(Boolean).join(' · ');
		missing.set(key, (missing.get(key) ?? 0) + 1);
	}
	const cells = [
		corpus.padEnd(10),
		String(mentions).padStart(8),
		...within.map((count) => (count / mentions).toFixed(3).padStart(8)),
		String(unknownNames).padStart(14),
		String(mentions - within[0] - unknownNames).padStart(11)
	];
	const byCount = [...missing].sort((a, b) => b[1] - a[1]);
	return [
		cells.join(' '),
		...(withMissing ? byCount.map(([key, count]) => `  ${count} × ${key}`) : [])
	];
}
