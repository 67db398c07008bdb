/**
 * Which region and which country each polygon of Natural Earth's admin-1 layer belongs to, and under
 * which name. Rules and small tables only; knows no geometry.
 */
import { namedApart } from '../../src/lib/languages/apart.ts';
import { languageCodes, type LanguageCode } from '../../src/lib/languages/index.ts';
import { countryNames } from './country-names.ts';
import type { RegionNames as Names, View } from '../../src/lib/collection/regions.ts';

/** The attributes of Natural Earth's admin-1 layer (10m) that are read. */
/** Natural Earth has a column of names for each of about twenty-five languages. */
type NamesByLanguage = { readonly [column in `name_${LanguageCode}`]: string };

export interface SourceProperties extends NamesByLanguage {
	readonly adm1_code: string;
	readonly iso_3166_2: string;
	readonly adm0_a3: string;
	readonly geonunit: string;
	readonly name: string;
	readonly gn_id: number;
	readonly gn_a1_code: string;
	readonly wikidataid: string;
	readonly region: string;
	readonly region_cod: string;
	readonly area_sqkm: number;
}

/**
 * Units that the layer gives the code of a neighbor, by `adm1_code`: each is a unit of its own in
 * ISO 3166-2 today.
 */
const codeOf: Readonly<Record<string, string>> = {
	'KAZ-4829': 'KZ-75',
	'SDN-5857': 'SD-DE',
	'COL-1399': 'CO-DC',
	'IRN-5490': 'IR-30'
};

/** Codes that ISO 3166-2 does not give or the UN view does not follow, by the layer's own. */
const codeOfStandIn: Readonly<Record<string, string>> = {
	'MA-16': 'EH-MA16',
	'-99-X03~': 'AU-CSI',
	'-99-X15~': 'CC-CC',
	'-99-X14~': 'CX-CX',
	'-99-X02~': 'FR-CP',
	'-99-X04~': 'CY-XN',
	'-99-X05~': 'KZ-XB',
	'-99-X06~': 'XX-SIACHEN',
	'-99-X08~': 'XX-SPRATLY',
	'-99-X11~': 'SO-XS',
	'-99-X13~': 'CU-XG',
	'-99-X16~': 'GB-XD',
	'-99-X17~': 'GB-XA'
};

/** The id of a unit's region: ISO 3166-2 where it has one (`RU-KRS`), else the layer's own code without its tilde. */
export function regionIdOf(unit: SourceProperties): string {
	return (
		codeOf[unit.adm1_code] ??
		codeOfStandIn[unit.iso_3166_2] ??
		unit.iso_3166_2
			.replace(/~$/, '')
			.replace(/^NL-SX$/, 'SX-SX')
			.replace(/^US-PR$/, 'PR-PR')
	);
}

/** Countries that hold the ground without being in ISO 3166-1, or a unit that its code puts elsewhere. */
const deFactoCountryOf: Readonly<Record<string, string>> = {
	SOL: 'XS',
	CYN: 'XN',
	USG: 'US',
	// Abyei, which nobody holds.
	'': '',
	KAS: 'IN',
	KAB: 'KZ',
	PGA: '',
	CLP: 'FR',
	CSI: 'AU',
	IOA: '',
	ESB: 'GB',
	WSB: 'GB'
};

/** Units that govern themselves without being a state by Natural Earth either. */
const selfGoverned: Readonly<Record<string, string>> = {
	'GE-AB': 'XA',
	'MD-SN': 'XT',
	'MD-BD': 'XT'
};

/**
 * The country a unit belongs to in a view, ISO 3166-1 alpha-2 (and `XK` Kosovo; `XS` Somaliland,
 * `XN` Northern Cyprus, `XA` Abkhazia and `XT` Transnistria in the de facto view); `null` where no state is agreed.
 *
 * @param alpha2 ISO 3166-1 alpha-2 by the layer's three-letter code, see {@link alpha2ByAlpha3}.
 */
export function countryOf(
	unit: SourceProperties,
	view: View,
	alpha2: ReadonlyMap<string, string>
): string | null {
	const prefix = regionIdOf(unit).slice(0, 2);
	const un = prefix === 'XX' ? null : prefix;
	if (view === 'un') return un;
	// Tokelau carries New Zealand's three letters.
	if (un === 'TK') return un;
	const deFacto =
		selfGoverned[regionIdOf(unit)] ?? deFactoCountryOf[unit.adm0_a3] ?? alpha2.get(unit.adm0_a3);
	return deFacto || un;
}

/** ISO 3166-1 alpha-2 by the layer's three-letter code: the one most of its units carry. */
export function alpha2ByAlpha3(units: readonly SourceProperties[]): Map<string, string> {
	const votes = new Map<string, Map<string, number>>();
	for (const unit of units) {
		const prefix = regionIdOf(unit).slice(0, 2);
		const counts = votes.get(unit.adm0_a3) ?? new Map<string, number>();
		votes.set(unit.adm0_a3, counts.set(prefix, (counts.get(prefix) ?? 0) + 1));
	}
	return new Map(
		[...votes].map(([alpha3, counts]) => [alpha3, [...counts].sort((a, b) => b[1] - a[1])[0][0]])
	);
}

/** Regions that news names and the layer only has in parts, by a rule on the parts. */
interface GroupRule {
	readonly id: string;
	readonly names: Names;
	readonly level: 'country' | 'admin1';
	readonly holds: (unit: SourceProperties) => boolean;
}

const group = (
	id: string,
	[en, uk, ru]: readonly [string, string, string],
	holds: GroupRule['holds'],
	level: GroupRule['level'] = 'admin1'
): GroupRule => ({ id, names: { en, uk, ru }, level, holds });

const byRegionCode = (alpha3: string, code: string) => (unit: SourceProperties) =>
	unit.adm0_a3 === alpha3 && unit.region_cod.trim() === code;
const byUnitName = (alpha3: string, geonunit: string) => (unit: SourceProperties) =>
	unit.adm0_a3 === alpha3 && unit.geonunit === geonunit;
const byRegionName = (alpha3: string, region: string) => (unit: SourceProperties) =>
	unit.adm0_a3 === alpha3 && unit.region === region;
const byCode = (code: string) => (unit: SourceProperties) => unit.iso_3166_2 === code;

/** Unions of units: what GeoNames calls admin-1 where Natural Earth draws admin-2, and dependencies. */
export const groupRules: readonly GroupRule[] = [
	group('GB-ENG', ['England', 'Англія', 'Англия'], byUnitName('GBR', 'England')),
	group('GB-SCT', ['Scotland', 'Шотландія', 'Шотландия'], byUnitName('GBR', 'Scotland')),
	group('GB-WLS', ['Wales', 'Уельс', 'Уэльс'], byUnitName('GBR', 'Wales')),
	group(
		'GB-NIR',
		['Northern Ireland', 'Північна Ірландія', 'Северная Ирландия'],
		byUnitName('GBR', 'Northern Ireland')
	),
	group('BE-VLG', ['Flanders', 'Фландрія', 'Фландрия'], byUnitName('BEL', 'Flemish Region')),
	group('BE-WAL', ['Wallonia', 'Валлонія', 'Валлония'], byUnitName('BEL', 'Walloon Region')),
	group(
		'BA-SRP',
		['Republika Srpska', 'Республіка Сербська', 'Республика Сербская'],
		(unit) =>
			unit.adm0_a3 === 'BIH' && unit.geonunit === 'Republic Srpska' && unit.gn_a1_code !== 'BA.BRC'
	),
	group('RS-VO', ['Vojvodina', 'Воєводина', 'Воеводина'], byUnitName('SRB', 'Vojvodina')),
	group(
		'IQ-KR',
		['Iraqi Kurdistan', 'Іракський Курдистан', 'Иракский Курдистан'],
		byUnitName('IRQ', 'Iraqi Kurdistan')
	),
	group(
		'AZ-NX',
		['Nakhchivan', 'Нахічевань', 'Нахичевань'],
		byRegionName('AZE', 'Naxçıvan Autonomous Republic')
	),
	...(
		[
			['ARA', 'Auvergne-Rhône-Alpes', 'Овернь-Рона-Альпи', 'Овернь — Рона — Альпы'],
			['BFC', 'Bourgogne-Franche-Comté', 'Бургундія-Франш-Конте', 'Бургундия — Франш-Конте'],
			['BRE', 'Brittany', 'Бретань', 'Бретань'],
			['CVL', 'Centre-Val de Loire', 'Центр-Долина Луари', 'Центр — Долина Луары'],
			['COR', 'Corsica', 'Корсика', 'Корсика'],
			['GES', 'Grand Est', 'Гранд-Ест', 'Гранд-Эст'],
			['HDF', 'Hauts-de-France', 'О-де-Франс', 'О-де-Франс'],
			['IDF', 'Île-de-France', 'Іль-де-Франс', 'Иль-де-Франс'],
			['NOR', 'Normandy', 'Нормандія', 'Нормандия'],
			['NAQ', 'Nouvelle-Aquitaine', 'Нова Аквітанія', 'Новая Аквитания'],
			['OCC', 'Occitanie', 'Окситанія', 'Окситания'],
			['PDL', 'Pays de la Loire', 'Землі Луари', 'Земли Луары'],
			[
				'PAC',
				"Provence-Alpes-Côte d'Azur",
				'Прованс-Альпи-Лазурний берег',
				'Прованс — Альпы — Лазурный Берег'
			]
		] as const
	).map(([code, ...names]) => group(`FR-${code}`, names, byRegionCode('FRA', `FR-${code}`))),
	...(
		[
			['21', 'Piedmont', "П'ємонт", 'Пьемонт'],
			['23', 'Aosta Valley', "Валле-д'Аоста", 'Валле-д’Аоста'],
			['25', 'Lombardy', 'Ломбардія', 'Ломбардия'],
			['32', 'Trentino-Alto Adige', 'Трентіно-Альто-Адідже', 'Трентино — Альто-Адидже'],
			['34', 'Veneto', 'Венето', 'Венеция'],
			['36', 'Friuli-Venezia Giulia', 'Фріулі-Венеція-Джулія', 'Фриули — Венеция-Джулия'],
			['42', 'Liguria', 'Лігурія', 'Лигурия'],
			['45', 'Emilia-Romagna', 'Емілія-Романья', 'Эмилия-Романья'],
			['52', 'Tuscany', 'Тоскана', 'Тоскана'],
			['55', 'Umbria', 'Умбрія', 'Умбрия'],
			['57', 'Marche', 'Марке', 'Марке'],
			['62', 'Lazio', 'Лаціо', 'Лацио'],
			['65', 'Abruzzo', 'Абруццо', 'Абруццо'],
			['67', 'Molise', 'Молізе', 'Молизе'],
			['72', 'Campania', 'Кампанія', 'Кампания'],
			['75', 'Apulia', 'Апулія', 'Апулия'],
			['77', 'Basilicata', 'Базиліката', 'Базиликата'],
			['78', 'Calabria', 'Калабрія', 'Калабрия'],
			['82', 'Sicily', 'Сицилія', 'Сицилия'],
			['88', 'Sardinia', 'Сардинія', 'Сардиния']
		] as const
	).map(([code, ...names]) => group(`IT-${code}`, names, byRegionCode('ITA', `IT-${code}`))),
	...(
		[
			['AN', 'Andalusia', 'Андалусія', 'Андалусия'],
			['AR', 'Aragon', 'Арагон', 'Арагон'],
			['CL', 'Castile and León', 'Кастилія і Леон', 'Кастилия и Леон'],
			['CM', 'Castilla-La Mancha', 'Кастилія-Ла-Манча', 'Кастилия — Ла-Манча'],
			['CN', 'Canary Islands', 'Канарські острови', 'Канарские острова'],
			['CT', 'Catalonia', 'Каталонія', 'Каталония'],
			['EX', 'Extremadura', 'Естремадура', 'Эстремадура'],
			['GA', 'Galicia', 'Галісія', 'Галисия'],
			['PV', 'Basque Country', 'Країна Басків', 'Страна Басков'],
			['VC', 'Valencian Community', 'Валенсія', 'Валенсия']
		] as const
	).map(([code, ...names]) => group(`ES-${code}`, names, byRegionCode('ESP', `ES.${code}`))),
	group(
		'GF',
		['French Guiana', 'Французька Гвіана', 'Французская Гвиана'],
		byUnitName('FRA', 'French Guiana'),
		'country'
	),
	group('GP', ['Guadeloupe', 'Гваделупа', 'Гваделупа'], byUnitName('FRA', 'Guadeloupe'), 'country'),
	group('MQ', ['Martinique', 'Мартиніка', 'Мартиника'], byUnitName('FRA', 'Martinique'), 'country'),
	group('RE', ['Réunion', 'Реюньйон', 'Реюньон'], byUnitName('FRA', 'Reunion'), 'country'),
	group('YT', ['Mayotte', 'Майотта', 'Майотта'], byUnitName('FRA', 'Mayotte'), 'country'),
	group('SJ', ['Svalbard', 'Шпіцберген', 'Шпицберген'], byUnitName('NOR', 'Svalbard'), 'country'),
	group(
		'BQ',
		['Caribbean Netherlands', 'Карибські Нідерланди', 'Карибские Нидерланды'],
		(unit) => unit.adm0_a3 === 'NLD' && /^NL-BQ/.test(unit.iso_3166_2),
		'country'
	),
	group('BV', ['Bouvet Island', 'Острів Буве', 'Остров Буве'], byCode('NO-X01~'), 'country')
];

/** Names that Natural Earth has wrong, old or without the word that tells the oblast from its city. */
const nameOf: Readonly<Record<string, Names>> = {
	'UA-30': { en: 'Kyiv', uk: 'Київ', ru: 'Киев' },
	'UA-32': { en: 'Kyiv Oblast', uk: 'Київська область', ru: 'Киевская область' },
	'UA-51': { en: 'Odesa Oblast', uk: 'Одеська область', ru: 'Одесская область' },
	'UA-40': { en: 'Sevastopol', uk: 'Севастополь', ru: 'Севастополь' },
	'UA-43': { en: 'Crimea', uk: 'Крим', ru: 'Крым' },
	'BY-MA': { en: 'Mogilev Oblast', uk: 'Могильовська область', ru: 'Могилёвская область' },
	'KZ-AST': { en: 'Astana', uk: 'Астана', ru: 'Астана' },
	'SY-X02': { en: 'Golan Heights', uk: 'Голанські висоти', ru: 'Голанские высоты' },
	'PS-JEM': { en: 'East Jerusalem', uk: 'Східний Єрусалим', ru: 'Восточный Иерусалим' },
	'XX-HALAIB': {
		en: 'Halaib Triangle',
		uk: 'Халаїбський трикутник',
		ru: 'Халаибский треугольник'
	},
	'XX-ABYEI': { en: 'Abyei', uk: 'Аб’єй', ru: 'Абьей' },
	'SY-X01': {
		en: 'Golan buffer zone',
		uk: 'Буферна зона на Голанах',
		ru: 'Буферная зона на Голанах'
	},
	'BA-BIH': {
		en: 'Federation of Bosnia and Herzegovina',
		uk: 'Федерація Боснії і Герцеговини',
		ru: 'Федерация Боснии и Герцеговины'
	},
	'PH-MNL': { en: 'Metro Manila', uk: 'Столичний регіон', ru: 'Столичный регион' },
	'XX-SIACHEN': { en: 'Siachen Glacier', uk: 'Сіачен', ru: 'Сиачен' },
	'XX-SPRATLY': { en: 'Spratly Islands', uk: 'Острови Спратлі', ru: 'Острова Спратли' },
	'SO-XS': { en: 'Somaliland', uk: 'Сомаліленд', ru: 'Сомалиленд' },
	'CY-XN': { en: 'Northern Cyprus', uk: 'Північний Кіпр', ru: 'Северный Кипр' },
	'GE-AB': { en: 'Abkhazia', uk: 'Абхазія', ru: 'Абхазия' },
	'MD-SN': { en: 'Transnistria', uk: "Придністров'я", ru: 'Приднестровье' },
	'MD-BD': { en: 'Bender', uk: 'Бендери', ru: 'Бендеры' },
	'PS-GZZ': { en: 'Gaza Strip', uk: 'Сектор Гази', ru: 'Сектор Газа' },
	'PS-WBK': { en: 'West Bank', uk: 'Західний берег', ru: 'Западный берег' },
	'EH-X01': { en: 'Western Sahara', uk: 'Західна Сахара', ru: 'Западная Сахара' }
};

/** The same for English alone, as news has it. */
const englishNameOf: Readonly<Record<string, string>> = {
	'DK-84': 'Capital Region of Denmark',
	'ML-6': 'Timbuktu Region',
	'PA-1': 'Bocas del Toro',
	'SD-DW': 'West Darfur',
	'SD-GD': 'Gedaref',
	'YE-AD': 'Aden',
	'YE-SD': 'Saada'
};

/** Name of a region in every language that has one; of several units with one code, that of the largest. */
export function namesOf(regionId: string, unit: SourceProperties): Names {
	const known = nameOf[regionId];
	if (known) return known;
	const en = englishNameOf[regionId] || unit.name_en || unit.name;
	if (!en) return countryNames(regionId.slice(0, 2));
	const isOblast = /^(RU|UA|BY)-/.test(regionId) && /область$/.test(unit.name_ru);
	const label = isOblast && !/oblast/i.test(en) ? `${en} Oblast` : en;
	const others = languageCodes.filter((code) => code !== 'en');
	return {
		en: label,
		...Object.fromEntries(
			others.map((code) => [code, ownName(unit[`name_${code}`], code) || label])
		)
	};
}

/** In languages of English's script the source has mere adjectives for some (Polish "kurski"): no names. */
const ownName = (name: string, code: LanguageCode) =>
	namedApart.includes(code) && /^\p{Ll}/u.test(name) ? '' : name;

/** GeoNames' admin-1 code of regions for which Natural Earth's own attribute has another unit's or none. */
const admin1CodeOf: Readonly<Record<string, string>> = {
	...prefixed('GB', { ENG: 'ENG', SCT: 'SCT', WLS: 'WLS', NIR: 'NIR' }),
	...prefixed('BE', { VLG: 'VLG', WAL: 'WAL', BRU: 'BRU' }),
	...prefixed('BA', { BIH: '01', SRP: '02' }),
	...prefixed('RS', { VO: 'VO' }),
	...prefixed('AZ', { NX: '35' }),
	...prefixed('FR', {
		...{ ARA: '84', BFC: '27', BRE: '53', CVL: '24', COR: '94', GES: '44', HDF: '32' },
		...{ IDF: '11', NOR: '28', NAQ: '75', OCC: '76', PDL: '52', PAC: '93' }
	}),
	...prefixed('IT', {
		...{ 21: '12', 23: '19', 25: '09', 32: '17', 34: '20', 36: '06', 42: '08', 45: '05' },
		...{ 52: '16', 55: '18', 57: '10', 62: '07', 65: '01', 67: '11', 72: '04', 75: '13' },
		...{ 77: '02', 78: '03', 82: '15', 88: '14' }
	}),
	...prefixed('ES', {
		...{ AN: '51', AR: '52', CN: '53', CM: '54', CL: '55', CT: '56', EX: '57', GA: '58' },
		...{ PV: '59', VC: '60', MU: '31', PM: '07', O: '34', NA: '32', M: '29', LO: '27', S: '39' }
	})
};

function prefixed(country: string, codes: Readonly<Record<string, string>>) {
	return Object.fromEntries(
		Object.entries(codes).map(([region, code]) => [`${country}-${region}`, `${country}.${code}`])
	);
}

/** GeoNames' admin-1 code (`RU.41`) of a region, or `null`. */
export function geonamesAdmin1Of(regionId: string, unit: SourceProperties | null): string | null {
	const own = unit && /^[A-Z]{2}\.\w+$/.test(unit.gn_a1_code) ? unit.gn_a1_code : null;
	return admin1CodeOf[regionId] ?? own;
}
