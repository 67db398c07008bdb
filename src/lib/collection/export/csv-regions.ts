import { csvLine } from './csv.ts';
import type { ExportFormat } from './export-format.ts';

/**
 * Countries and first-level regions as CSV, one row a region, one column a month: as programs for charts
 * and choropleths take it, which find the region by its ISO code.
 */
export const csvRegions: ExportFormat = {
	name: 'csv-regions',
	label: 'CSV, regions by month',
	of: 'regions',
	extension: '.regions.csv',
	mediaType: 'text/csv',
	*write(selection) {
		const regions = selection.regions();
		const months = [...new Set(regions.flatMap(({ byMonth }) => [...byMonth.keys()]))].sort();
		yield csvLine(['iso', 'name', 'level', 'longitude', 'latitude', 'passages', ...months]);
		for (const { place, passages, byMonth } of regions) {
			yield csvLine([
				place.regionId!,
				place.name,
				place.regionId!.includes('-') ? 'admin1' : 'country',
				...place.lngLat,
				passages,
				...months.map((month) => byMonth.get(month) ?? 0)
			]);
		}
	}
};
