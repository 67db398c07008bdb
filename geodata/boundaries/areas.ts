/**
 * Areas that belong elsewhere by the United Nations' view than by who holds them and that Natural Earth has no
 * unit for: which ground they are, as their sources say, and which region holds them in each view.
 */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type { Bbox } from '../../src/lib/geo/box.ts';
import { languageCodes, type LanguageCode } from '../../src/lib/languages/index.ts';
import { readDcwRings } from './dcw-countries.ts';
import type { Face } from './mosaic.ts';
import type { SourceProperties } from './units.ts';

export interface CutArea {
	/** Its region id; `XX-` where no state is agreed. */
	readonly id: string;
	/** Natural Earth's three letters of who holds it. */
	readonly heldBy: string;
	/** Mark of the overlay that bounds it, or `null` where the claims of OpenStreetMap do. */
	readonly overlay: string | null;
	/** Whose claims OpenStreetMap has there, as {@link Face.claims}. */
	readonly claims: string;
	/** Where such claims are this area. */
	readonly within: Bbox;
	/** Ids of the gazetteer's places that it is. */
	readonly places: readonly string[];
	/** The region that holds it by view, `null` where none does. */
	readonly holders: { readonly un: string | null; readonly deFacto: string | null };
}

export const cutAreas: readonly CutArea[] = [
	{
		// East of the line of 1949 by the Digital Chart of the World.
		id: 'SY-X02',
		heldBy: 'ISR',
		overlay: 'SY',
		claims: 'ISR',
		within: [35.5, 32.6, 36, 33.5],
		places: ['dl:golan-heights'],
		holders: { un: 'SY-QU', deFacto: 'IL-Z' }
	},
	{
		id: 'PS-JEM',
		heldBy: 'ISR',
		overlay: null,
		claims: 'ISR PSE',
		within: [35.1, 31.6, 35.4, 31.95],
		places: ['gn:7303419'],
		holders: { un: 'PS-WBK', deFacto: 'IL-JM' }
	},
	{
		// Between the 22nd parallel and Sudan's line by the Digital Chart of the World.
		id: 'XX-HALAIB',
		heldBy: 'EGY',
		overlay: 'SD',
		claims: 'EGY',
		within: [34, 21.9, 37.5, 23.5],
		places: [],
		holders: { un: null, deFacto: 'EG-BA' }
	},
	{
		id: 'XX-ABYEI',
		heldBy: '',
		overlay: null,
		claims: 'SDN SSD',
		within: [27.5, 9, 29.5, 10.5],
		places: ['dl:abyei'],
		holders: { un: null, deFacto: null }
	}
];

/** The area a face belongs to, or `undefined`. `at` is a corner of it. */
export function cutAreaOf(face: Face, at: Position): CutArea | undefined {
	return cutAreas.find(
		({ claims, overlay, within: [west, south, east, north] }) =>
			face.unit !== null &&
			face.claims === claims &&
			(overlay === null || face.overlay === overlay) &&
			at[0] >= west &&
			at[0] <= east &&
			at[1] >= south &&
			at[1] <= north
	);
}

/** Areas are named by the table of disputes. */
const noNames = Object.fromEntries(languageCodes.map((code) => [`name_${code}`, ''])) as {
	readonly [column in `name_${LanguageCode}`]: string;
};

/** What Natural Earth would say of an area, had it a unit of it. */
export function propertiesOf({ id, heldBy }: CutArea): SourceProperties {
	return {
		adm1_code: id,
		iso_3166_2: id,
		adm0_a3: heldBy,
		geonunit: '',
		name: '',
		...noNames,
		gn_id: -1,
		gn_a1_code: '',
		wikidataid: '',
		region: '',
		region_cod: '',
		area_sqkm: 0
	};
}

/** The polygons that bound areas, marked with the code of their country. */
export async function readOverlays(): Promise<
	Feature<Polygon | MultiPolygon, { readonly mark: string }>[]
> {
	const marks = [...new Set(cutAreas.flatMap(({ overlay }) => overlay ?? []))];
	return Promise.all(
		marks.map(async (mark) => ({
			type: 'Feature' as const,
			properties: { mark },
			geometry: {
				type: 'MultiPolygon' as const,
				coordinates: (await readDcwRings(mark)).map((ring) => [ring])
			}
		}))
	);
}
