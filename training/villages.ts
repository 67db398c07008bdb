/**
 * Examples that say what annotated news shows too rarely: a village that is named once, with a larger
 * place of its country beside it or with nothing, is meant when no better-known place bears its name.
 * How often that is so was counted in the annotated corpora.
 */
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { normalizeName } from '../src/lib/geoparse/tokens/normalize.ts';
import { exampleOf } from './famous.ts';
import { generator } from './field.ts';
import type { Example } from './train-resolver.ts';
import { isSettlement } from '../src/lib/geo/feature-code.ts';

const examples = 2000;
/** Places less important than this are named in news of their region only. */
const maxImportance = 0.55;
/** A place is the first reading of its name when the next is less important by this. */
const minLead = 0.08;
/** Places from which a country's news is told. */
const minBesideImportance = 0.6;

/** Share of names with one small place that mean it: 69 of 76 beside a place of its country. */
const certaintyBeside = 0.9;
/** With nothing beside it too few were counted (7 of 19, in articles on other countries) to say more than this. */
const certaintyAlone = 0.6;

/** Short texts that name a small place, half of them alone. Deterministic. */
export function villageExamples(gazetteer: Gazetteer): Example[] {
	const villages: number[] = [];
	const larger = new Map<string, number[]>();
	for (let row = 0; row < gazetteer.size; row++) {
		const country = gazetteer.country(row);
		if (country === null) continue;
		const importance = gazetteer.importance[row];
		if (importance > minBesideImportance) {
			larger.set(country, [...(larger.get(country) ?? []), row]);
		} else if (
			importance < maxImportance &&
			isSettlement(gazetteer.featureClass(row)) &&
			isFirstByFar(row, gazetteer)
		) {
			villages.push(row);
		}
	}
	const random = generator(20240806);
	const oneOf = (rows: readonly number[]) => rows[Math.floor(random() * rows.length)];
	return Array.from({ length: examples }, (_, i) => {
		const village = oneOf(villages);
		const beside = larger.get(gazetteer.country(village)!);
		const isAlone = i % 2 === 0 || beside === undefined;
		const rows = isAlone
			? [village]
			: i % 4 === 1
				? [village, oneOf(beside)]
				: [oneOf(beside), village];
		const certainty = isAlone ? certaintyAlone : certaintyBeside;
		return exampleOf(`village:${i}`, rows, certainty, random, gazetteer);
	});
}

/** Whether nothing as important goes by the place's name. */
function isFirstByFar(row: number, gazetteer: Gazetteer): boolean {
	const readings = gazetteer.findNormalized(normalizeName(gazetteer.entry(row).name));
	const own = readings.find((reading) => reading.row === row);
	if (own === undefined || own.needsContext || !own.isOwn) return false;
	const most = gazetteer.importance[row] - minLead;
	return readings.every(
		(reading) => reading.row === row || gazetteer.importance[reading.row] < most
	);
}
