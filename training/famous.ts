/**
 * Examples that say what everybody knows: a famous place's name, alone or among other famous ones,
 * means the famous place. Annotated news, much of it local, shows too few of them to learn it from.
 */
import type { Gazetteer } from '../src/lib/geoparse/gazetteer.ts';
import { normalizeName } from '../src/lib/geoparse/normalize.ts';
import type { Toponym } from '../src/lib/geoparse/toponym.ts';
import type { GoldMention } from './gold.ts';
import type { Example } from './train-resolver.ts';

/** Places more important than this are known beyond their country. */
const minImportance = 0.62;
const examples = 1000;

/** Short texts of one to four famous places each, as examples. Deterministic. */
export function famousExamples(gazetteer: Gazetteer): Example[] {
	const rows: number[] = [];
	for (let row = 0; row < gazetteer.size; row++) {
		if (gazetteer.importance[row] > minImportance && isFirstReading(row, gazetteer)) rows.push(row);
	}
	const random = generator(20250314);
	return Array.from({ length: examples }, (_, i) => {
		const count = 1 + (i % 4);
		let text = 'They met in ';
		const mentions: GoldMention[] = [];
		const toponyms: Toponym[] = [];
		for (let k = 0; k < count; k++) {
			const row = rows[Math.floor(random() * rows.length)];
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
				type: 'Literal',
				form: 'noun',
				probability: 1,
				typeHint: null
			});
			text += name + (k + 1 < count ? ' and in ' : '.');
		}
		return { document: { id: `famous:${i}`, group: `famous:${i}`, text, mentions }, toponyms };
	});
}

/** Whether a place is the most important one that goes by its name. */
function isFirstReading(row: number, gazetteer: Gazetteer): boolean {
	const first = gazetteer
		.findNormalized(normalizeName(gazetteer.entry(row).name))
		.find(({ isOwn }) => isOwn);
	return first?.row === row && !first.needsContext;
}

/** Pseudo-random numbers from 0 to 1 (mulberry32), the same ones in every run. */
function generator(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let x = Math.imul(state ^ (state >>> 15), 1 | state);
		x = (x + Math.imul(x ^ (x >>> 7), 61 | x)) ^ x;
		return ((x ^ (x >>> 14)) >>> 0) / 4294967296;
	};
}
