/**
 * Named seas, rivers and lakes of the project's table `geodata/gazetteer/features.csv`.
 */
import type { Bbox } from '../../src/lib/geo/box.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { RegionNames } from '../../src/lib/collection/regions.ts';
import { languageCodes } from '../../src/lib/languages/index.ts';
import { readFeatureTable } from '../gazetteer/tables.ts';

export interface NamedFeature {
	/** `sea`, `river`, `lake`… */
	readonly kind: string;
	readonly names: RegionNames;
	readonly lngLat: LngLat;
	readonly bbox: Bbox;
	/** 0–12, smaller is more important. */
	readonly rank: number;
}

export function readFeatures(): NamedFeature[] {
	return readFeatureTable().map((row) => ({
		kind: row.feature_class,
		names: { en: row.name_en, ...Object.fromEntries(row.named) },
		lngLat: [Number(row.lon), Number(row.lat)],
		bbox: [row.west, row.south, row.east, row.north].map(Number) as unknown as Bbox,
		rank: Number(row.rank)
	}));
}

/** Names as the tiles have them; a language without a name of its own is left out. */
export function nameProperties({ names }: Pick<NamedFeature, 'names'>) {
	const own = languageCodes.filter((code) => names[code] && names[code] !== names.en);
	return {
		name_en: names.en,
		...Object.fromEntries(own.map((code) => [`name_${code}`, names[code]!]))
	};
}
