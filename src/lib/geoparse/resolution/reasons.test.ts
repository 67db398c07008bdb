import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inflate, openGazetteer } from '../gazetteer/gazetteer.ts';
import { geoparse } from '../geoparse.ts';
import { openModel } from '../model-file.ts';

const read = async (name: string) => inflate(readFileSync(`static/geodata/${name}`));
const gazetteer = openGazetteer(await read('gazetteer.bin'));
const model = openModel(await read('model-en.bin'));

/** What spoke for the place that a name was read as, the strongest first. */
function reasonsOf(text: string, name: string) {
	const mention = geoparse(text, gazetteer, { model, explain: true }).find(
		(found) => found.text === name
	);
	return mention?.reasons?.map(({ evidence }) => evidence);
}

describe('why a place was chosen', () => {
	it.each([
		['how known it is', 'The mayor of London spoke.', 'London', 'fame'],
		['the sort of place the words ask for', 'Shells hit the Donetsk region.', 'Donetsk', 'sort'],
		['what is said to hold it', 'The fair in Paris, Texas, opened on Monday.', 'Paris', 'beside'],
		[
			'the region that the other places lie in',
			'In the Sumy region shells hit Bilopillia and Khotin. Two people were hurt near Basivka.',
			'Basivka',
			'region'
		]
	] as const)('tells %s', (_, text, name, evidence) => {
		expect(reasonsOf(text, name)?.slice(0, 3)).toContain(evidence);
	});

	it('gives shares that come to no more than the whole, in order', () => {
		const mentions = geoparse(
			'The fair in Paris, Texas, drew people from Dallas and London.',
			gazetteer,
			{ model, explain: true }
		);
		expect(mentions.length).toBeGreaterThan(2);
		for (const { reasons = [] } of mentions) {
			const shares = reasons.map(({ share }) => share);
			expect(shares).toEqual([...shares].sort((a, b) => b - a));
			expect(shares.reduce((sum, share) => sum + share, 0)).toBeLessThan(1.02);
		}
	});

	it('tells for every candidate what spoke for it against the likeliest', () => {
		const [mention] = geoparse('A flood in Springfield closed two roads.', gazetteer, {
			model,
			explain: true
		});
		expect(mention.candidates.length).toBeGreaterThan(1);
		for (const { reasons } of mention.candidates) {
			expect(reasons!.reduce((sum, { share }) => sum + share, 0)).toBeLessThan(1.02);
		}
		expect(mention.candidates.some(({ reasons }) => reasons!.length > 0)).toBe(true);
	});

	it('says nothing unasked, and the same of all else when asked', () => {
		const text = 'Shells fell in Sudzha, Kursk region, and in Paris.';
		const plain = geoparse(text, gazetteer, { model });
		expect(JSON.stringify(plain)).not.toContain('reasons');
		const asked = geoparse(text, gazetteer, { model, explain: true });
		expect(asked.every(({ reasons }) => Array.isArray(reasons))).toBe(true);
		expect(asked).toMatchObject(plain);
	});
});
