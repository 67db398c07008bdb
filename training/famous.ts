/**
 * Examples that say what everybody knows: a famous place's name, alone or among other famous ones,
 * means the famous place. Annotated news, much of it local, shows too few of them to learn it from.
 */
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { normalizeName } from '../src/lib/geoparse/tokens/normalize.ts';
import type { Toponym } from '../src/lib/geoparse/mention/toponym.ts';
import { generator } from './field.ts';
import type { GoldMention } from './gold.ts';
import type { Example } from './train-resolver.ts';

/** Places more important than this are known beyond their country. */
const minImportance = 0.62;
const examples = 1600;

/** Places drawn ten times as often for each step of importance: London is named more than Leicester. */
const tenfold = 0.2;
/** Recognition is this sure or surer of a name that it finds. */
const minProbability = 0.7;

/** Short texts of one to four famous places each, as examples. Deterministic. */
export function famousExamples(gazetteer: Gazetteer): Example[] {
	const rows: number[] = [];
	for (let row = 0; row < gazetteer.size; row++) {
		const importance = gazetteer.importance[row];
		if (importance <= minImportance || !isFirstReading(row, gazetteer)) continue;
		const times = Math.round(10 ** ((importance - minImportance) / tenfold));
		for (let t = 0; t < times; t++) rows.push(row);
	}
	const random = generator(20250314);
	return Array.from({ length: examples }, (_, i) => {
		const named = Array.from(
			{ length: 1 + (i % 4) },
			() => rows[Math.floor(random() * rows.length)]
		);
		return exampleOf(`famous:${i}`, named, 1, random, gazetteer);
	});
}

/** A text that names some places by their own names, each of them meant with the same certainty (0–1). */
export function exampleOf(
	id: string,
	rows: readonly number[],
	certainty: number,
	random: () => number,
	gazetteer: Gazetteer
): Example {
	let text = 'They met';
	const mentions: GoldMention[] = [];
	const toponyms: Toponym[] = [];
	for (const [k, row] of rows.entries()) {
		text += k === 0 ? ' in ' : ' and in ';
		const { name } = gazetteer.entry(row);
		const [start, end] = [text.length, text.length + name.length];
		const geonameId = gazetteer.id(row).replace('gn:', '');
		const [lat, lon] = [gazetteer.lat[row], gazetteer.lng[row]];
		mentions.push({ start, end, text: name, lat, lon, geonameId });
		toponyms.push({
			start,
			end,
			text: name,
			kind: 'literal',
			kindConfidence: 1,
			type: 'Literal',
			form: 'noun',
			probability: minProbability + (1 - minProbability) * random(),
			typeHint: null
		});
		text += name;
	}
	return { document: { id, group: id, text: `${text}.`, mentions }, toponyms, certainty };
}

/** Whether a place is the most important one that goes by its name. */
function isFirstReading(row: number, gazetteer: Gazetteer): boolean {
	const first = gazetteer
		.findNormalized(normalizeName(gazetteer.entry(row).name))
		.find(({ isOwn }) => isOwn);
	return first?.row === row && !first.needsContext;
}
