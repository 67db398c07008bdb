import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isFacility } from '../../src/lib/geo/feature-code.ts';
import { distanceKm, type LngLat } from '../../src/lib/geo/lng-lat.ts';
import { inflate, openGazetteer } from '../../src/lib/geoparse/gazetteer/index.ts';
import { namedApart, namesFileOf } from '../../src/lib/languages/apart.ts';
import type { Boundaries } from '../boundaries/topology.ts';
import { readNamedTable } from './csv.ts';
import { namesIn, readCountryTable, readFeatureTable, readSettlementTable } from './tables.ts';

const files = ['gazetteer.bin', ...namedApart.map(namesFileOf)];
const gazetteer = openGazetteer(
	...(await Promise.all(files.map((file) => inflate(readFileSync(`static/geodata/${file}`)))))
);

/** Whether an entry of that name lies within a distance of a point. */
const isFound = (name: string, lngLat: LngLat, km: number) =>
	gazetteer
		.find(name)
		.some(({ row }) => distanceKm([gazetteer.lng[row], gazetteer.lat[row]], lngLat) <= km);

describe('the gazetteer finds', () => {
	it('every row of the table of settlements under each of its names', () => {
		// GeoNames' point of the same village holds where the two differ; the table of features knows
		// rivers, seas and regions as a whole.
		const reachKm = (kind: string) => (kind === 'settlement' ? 9 : 500);
		const missing = readSettlementTable().flatMap((row) =>
			namesIn(row.name_en, row.alt_names_en, row.name_local_ru, row.name_local_uk).filter(
				(name) => !isFound(name, [Number(row.lon), Number(row.lat)], reachKm(row.feature_class))
			)
		);
		expect(missing).toEqual([]);
	});

	it('every row of the table of features under each of its names', () => {
		const missing = readFeatureTable().flatMap((row) =>
			namesIn(row.name_en, row.alt_names_en, ...row.named.map(([, name]) => name)).filter(
				(name) => !isFound(name, [Number(row.lon), Number(row.lat)], Number(row.precision_km))
			)
		);
		expect(missing).toEqual([]);
	});

	it('every row of the table of places of wars under each of its names', () => {
		const columns = [
			'names',
			'code',
			'country',
			'lat',
			'lon',
			'precision_km',
			'importance'
		] as const;
		const rows = readNamedTable('geodata/gazetteer/conflict-places.csv', columns);
		const missing = rows.flatMap(({ names, lat, lon, precision_km }) =>
			namesIn(names).filter(
				(name) => !isFound(name, [Number(lon), Number(lat)], Math.max(3, Number(precision_km)))
			)
		);
		expect(rows.length).toBeGreaterThan(200);
		expect(missing).toEqual([]);
	});

	it('no site twice: none of a name has another of it within three kilometers', () => {
		const apartKm = 3;
		const isSite = (row: number) => isFacility(gazetteer.featureClass(row));
		const twice = Array.from({ length: gazetteer.size }, (_, row) => row)
			.filter(isSite)
			.flatMap((row) =>
				gazetteer.names(row).flatMap(({ text }) =>
					gazetteer
						.find(text)
						.filter(
							(other) =>
								other.row > row &&
								other.use === 'name' &&
								isSite(other.row) &&
								gazetteer.kmBetween(row, other.row) < apartKm
						)
						.map((other) => `${text}: ${gazetteer.id(row)}, ${gazetteer.id(other.row)}`)
				)
			);
		expect(twice).toEqual([]);
	});

	it.each([
		['Salisbury', 'gn:890299'],
		['Bathurst', 'gn:2413876'],
		['Philadelphia', 'gn:250441'],
		['Bethlehem', 'gn:3405870']
	])('%s, but not as the city that was once called so', (name, id) => {
		expect(gazetteer.find(name).map(({ row }) => gazetteer.id(row))).not.toContain(id);
	});

	it.each([
		['Newcastle', 'gn:2641673'],
		['Odessa', 'gn:698740'],
		['Valencia', 'gn:2509954'],
		['Hamilton', 'gn:5969782']
	])('%s first as the town that news knows by the name', (name, id) => {
		const [{ row, isOwn }] = gazetteer.find(name);
		expect([gazetteer.id(row), isOwn]).toEqual([id, true]);
	});

	it.each(['Geneina', 'El Geneina', 'Al-Geneina', 'Al Geneina', 'Hasakah', 'El Hasakah'])(
		'%s with the Arabic article and without it',
		(name) => {
			expect(gazetteer.find(name).some(({ row }) => gazetteer.featureClass(row) === 'P')).toBe(
				true
			);
		}
	);

	it('every country at its point in three languages, and its capital', () => {
		const displayNames = ['en', 'uk', 'ru'].map(
			(language) => new Intl.DisplayNames([language], { type: 'region' })
		);
		const missing = readCountryTable().flatMap(({ iso2, name_en, capital, lat, lon }) => [
			...[name_en, ...displayNames.map((names) => names.of(iso2)!)].filter(
				(name) => !isFound(name, [Number(lon), Number(lat)], 0.1)
			),
			...namesIn(capital).filter(
				(name) => !gazetteer.find(name).some(({ row }) => gazetteer.country(row) === iso2)
			)
		]);
		expect(missing).toEqual([]);
	});

	it('every capital under its name in three languages', () => {
		const missing = readCountryTable().flatMap(({ iso2, capital }) =>
			namesIn(capital).flatMap((name) => {
				const isSeat = (row: number) =>
					gazetteer.country(row) === iso2 && gazetteer.featureClass(row) !== 'A';
				const seat = gazetteer.find(name).find(({ row }) => isSeat(row));
				if (seat === undefined) return name;
				const { names } = gazetteer.entry(seat.row);
				return [names.uk, names.ru]
					.filter((own) => !own || !gazetteer.find(own).some(({ row }) => row === seat.row))
					.map(() => `${name} in Ukrainian or Russian`);
			})
		);
		expect(missing).toEqual([]);
	});

	it('every region of the boundaries under its names in three languages', () => {
		const bytes = gunzipSync(readFileSync('geodata/boundaries/boundaries.bin'));
		const { units, groups, countries } = (JSON.parse(bytes.toString()) as Boundaries).objects;
		const missing = [units, groups, countries]
			.flatMap(({ geometries }) => geometries.map(({ properties }) => properties!))
			// Countries of the de facto view alone are found as units, reefs, glaciers and the areas that the
			// views differ about as features, the parts of Morocco's regions in Western Sahara as the whole.
			.filter(({ regionId, holders }) => holders === null && !/^(?:X[XNSAT]|EH-MA)/.test(regionId))
			.flatMap(({ regionId, names }) =>
				Object.values(names)
					.filter(
						(name) =>
							!gazetteer
								.find(name)
								.some(({ row }) =>
									[regionId, regionId.slice(3)].includes(gazetteer.entry(row).regionId ?? '-')
								)
					)
					.map((name) => `${regionId} ${name}`)
			);
		expect(missing).toEqual([]);
	});

	it.each([
		['Kursk', 'RU.41'],
		['Sudzha', 'RU.41'],
		['Rylsk', 'RU.41'],
		['Lgov', 'RU.41'],
		['Korenevo', 'RU.41'],
		['Glushkovo', 'RU.41'],
		['Kurchatov', 'RU.41'],
		['Malaya Loknya', 'RU.41'],
		['Kurilovka', 'RU.41'],
		['Kazachya Loknya', 'RU.41'],
		['Martynovka', 'RU.41'],
		['Sverdlikovo', 'RU.41'],
		['Guevo', 'RU.41'],
		['Plekhovo', 'RU.41'],
		['Makhnovka', 'RU.41'],
		['Cherkasskoye Porechnoye', 'RU.41'],
		['Snagost', 'RU.41'],
		['Bolshoye Soldatskoye', 'RU.41'],
		['Oboyan', 'RU.41'],
		['Belgorod', 'RU.09'],
		['Grayvoron', 'RU.09'],
		['Shebekino', 'RU.09'],
		['Sumy', 'UA.21'],
		['Yunakivka', 'UA.21'],
		['Loknya', 'UA.21'],
		['Basivka', 'UA.21'],
		['Kharkiv', 'UA.07'],
		['Vovchansk', 'UA.07'],
		['Kupiansk', 'UA.07'],
		['Pokrovsk', 'UA.05'],
		['Toretsk', 'UA.05'],
		['Chasiv Yar', 'UA.05'],
		['Bakhmut', 'UA.05'],
		['Avdiivka', 'UA.05'],
		['Kurakhove', 'UA.05'],
		['Vuhledar', 'UA.05'],
		['Velyka Novosilka', 'UA.05'],
		['Donetsk', 'UA.05'],
		['Luhansk', 'UA.14'],
		['Mariupol', 'UA.05'],
		['Melitopol', 'UA.26'],
		['Zaporizhzhia', 'UA.26'],
		['Kherson', 'UA.08'],
		['Odesa', 'UA.17'],
		['Mykolaiv', 'UA.16'],
		['Kyiv', 'UA.12'],
		['Lviv', 'UA.15'],
		['Dnipro', 'UA.04'],
		['Sevastopol', 'UA.20'],
		['Kerch', 'UA.11'],
		['Simferopol', 'UA.11'],
		['Moscow', 'RU.48'],
		['St. Petersburg', 'RU.66'],
		['Rostov-on-Don', 'RU.61'],
		['Voronezh', 'RU.86'],
		['Engels', 'RU.67'],
		['Jeddah', 'SA.14'],
		['Riyadh', 'SA.10'],
		['Washington', 'US.DC'],
		['London', 'GB.ENG'],
		['Brussels', 'BE.BRU'],
		['Pyongyang', 'KP.12'],
		['Minsk', 'BY.04'],
		['Istanbul', 'TR.34'],
		['Ankara', 'TR.68'],
		['Gaza', 'PS.GZ'],
		['Rafah', 'PS.GZ'],
		['Khan Younis', 'PS.GZ'],
		['Beirut', 'LB.04'],
		['Damascus', 'SY.13'],
		['Aleppo', 'SY.09'],
		['Idlib', 'SY.12'],
		['Khartoum', 'SD.29'],
		['El Fasher', 'SD.55'],
		['Goma', 'CD.11'],
		['Bukavu', 'CD.12'],
		["Sana'a", 'YE.26'],
		['Hodeidah', 'YE.08']
	])('the settlement %s in %s', (name, admin1) => {
		const units = gazetteer
			.find(name)
			.filter(({ row }) => gazetteer.featureClass(row) === 'P')
			.map(({ row }) => gazetteer.admin1(row));
		expect(units).toContain(admin1);
	});

	it.each([
		['Kiev', 'gn:703448'],
		['Kharkov', 'gn:706483'],
		['Odessa', 'gn:698740'],
		['Dnepropetrovsk', 'gn:709930'],
		['Artemivsk', 'gn:713174'],
		['Swaziland', 'gn:934841'],
		['Burma', 'gn:1327865'],
		['Czech Republic', 'gn:3077311'],
		['Turkey', 'gn:298795']
	])('the older name %s', (name, id) => {
		expect(gazetteer.find(name).map(({ row }) => gazetteer.id(row))).toContain(id);
	});

	it.each([
		['Ukrainian', 'adjective', 'Ukraine'],
		['Ukrainians', 'demonym', 'Ukraine'],
		['Dutch', 'adjective', 'Netherlands'],
		['Texan', 'adjective', 'Texas'],
		['Muscovite', 'demonym', 'Moscow'],
		['U.S.', 'abbreviation', 'United States'],
		['DPRK', 'abbreviation', 'North Korea'],
		['U.K.', 'abbreviation', 'United Kingdom']
	])('the word %s as the %s of %s', (word, use, name) => {
		const found = gazetteer.find(word).filter((match) => match.use === use);
		expect(found.map(({ row }) => gazetteer.entry(row).name)).toContain(name);
	});

	it.each([
		['Calif.', 'US.CA'],
		['Tenn.', 'US.TN'],
		['N.H.', 'US.NH'],
		['Sask.', 'CA.11'],
		['Qld', 'AU.04']
	])('the abbreviation %s of the state %s', (word, admin1) => {
		const units = gazetteer.find(word).filter(({ row }) => gazetteer.featureCode(row) === 'ADM1');
		expect(units.map(({ row }) => gazetteer.admin1(row))).toContain(admin1);
	});

	it.each([
		['Lincs', 'Lincolnshire'],
		['Herts', 'Hertfordshire'],
		['Co. Durham', 'County Durham'],
		['Yorks', 'Yorkshire'],
		['County Mayo', 'Mayo'],
		['Co. Tyrone', 'County Tyrone'],
		['США', 'United States'],
		['ОАЭ', 'United Arab Emirates'],
		['Харківщина', 'Kharkiv Oblast'],
		['ЄС', 'European Union']
	])('%s as %s', (word, name) => {
		expect(gazetteer.find(word).map(({ row }) => gazetteer.entry(row).name)).toContain(name);
	});

	it.each(['Don', 'Van', 'Rada', 'Red', 'Nice', 'Reading'])(
		'%s as a name that is an ordinary word',
		(name) => {
			const found = gazetteer.find(name);
			expect(found.length).toBeGreaterThan(0);
			expect(found.every(({ needsContext }) => needsContext)).toBe(true);
		}
	);
});

describe('the gazetteer shows', () => {
	const shownIn = (country: string) =>
		Array.from({ length: gazetteer.size }, (_, row) => row)
			.filter((row) => gazetteer.country(row) === country)
			.filter((row) => /[PA]/.test(gazetteer.featureClass(row)))
			.map((row) => gazetteer.entry(row));

	it.each(['RU', 'UA', 'BY'])(
		'no signs of transliteration in the English names of %s',
		(country) => {
			const shown = shownIn(country).map(({ name, names }) => names.en ?? name);
			expect(shown.length).toBeGreaterThan(400);
			expect(shown.filter((name) => /['’ʼ`ëŭčšž]|\p{L}{3}[iy]y(?=$|[\s-])/u.test(name))).toEqual(
				[]
			);
		}
	);

	it('no Russian letters in the Ukrainian names of Ukraine, and no Ukrainian ones in the Russian', () => {
		const shown = shownIn('UA').map(({ names }) => names);
		expect(shown.flatMap(({ uk = '' }) => (/[ыэёъ]|ск(?=$|[\s-])/.test(uk) ? uk : []))).toEqual([]);
		expect(shown.flatMap(({ ru = '' }) => (/[іїєґ]|ськ/.test(ru) ? ru : []))).toEqual([]);
	});

	it.each([
		["Ryl'sk", 'Rylsk'],
		["L'gov", 'Lgov'],
		["Oboyan'", 'Oboyan'],
		["Kazan'", 'Kazan'],
		['Gus’-Khrustal’nyy', 'Gus-Khrustalny'],
		['Korenëvo', 'Korenevo'],
		['Kiselëvsk', 'Kiselyovsk'],
		['Groznyy', 'Grozny'],
		['Chornomors’k', 'Chornomorsk'],
		['Ровно', 'Rivne'],
		["Slov'yans'k", 'Sloviansk'],
		['Kryvyy Rih', 'Kryvyi Rih'],
		['Simferopol’', 'Simferopol'],
		['Ma’rib', 'Marib'],
		['Khān Yūnis', 'Khan Younis'],
		['Amoy', 'Xiamen'],
		['Xi’an', "Xi'an"],
		['Cox’s Bāzār', 'Cox’s Bazar'],
		['Skutari', 'Üsküdar'],
		['Borough of Queens', 'Queens'],
		['Sevilla', 'Seville']
	])('%s as %s', (written, shown) => {
		expect(gazetteer.find(written).map(({ row }) => gazetteer.entry(row).name)).toContain(shown);
	});
});
