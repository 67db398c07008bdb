import { describe, expect, it } from 'vitest';
import { loadGazetteer } from '../src/cli/geodata.ts';
import { famousExamples } from './famous.ts';
import type { Example } from './train-resolver.ts';
import { villageExamples } from './villages.ts';

const gazetteer = (await loadGazetteer()).readFor('en');
const [famous, villages] = [famousExamples(gazetteer), villageExamples(gazetteer)];

/** Importances of the places that an example names. */
const importances = ({ document }: Example) =>
	document.mentions.map(
		({ geonameId }) =>
			gazetteer.importance[
				gazetteer.rowOf(`gn:${geonameId}`) ?? gazetteer.rowOf(geonameId ?? '') ?? -1
			]
	);

describe.each([
	['famous', famous, () => famousExamples(gazetteer)],
	['village', villages, () => villageExamples(gazetteer)]
])('%s examples', (_, examples, again) => {
	it('have their names where they say, each with its point', () => {
		for (const { document, toponyms } of examples) {
			expect(document.mentions.length).toBe(toponyms.length);
			for (const [i, { start, end, text, lat, lon }] of document.mentions.entries()) {
				expect(document.text.slice(start, end)).toBe(text);
				expect([toponyms[i].start, toponyms[i].end]).toEqual([start, end]);
				const places = gazetteer
					.find(text)
					.map(({ row }) => [gazetteer.lat[row], gazetteer.lng[row]]);
				expect(places).toContainEqual([lat, lon]);
			}
		}
	});

	it('are the same again', () => {
		expect(again()).toEqual(examples);
	}, 60_000);
});

it('take famous places for what their names mean first, one to four a text', () => {
	expect(new Set(famous.map(({ document }) => document.mentions.length))).toEqual(
		new Set([1, 2, 3, 4])
	);
	for (const example of famous) expect(Math.min(...importances(example))).toBeGreaterThan(0.62);
	for (const { text, lat, lon } of famous.flatMap(({ document }) => document.mentions)) {
		const { row } = gazetteer.find(text).find(({ isOwn }) => isOwn)!;
		expect([gazetteer.lat[row], gazetteer.lng[row]]).toEqual([lat, lon]);
	}
});

it('take a village whose name means nothing as well known', () => {
	for (const { document } of villages) {
		const own = document.mentions.map(
			(mention, i) => [importances({ document } as Example)[i], mention] as const
		);
		const [importance, { text }] = own.sort(([a], [b]) => a - b)[0];
		const rivals = gazetteer
			.find(text)
			.filter(({ row }) => gazetteer.importance[row] > importance - 0.08);
		expect(rivals).toHaveLength(1);
	}
});

it('name a village alone every other time, less surely than beside a known place', () => {
	const alone = villages.filter(({ document }) => document.mentions.length === 1);
	const beside = villages.filter(({ document }) => document.mentions.length === 2);
	expect(alone.length).toBeGreaterThanOrEqual(villages.length / 2);
	expect(alone.length + beside.length).toBe(villages.length);
	for (const example of beside) {
		const [small, large] = importances(example).sort((a, b) => a - b);
		expect(small).toBeLessThan(0.55);
		expect(large).toBeGreaterThan(0.6);
		expect(example.certainty).toBeGreaterThan(alone[0].certainty!);
	}
});
