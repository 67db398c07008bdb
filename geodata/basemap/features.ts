/**
 * Named seas, rivers and lakes of the project's table `geodata/gazetteer/features.csv`.
 */
import type { Bbox, LngLat } from '../../src/lib/geo/lng-lat.ts';
import { readFeatureTable } from '../gazetteer/tables.ts';

export interface NamedFeature {
	/** `sea`, `river`, `lake`… */
	readonly kind: string;
	readonly names: { readonly en: string; readonly uk: string; readonly ru: string };
	readonly lngLat: LngLat;
	readonly bbox: Bbox;
	/** 0–12, smaller is more important. */
	readonly rank: number;
}

export function readFeatures(): NamedFeature[] {
	return readFeatureTable().map((row) => ({
		kind: row.feature_class,
		names: { en: row.name_en, uk: row.name_uk, ru: row.name_ru },
		lngLat: [Number(row.lon), Number(row.lat)],
		bbox: [row.west, row.south, row.east, row.north].map(Number) as unknown as Bbox,
		rank: Number(row.rank)
	}));
}

/** Names as the tiles have them; a language without a name of its own is left out. */
export function nameProperties({ names: { en, uk, ru } }: Pick<NamedFeature, 'names'>) {
	return {
		name_en: en,
		...(uk && uk !== en && { name_uk: uk }),
		...(ru && ru !== en && { name_ru: ru })
	};
}
