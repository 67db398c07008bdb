import { describe, expect, it } from 'vitest';
import { eventsIn, readEventGeoJson, readEventTable } from './events.ts';

const acled = {
	event_id_cnty: 'SDN1',
	event_date: '06 August 2024',
	event_type: 'Battles',
	sub_event_type: 'Armed clash',
	location: 'Tawila',
	latitude: '13.63',
	longitude: '25.35',
	geo_precision: '2'
};

/** Rows below a line of names. */
const table = (...rows: readonly Readonly<Record<string, unknown>>[]) =>
	rows.map((values, i) => ({ number: i + 2, values }));

describe('a table of events', () => {
	it('is known by its columns: ACLED', () => {
		const [event] = readEventTable(table(acled)).features;
		expect(event.geometry.coordinates).toEqual([25.35, 13.63]);
		expect(event.properties).toMatchObject({
			what: 'Battles: Armed clash',
			place: 'Tawila',
			source: 'ACLED',
			precision: '2',
			from: '2024-08-06',
			to: '2024-08-06'
		});
	});

	it('is known by its columns: UCDP GED, with a first and a last day', () => {
		const [event] = readEventTable(
			table({
				id: '7',
				where_prec: '4',
				type_of_violence: '3',
				where_coordinates: 'Tawila town',
				date_start: '2024-08-06 00:00:00.000',
				date_end: '2024-08-09 00:00:00.000',
				latitude: '13.63',
				longitude: '25.35'
			})
		).features;
		expect(event.properties).toMatchObject({
			what: 'one-sided violence',
			place: 'Tawila town',
			source: 'UCDP GED',
			precision: '4',
			from: '2024-08-06',
			to: '2024-08-09'
		});
	});

	it('says which row is wrong, and that a table is neither', () => {
		expect(() => readEventTable(table({ a: 1 }))).toThrow(/no table of ACLED .* or UCDP GED/);
		expect(() => readEventTable(table(acled, { ...acled, latitude: '95' }))).toThrow(
			/row 3 has no point/
		);
		for (const empty of ['', ' ', undefined]) {
			const row = { ...acled, longitude: empty, latitude: empty };
			expect(() => readEventTable(table(row))).toThrow(/row 2 has no point/);
		}
		expect(() => readEventTable(table({ ...acled, event_date: 'soon' }))).toThrow(
			/row 2 has the day "soon"/
		);
	});
});

describe('GeoJSON of events', () => {
	const feature = (properties: object) => ({
		type: 'Feature',
		geometry: { type: 'Point', coordinates: [25.35, 13.63] },
		properties
	});
	const read = (...features: object[]) => readEventGeoJson({ type: 'FeatureCollection', features });

	it('needs a day and a source', () => {
		expect(read(feature({ date: '2024-08-06', source: 'A desk' })).features).toHaveLength(1);
		expect(() => read(feature({ date: '2024-08-06' }))).toThrow(/feature 1 has no source/);
		expect(() => read(feature({ source: 'A desk' }))).toThrow(/feature 1 has the day ""/);
	});

	it('is shown for the days it touches, newest first', () => {
		const events = read(
			feature({ date: '2024-08-01', source: 'A', what: 'first' }),
			feature({ date_from: '2024-08-03', date_to: '2024-08-09', source: 'A', what: 'long' }),
			feature({ date: '2024-08-20', source: 'A', what: 'last' })
		);
		const day = (iso: string) => Date.parse(iso) / 86_400_000;
		const shown = (from: string, to: string) =>
			eventsIn(events, [day(from), day(to)]).map(({ properties }) => properties.what);
		expect(shown('2024-08-05', '2024-08-31')).toEqual(['last', 'long']);
		expect(eventsIn(events, null)).toHaveLength(3);
	});
});
