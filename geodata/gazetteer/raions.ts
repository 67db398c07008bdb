/**
 * Names the districts of Russia, Ukraine and Belarus as their own press does, from the adjectives that they
 * are called by: «Шосткинський район», «Шосткинщина», «Суджанский район».
 */
import { isAdmin1, isAdmin2 } from '../../src/lib/geo/feature-code.ts';
import { readTable } from './csv.ts';
import type { DraftPlace } from './draft.ts';
import { fromLatin, russianOf, ukrainianOf } from './respell.ts';

/** Regions of Russia whose districts are being made municipal okrugs: Belgorod, Bryansk, Kursk. */
const withOkrugs: ReadonlySet<string | null> = new Set(['RU.09', 'RU.10', 'RU.41']);

/** Kyiv, whose districts are parts of a city. */
const kyiv = 'UA.12';

/**
 * @param file Of Ukraine's districts: `place` (an id), `name_en` where GeoNames has an older kind of unit, and
 * `adjective_uk`, in the nominative.
 * @throws {Error} Naming the row, if its place is not in the gazetteer.
 */
export function addRaionNames(places: readonly DraftPlace[], file: string): void {
	const byId = new Map(places.map((place) => [place.id, place]));
	const oblasts = places.filter(
		({ country, featureCode }) => country === 'UA' && isAdmin1(featureCode)
	);
	const lands = new Set(oblasts.map(({ names }) => landOf(names.in('uk')?.split(' ')[0] ?? '')));
	/** Districts that are called otherwise, by their oblast and what they were called. */
	const renamed = new Map<string, string>();
	for (const row of readTable(file, ['place', 'name_en', 'adjective_uk'] as const)) {
		const place = byId.get(row.place);
		if (place === undefined) throw new Error(`${file}: there is no place ${row.place}`);
		const { names, admin1 } = place;
		const { name_en: english, adjective_uk: adjective } = row;
		if (english !== '') {
			renamed.set(`${admin1} ${names.name}`, english);
			names.lead(english);
			names.prefer(english, 'en');
			names.add(english.replace('Raion', 'District'), { language: 'en' });
		}
		names.add(`${adjective} район`, { language: 'uk', preferred: true });
		names.add(`${russianOf(adjective)} район`, { language: 'ru', preferred: true });
		const land = landOf(adjective);
		if (land !== undefined && admin1 !== kyiv && !lands.has(land)) {
			names.add(land, { language: 'uk' });
		}
	}
	for (const place of places) {
		place.admin2 = renamed.get(`${place.admin1} ${place.admin2}`) ?? place.admin2;
		if (place.country === 'UA' || !isAdmin2(place.featureCode)) continue;
		if (place.country === 'RU' || place.country === 'BY') nameByAdjective(place);
	}
}

/** What people call the land around a town, by its adjective: «Шосткинський» → «Шосткинщина»; `undefined` where no rule tells. */
export function landOf(adjective: string): string | undefined {
	if (adjective.includes('-')) return undefined;
	const land = adjective.replace(/цьк(?:ий|а)$/, 'ччина').replace(/(?<!з)ськ(?:ий|а)$/, 'щина');
	return land === adjective ? undefined : land;
}

/** Names a district in Russian and Ukrainian by the adjective that GeoNames spells in Latin letters. */
function nameByAdjective({ names, admin1 }: DraftPlace): void {
	const spellings = [...names.all()]
		.map(({ text }) => /^(.+sk)(iy|y) (?:Rayon|District)$/.exec(text))
		.filter((found) => found !== null);
	// The fuller spelling keeps the soft signs: "Ryl’skiy Rayon" beside "Rylsky District".
	const full = spellings.find(([, , ending]) => ending === 'iy');
	const stem = (full ?? spellings[0])?.[1];
	const adjective = stem && fromLatin(`${stem}iy`, 'ru')?.replace(/лский$/, 'льский');
	if (!adjective) return;
	for (const kind of withOkrugs.has(admin1) ? ['район', 'округ'] : ['район']) {
		const preferred = full !== undefined && kind === 'район';
		names.add(`${adjective} ${kind}`, { language: 'ru', preferred });
		names.add(`${ukrainianOf(adjective)[0]} ${kind}`, { language: 'uk', preferred });
	}
}
