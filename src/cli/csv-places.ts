/** A collection's own places as a table: `places.csv`, one place a row, as GeoJSON has them. */
import { namedRows } from '../lib/article/read/named-rows.ts';

/** Columns that are numbers. */
const numbers = ['precision_km', 'population'];
/** Columns that are properties of the same name, as `name_<language>` is. */
const properties = ['name', 'feature_class', 'feature_code', 'country', 'admin1', ...numbers];

/** Columns by other names that tables of places have for them. */
const otherNames: Readonly<Record<string, string>> = {
	longitude: 'lng',
	lon: 'lng',
	long: 'lng',
	latitude: 'lat',
	aliases: 'alternate_names'
};

/**
 * Reads a table with a line of names: `name`, `lng` and `lat` (or `longitude` and `latitude`) are needed; `id`, `precision_km`, `feature_class`,
 * `feature_code`, `country`, `admin1`, `population`, `alternate_names` (apart by `;`) and `name_<language>` may
 * be there.
 *
 * @returns The same as a GeoJSON FeatureCollection.
 * @throws {Error} If a column is missing, or, with the row, a value is no number or a quote does not end.
 */
export function csvPlaces(text: string): unknown {
	const { columns, delimiter, rows, unclosed } = namedRows(text.replace(/^\ufeff/, ''), (name) => {
		const column = name.trim().toLowerCase();
		return otherNames[column] ?? column;
	});
	for (const column of ['name', 'lng', 'lat']) {
		if (columns.includes(column)) continue;
		throw new Error(`there is no column "${column}"; it has ${columns.join(', ') || 'none'}`);
	}
	if (unclosed !== null) throw new Error(`row ${unclosed}: a quote does not end`);
	const features = rows.map(({ number: line, values: row }) => {
		const number = (column: string) => {
			// A row that is cut short has nothing in its last columns.
			const given = (row[column] ?? '').trim();
			// Where commas are not between columns, they may be in numbers.
			const value = Number(delimiter === ',' ? given : given.replace(',', '.'));
			if (given !== '' && Number.isFinite(value)) return value;
			throw new Error(`row ${line}: ${column} "${given}" is no number`);
		};
		const filled = Object.entries(row).flatMap(([column, value]): [string, string][] =>
			value.trim() === '' ? [] : [[column, value.trim()]]
		);
		return {
			type: 'Feature',
			...(row.id?.trim() && { id: row.id.trim() }),
			geometry: { type: 'Point', coordinates: [number('lng'), number('lat')] },
			properties: {
				...Object.fromEntries(
					filled.flatMap(([column, value]) => {
						if (!properties.includes(column) && !/^name_[a-z]{2,3}$/.test(column)) return [];
						return [[column, numbers.includes(column) ? number(column) : value]];
					})
				),
				alternate_names: (row.alternate_names ?? '')
					.split(';')
					.map((name) => name.trim())
					.filter(Boolean)
			}
		};
	});
	return { type: 'FeatureCollection', features };
}
