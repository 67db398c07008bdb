/**
 * The areas whose status states disagree about: which units they are, and which borders are drawn
 * dashed for it. The list is the one news needs, not a judgement; notes say who claims what.
 */
import type { RegionNames as Names } from '../../src/lib/collection/regions.ts';

export interface Dispute {
	/** Region ids of the units that are the area; empty where the source has no polygon of it. */
	readonly regions: readonly string[];
	/** What is disputed, one sentence. */
	readonly note: Names;
}

const note = (en: string, uk: string, ru: string): Names => ({ en, uk, ru });

const russianClaim = note(
	'Part of Ukraine; Russia claims it since 2022 and holds part of it.',
	'Частина України; Росія претендує на неї з 2022 року і утримує частину території.',
	'Часть Украины; Россия претендует на неё с 2022 года и удерживает часть территории.'
);

export const disputes: readonly Dispute[] = [
	{
		regions: ['UA-43', 'UA-40'],
		note: note(
			'Part of Ukraine by the UN General Assembly (68/262); annexed by Russia in 2014.',
			'Частина України за резолюцією Генасамблеї ООН 68/262; анексована Росією 2014 року.',
			'Часть Украины по резолюции Генассамблеи ООН 68/262; аннексирована Россией в 2014 году.'
		)
	},
	...['UA-14', 'UA-09', 'UA-23', 'UA-65'].map((id) => ({ regions: [id], note: russianClaim })),
	{
		regions: ['GE-AB', 'dl:south-ossetia'],
		note: note(
			'Part of Georgia; self-governed with Russian backing.',
			'Частина Грузії; самокерована за підтримки Росії.',
			'Часть Грузии; самоуправляется при поддержке России.'
		)
	},
	{
		regions: ['GE-SK'],
		note: note(
			'Holds most of South Ossetia, part of Georgia, self-governed with Russian backing.',
			'Містить більшу частину Південної Осетії — частини Грузії, самокерованої за підтримки Росії.',
			'Включает большую часть Южной Осетии — части Грузии, самоуправляемой при поддержке России.'
		)
	},
	{
		regions: ['MD-SN', 'MD-BD'],
		note: note(
			'Part of Moldova; self-governed with Russian backing.',
			'Частина Молдови; самокерована за підтримки Росії.',
			'Часть Молдавии; самоуправляется при поддержке России.'
		)
	},
	{
		regions: ['EH', 'EH-X01'],
		note: note(
			'Non-self-governing territory on the UN list; Morocco and the Sahrawi Republic claim it.',
			'Несамоврядна територія за списком ООН; на неї претендують Марокко і Сахарська Республіка.',
			'Несамоуправляющаяся территория по списку ООН; на неё претендуют Марокко и Сахарская Республика.'
		)
	},
	{
		regions: ['IN-JK', 'IN-LA', 'PK-JK', 'PK-GB', 'XX-SIACHEN'],
		note: note(
			'Part of Kashmir, which India and Pakistan both claim.',
			'Частина Кашміру, на який претендують Індія й Пакистан.',
			'Часть Кашмира, на который претендуют Индия и Пакистан.'
		)
	},
	{
		regions: ['IN-AR'],
		note: note(
			'Administered by India; claimed by China.',
			'Під управлінням Індії; претендує Китай.',
			'Под управлением Индии; претендует Китай.'
		)
	},
	{
		regions: ['PS-WBK'],
		note: note(
			'Occupied by Israel since 1967; Palestinian territory by the UN.',
			'Окупований Ізраїлем з 1967 року; палестинська територія за ООН.',
			'Оккупирован Израилем с 1967 года; палестинская территория по ООН.'
		)
	},
	{
		regions: ['PS-GZZ'],
		note: note(
			'Palestinian territory by the UN.',
			'Палестинська територія за ООН.',
			'Палестинская территория по ООН.'
		)
	},
	{
		regions: ['PS-JEM'],
		note: note(
			'Occupied by Israel since 1967 and annexed; Palestinian territory by the UN (Security Council 478).',
			'Окупований Ізраїлем з 1967 року й анексований; палестинська територія за ООН (резолюція РБ 478).',
			'Оккупирован Израилем с 1967 года и аннексирован; палестинская территория по ООН (резолюция СБ 478).'
		)
	},
	{
		regions: ['SY-X02'],
		note: note(
			'Part of Syria by the UN (Security Council 497); occupied by Israel since 1967 and annexed.',
			'Частина Сирії за ООН (резолюція РБ 497); окуповані Ізраїлем з 1967 року й анексовані.',
			'Часть Сирии по ООН (резолюция СБ 497); оккупированы Израилем с 1967 года и аннексированы.'
		)
	},
	{
		regions: ['XX-HALAIB'],
		note: note(
			'Administered by Egypt; Sudan claims it.',
			'Під управлінням Єгипту; претендує Судан.',
			'Под управлением Египта; претендует Судан.'
		)
	},
	{
		regions: ['XX-ABYEI'],
		note: note(
			'Claimed by Sudan and South Sudan; its status is open since 2005.',
			'На нього претендують Судан і Південний Судан; статус не визначено з 2005 року.',
			'На него претендуют Судан и Южный Судан; статус не определён с 2005 года.'
		)
	},
	{
		regions: ['SY-X01'],
		note: note(
			'Zone of UN observers between Israel and Syria.',
			'Зона спостерігачів ООН між Ізраїлем і Сирією.',
			'Зона наблюдателей ООН между Израилем и Сирией.'
		)
	},
	{
		regions: ['XK'],
		note: note(
			'Recognized by about half of the UN members; Serbia claims it.',
			'Визнане близько половиною членів ООН; Сербія вважає своїм.',
			'Признано около половиной членов ООН; Сербия считает своим.'
		)
	},
	{
		regions: ['TW'],
		note: note(
			'Self-governed; the People’s Republic of China claims it.',
			'Самокерований; претендує Китайська Народна Республіка.',
			'Самоуправляется; претендует Китайская Народная Республика.'
		)
	},
	{
		regions: ['CY-XN', 'XN'],
		note: note(
			'Part of Cyprus by the UN; recognized by Türkiye alone.',
			'Частина Кіпру за ООН; визнаний лише Туреччиною.',
			'Часть Кипра по ООН; признан только Турцией.'
		)
	},
	{
		regions: ['SO-XS', 'XS'],
		note: note(
			'Part of Somalia by the UN; declared itself independent in 1991.',
			'Частина Сомалі за ООН; проголосив незалежність 1991 року.',
			'Часть Сомали по ООН; провозгласил независимость в 1991 году.'
		)
	},
	{
		regions: ['FK', 'FK-X01'],
		note: note(
			'British overseas territory; claimed by Argentina.',
			'Британська заморська територія; претендує Аргентина.',
			'Британская заморская территория; претендует Аргентина.'
		)
	},
	{
		regions: ['RU-SAK'],
		note: note(
			'Japan claims its southernmost Kuril Islands.',
			'На її найпівденніші Курильські острови претендує Японія.',
			'На её самые южные Курильские острова претендует Япония.'
		)
	},
	{
		regions: ['GI', 'GI-X01'],
		note: note(
			'British overseas territory; claimed by Spain.',
			'Британська заморська територія; претендує Іспанія.',
			'Британская заморская территория; претендует Испания.'
		)
	},
	{
		regions: ['XX-SPRATLY', 'CN-X01'],
		note: note(
			'Islands that several states claim.',
			'Острови, на які претендують кілька держав.',
			'Острова, на которые претендуют несколько государств.'
		)
	}
];

/** Sides of a border that is dashed: units or countries (by the UN view) on either side. */
const dashed: readonly (readonly [readonly string[], readonly string[]])[] = [
	[['UA-43', 'UA-40'], ['UA']],
	[['GE-AB'], ['GE']],
	[['MD-SN', 'MD-BD'], ['MD']],
	[['EH'], ['MA']],
	[['EH-X01'], ['EH-MA14', 'EH-MA15', 'EH-MA16']],
	[
		['IN-JK', 'XX-SIACHEN'],
		['PK', 'CN', 'XX-SIACHEN', 'IN-JK']
	],
	[['PK-GB', 'PK-JK'], ['CN']],
	[['IN-AR'], ['CN']],
	[['IN-HP', 'IN-UT'], ['CN-XZ']],
	[['IL', 'SY-X02'], ['SY']],
	[['SY-X01'], ['SY']],
	[['PS-JEM'], ['PS']],
	[['XX-HALAIB'], ['EG', 'SD']],
	[['XX-ABYEI'], ['SD', 'SS']],
	[['PS'], ['IL']],
	[['XK'], ['RS']],
	[['CY-XN'], ['CY', 'GB']],
	[['SO-XS'], ['SO']],
	[['KE'], ['SS']],
	[['SD'], ['SS-NU', 'SS-UY', 'SS-WR', 'SS-BN']]
];

/** A side of a border: a unit's region id and its country in the UN view. */
export interface Side {
	readonly regionId: string;
	readonly un: string | null;
}

/** Whether states disagree about the border between two units. */
export function isDisputedBorder(a: Side, b: Side): boolean {
	const isIn = (side: Side, names: readonly string[]) =>
		names.includes(side.regionId) || (side.un !== null && names.includes(side.un));
	// A group of units has no border of its own inside: Sevastopol's with Crimea is not disputed.
	return dashed.some(
		([left, right]) =>
			(isIn(a, left) && isIn(b, right) && !isSameArea(a, b, left)) ||
			(isIn(b, left) && isIn(a, right) && !isSameArea(a, b, left))
	);
}

function isSameArea(a: Side, b: Side, names: readonly string[]): boolean {
	return names.includes(a.regionId) && names.includes(b.regionId) && a.un === b.un;
}

const noteById = new Map(disputes.flatMap(({ regions, note }) => regions.map((id) => [id, note])));

/** What is disputed about a region (a unit or a country), or `null`. */
export function disputeNote(regionId: string): Names | null {
	return noteById.get(regionId) ?? null;
}

/**
 * Lines of control, claims and former borders that the source has no polygon for, from general
 * knowledge: right to some kilometers, in Aksai Chin and along the Essequibo to about twenty, and drawn
 * dotted so that nobody takes them for surveyed. Longitude, latitude.
 */
export const approximateLines: readonly {
	readonly name: string;
	readonly line: readonly (readonly [number, number])[];
}[] = [
	{
		name: 'South Ossetia: line of control with Georgia',
		line: [
			[43.74, 42.62],
			[43.58, 42.5],
			[43.6, 42.36],
			[43.73, 42.22],
			[43.9, 42.18],
			[44.1, 42.19],
			[44.22, 42.06],
			[44.42, 42.03],
			[44.55, 42.18],
			[44.6, 42.38],
			[44.64, 42.55],
			[44.52, 42.72]
		]
	},
	{
		name: 'Aksai Chin: northern and eastern limit of the Indian claim',
		line: [
			[77.83, 35.51],
			[78.05, 35.5],
			[78.1, 35.68],
			[78.4, 35.8],
			[78.75, 35.87],
			[79.1, 35.92],
			[79.5, 35.9],
			[79.9, 35.8],
			[80.15, 35.62],
			[80.27, 35.4],
			[80.25, 35.2],
			[80.1, 34.97],
			[79.85, 34.68],
			[79.55, 34.39]
		]
	},
	{
		name: 'Ilemi triangle: administrative line of 1914',
		line: [
			[34.39, 4.61],
			[35.92, 4.63]
		]
	},
	{
		name: 'Essequibo: the river, eastern limit of the Venezuelan claim',
		line: [
			[-58.45, 6.95],
			[-58.62, 6.4],
			[-58.54, 5.98],
			[-58.72, 5.2],
			[-58.67, 4.66],
			[-58.58, 4.02],
			[-58.85, 3.3],
			[-58.75, 2.7],
			[-59, 2.3],
			[-59.05, 1.85],
			[-58.92, 1.45]
		]
	}
];
