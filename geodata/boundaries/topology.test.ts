import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { disputeNote, disputes, isDisputedBorder } from './disputes.ts';
import { polygonsOf } from './topology.ts';
import type { Area, Boundaries } from './topology.ts';
import { groupRules } from './units.ts';

// The whole world is looked through.
vi.setConfig({ testTimeout: 60_000 });

const boundaries = JSON.parse(
	gunzipSync(readFileSync('geodata/boundaries/boundaries.bin')).toString()
) as Boundaries;
const { units, groups, countries, parts } = boundaries.objects;

function holds(area: Area, [lng, lat]: readonly [number, number]): boolean {
	let isInside = false;
	for (const ring of polygonsOf(boundaries, area).coordinates.flat()) {
		for (let i = 1; i < ring.length; i++) {
			const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
			if (ay > lat !== by > lat && lng < ((bx - ax) * (lat - ay)) / (by - ay) + ax)
				isInside = !isInside;
		}
	}
	return isInside;
}

const at = (areas: readonly Area[], point: readonly [number, number]) =>
	areas.filter((area) => holds(area, point)).map(({ properties }) => properties);

const countryAt = (point: readonly [number, number], view: 'un' | 'de-facto') =>
	at(
		countries.geometries.filter(({ properties }) => [view, 'both'].includes(properties.view)),
		point
	).map(({ regionId }) => regionId);

describe('units', () => {
	it.each([
		['Sudzha', [35.27, 51.19], 'RU-KRS', 'RU.41'],
		['Sumy', [34.8, 50.91], 'UA-59', 'UA.21'],
		['Kyiv', [30.52, 50.45], 'UA-30', 'UA.12'],
		['Gaza', [34.45, 31.5], 'PS-GZZ', null],
		['Uelen, east of the 180th meridian', [190.2, 66.15], 'RU-CHU', 'RU.15'],
		['Almaty', [76.9, 43.24], 'KZ-75', 'KZ.02']
	] as const)('%s lies in its unit alone', (_, point, regionId, code) => {
		const [unit, ...others] = at(units.geometries, point);
		expect(others).toEqual([]);
		expect(unit.regionId).toBe(regionId);
		if (code) expect(unit.geonamesAdmin1).toBe(code);
	});

	it('have an id, a country where one is agreed, and a name in three languages', () => {
		const ids = units.geometries.map(({ properties }) => properties.regionId);
		expect(new Set(ids).size).toBe(ids.length);
		for (const { properties } of units.geometries) {
			expect(properties.regionId).toMatch(/^[A-Z]{2}-[A-Z0-9]+$/);
			expect(properties.un).toBe(
				properties.regionId.startsWith('XX-') ? null : properties.regionId.slice(0, 2)
			);
			for (const name of Object.values(properties.names)) expect(name).not.toBe('');
		}
	});

	it('carry the names of today', () => {
		const name = (id: string) =>
			units.geometries.find(({ properties }) => properties.regionId === id)!.properties.names;
		expect(name('UA-32').en).toBe('Kyiv Oblast');
		expect(name('UA-51').uk).toBe('Одеська область');
		expect(name('KZ-AST').en).toBe('Astana');
	});
});

describe('points of view', () => {
	it.each([
		['Simferopol', [34.1, 44.95], 'UA', 'RU'],
		['Sevastopol', [33.6, 44.58], 'UA', 'RU'],
		['Donetsk', [37.8, 48.0], 'UA', 'UA'],
		['Hargeisa', [44.06, 9.56], 'SO', 'XS'],
		['Kyrenia', [33.32, 35.3], 'CY', 'XN'],
		['Sukhumi', [41.03, 43.01], 'GE', 'XA'],
		['Laayoune', [-13.1, 27.15], 'EH', 'MA'],
		['Tifariti', [-10.6, 26.16], 'EH', 'EH'],
		['Majdal Shams, Golan', [35.77, 33.27], 'SY', 'IL'],
		['the Old City, East Jerusalem', [35.2345, 31.7765], 'PS', 'IL'],
		['Knesset, West Jerusalem', [35.205, 31.7767], 'IL', 'IL'],
		['Tiraspol', [29.63, 46.84], 'MD', 'XT'],
		['Bender', [29.47, 46.83], 'MD', 'XT'],
		['Tan-Tan', [-11.1, 28.43], 'MA', 'MA'],
		['Pristina', [21.16, 42.66], 'XK', 'XK']
	] as const)('%s (%j) is in %s by the UN view, in %s de facto', (_, point, un, deFacto) => {
		expect(countryAt(point, 'un')).toEqual([un]);
		expect(countryAt(point, 'de-facto')).toEqual([deFacto]);
	});

	it.each([
		['Halaib', [36.647, 22.223], ['EG']],
		['Abyei', [28.44, 9.6], []]
	] as const)('%s is nobody’s by the UN view', (_, point, deFacto) => {
		expect(countryAt(point, 'un')).toEqual([]);
		expect(countryAt(point, 'de-facto')).toEqual(deFacto);
	});

	it.each([
		['PS-WBK', [35.2345, 31.7765], 'un'],
		['IL-JM', [35.2345, 31.7765], 'de-facto'],
		['SY-QU', [35.77, 33.27], 'un'],
		['IL-Z', [35.77, 33.27], 'de-facto'],
		['EG-BA', [36.647, 22.223], 'de-facto']
	] as const)('%s holds %j in the %s view alone', (regionId, point, view) => {
		const shapes = [...units.geometries, ...groups.geometries].filter(
			({ properties }) => properties.regionId === regionId
		);
		expect(at(shapes, point).map((properties) => properties.view)).toEqual([view]);
		expect(shapes.map(({ properties }) => properties.view).sort()).toEqual(['de-facto', 'un']);
	});

	it('name countries as news does', () => {
		const names = countries.geometries.map(({ properties }) => properties.names.en);
		for (const name of ['Czechia', 'Eswatini', 'North Macedonia', 'Türkiye', 'Ivory Coast']) {
			expect(names).toContain(name);
		}
	});

	it('dispute only regions that exist', () => {
		const ids = new Set(
			[...units.geometries, ...countries.geometries, ...parts.geometries].map(
				({ properties }) => properties.regionId
			)
		);
		expect(disputes.flatMap(({ regions }) => regions).filter((id) => !ids.has(id))).toEqual([]);
	});

	it('tell what is disputed in the same languages, as the list has it now', () => {
		const [{ note }] = disputes;
		for (const dispute of disputes) {
			expect(Object.keys(dispute.note)).toEqual(Object.keys(note));
		}
		for (const { geometries } of [units, groups, countries, parts]) {
			for (const { properties } of geometries) {
				expect(properties.dispute).toEqual(disputeNote(properties.regionId));
			}
		}
	});

	it.each([
		['UA-43', 'UA-65', true],
		['UA-43', 'UA-40', false],
		['PS-WBK', 'IL-JM', true],
		['SY-X02', 'IL-Z', true],
		['SY-X02', 'SY-X01', true],
		['PS-JEM', 'PS-WBK', true],
		['XX-HALAIB', 'EG-BA', true],
		['RU-KRS', 'UA-59', false],
		['GE-AB', 'GE-SZ', true],
		['GE-AB', 'RU-KDA', false],
		['CN-XZ', 'IN-AR', true]
	] as const)('the border of %s with %s is disputed: %s', (a, b, isDisputed) => {
		const side = (regionId: string) => ({
			regionId,
			un: regionId.startsWith('XX') ? null : regionId.slice(0, 2)
		});
		expect(isDisputedBorder(side(a), side(b))).toBe(isDisputed);
		expect(isDisputedBorder(side(b), side(a))).toBe(isDisputed);
	});
});

describe('the topology', () => {
	const all = [units, groups, countries, parts].flatMap(({ geometries }) => geometries);

	it('lets the outline of a country be made of its units’ own arcs', () => {
		const arcsOf = (area: Area) => area.arcs.flat(2).map((arc) => (arc < 0 ? ~arc : arc));
		const ofUnits = new Set(
			units.geometries.filter(({ properties }) => properties.un === 'UA').flatMap(arcsOf)
		);
		const ukraine = countries.geometries.find(
			({ properties }) => properties.regionId === 'UA' && properties.view === 'un'
		)!;
		expect(arcsOf(ukraine).filter((arc) => !ofUnits.has(arc))).toEqual([]);
	});

	it('draws nothing the long way round, nor along the 180th meridian', () => {
		for (const area of all) {
			// Antarctica goes round the pole: its ring must run along the edges of the map.
			if (area.properties.regionId.startsWith('AQ')) continue;
			for (const ring of polygonsOf(boundaries, area).coordinates.flat()) {
				for (let i = 1; i < ring.length; i++) {
					const [a, b] = [ring[i - 1][0], ring[i][0]];
					if (Math.abs(a - b) > 90 || (isMeridian(a) && isMeridian(b) && a !== ring[i][1])) {
						expect.fail(`${area.properties.regionId}: ${ring[i - 1]} to ${ring[i]}`);
					}
				}
			}
		}
	});

	it('makes every union of units it has a rule for', () => {
		const ids = new Set(
			[...groups.geometries, ...countries.geometries].map(({ properties }) => properties.regionId)
		);
		expect(groupRules.map(({ id }) => id).filter((id) => !ids.has(id))).toEqual([]);
	});
});

const isMeridian = (lng: number) => Math.abs(Math.abs(lng) - 180) < 1e-3;
