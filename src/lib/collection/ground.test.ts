import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import { openGazetteer } from '../geoparse/gazetteer/index.ts';
import { withRegions } from './ground.ts';

const read = (file: string) => gunzipSync(readFileSync(file));
const gazetteer = openGazetteer(read('static/geodata/gazetteer.bin'));
const boundaries = JSON.parse(read('geodata/boundaries/boundaries.bin').toString()) as Topology;
const places = withRegions(
	gazetteer,
	boundaries,
	JSON.parse(read('geodata/waters/waters.bin').toString()) as Topology
);
const rowOf = (id: string) => places.rowOf(id)!;
const nameOf = (row: number) => (row < 0 ? null : places.entry(row).name);

describe('withRegions', () => {
	it.each([
		['dl:golan-heights', 'SY-X02'],
		['gn:7303419', 'PS-JEM'],
		['dl:abyei', 'XX-ABYEI'],
		['dl:south-ossetia', 'dl:south-ossetia'],
		['dl:darfur', 'dl:darfur'],
		['dl:ituri-cd', 'CD.17'],
		['dl:west-kordofan-sd', 'SD.62'],
		['gn:408661', 'SD.50'],
		['gn:486813', 'gn:486813'],
		['dl:seim-river', 'dl:seim-river'],
		['gn:538555', 'RU-KRS']
	])('%s is the region %s', (id, regionId) => {
		expect(places.entry(rowOf(id)).regionId).toBe(regionId);
	});

	it.each([
		['gn:167444', 'Majdal Shams', 'Golan Heights', 'Syria', 'SY'],
		['gn:443093', 'Katzrin', 'Golan Heights', 'Syria', 'SY'],
		['dl:abyei-sd-62', 'Abyei', 'Abyei', null, null],
		['dl:halaib-eg-02', 'Halaib', null, null, null],
		['gn:486816', 'Sudzha', 'Kursk Oblast', 'Russia', 'RU']
	])('%s, %s, lies in %s, %s', (id, name, region, country, code) => {
		const row = rowOf(id);
		expect([name, nameOf(places.admin1Row(row)), nameOf(places.countryRow(row))]).toEqual([
			places.entry(row).name,
			region,
			country
		]);
		expect(places.entry(row).country).toBe(code);
	});

	it('puts an area that is cut out of a country into its own', () => {
		const golan = rowOf('dl:golan-heights');
		expect(nameOf(places.countryRow(golan))).toBe('Syria');
	});
});
