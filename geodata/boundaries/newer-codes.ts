/**
 * Settlements that the gazetteer still counts to the admin-1 unit they belonged to before 2022: Kazakhstan's
 * Abai and Zhetysu regions were parted from East Kazakhstan and Almaty that year. By GeoNames' id.
 */
const settlements: Readonly<Record<string, readonly number[]>> = {
	'KZ.12510143': [
		...[1516590, 1516984, 1517721, 1518687, 1519275, 1519936, 1520656, 1520885, 1522505, 1524245],
		...[1525134, 1525199, 1525223, 1525988, 1526021, 1526268, 1526650]
	],
	'KZ.12510144': [
		...[1520253, 1519580, 1522642, 1518296, 1517637, 1524537, 1519691, 1520831, 1521079, 1521333]
	]
};

const codes = new Map(
	Object.entries(settlements).flatMap(([code, ids]) => ids.map((id) => [`gn:${id}`, code]))
);

/** GeoNames' admin-1 code of a settlement today, where the gazetteer has an older one. */
export const newerCodeOf = (id: string): string | undefined => codes.get(id);
