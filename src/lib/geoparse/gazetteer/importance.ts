/**
 * What a place's feature code and population say by themselves: how likely news means it, and how
 * far around its point it reaches. Rows that know better carry their own values.
 */

/** Added to a settlement's importance for its seat: the capital of a country, of an admin-1 unit. */
const seatBonus: Readonly<Record<string, number>> = {
	PPLC: 0.2,
	PPLG: 0.06,
	PPLA: 0.06,
	PPLA2: 0.02
};

/** What a place is taken for whose population no source tells: a village. */
const unknownPopulation = 500;

/** Rows of these codes have no population of their own in the sources; what the code alone is worth. */
const codeImportance: Readonly<Record<string, number>> = {
	PCLI: 0.8,
	PCLD: 0.5,
	PCLS: 0.6,
	PCL: 0.7,
	ADM1: 0.55,
	ADM2: 0.3,
	ADM3: 0.2,
	ADM4: 0.15
};

/**
 * How likely news means the place when it uses its name, 0–1: the decimal logarithm of the
 * population over eight (10,000 → 0.5, 10 million → 0.88) with a bonus for seats of government, or
 * what the feature code is worth, whichever is more.
 */
export function defaultImportance(featureCode: string, population: number): number {
	const bySize = Math.log10(population || unknownPopulation) / 8 + (seatBonus[featureCode] ?? 0);
	return Math.min(1, Math.max(bySize, codeImportance[featureCode] ?? 0));
}

const codePrecisionKm: Readonly<Record<string, number>> = {
	PCLI: 300,
	PCLD: 50,
	PCLS: 150,
	PCL: 300,
	ADM1: 100,
	ADM2: 25,
	ADM3: 10,
	ADM4: 5
};

/**
 * How far from its point a place may reach, in kilometers. For a settlement the radius of a disc on
 * which its people live at 2,000 a square kilometer, at least 1 km.
 */
export function defaultPrecisionKm(featureCode: string, population: number): number {
	return codePrecisionKm[featureCode] ?? Math.max(1, Math.sqrt(population / 2000 / Math.PI));
}
