import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluate, formatEvaluation, type ScoredMention } from './evaluate.ts';

const kursk = { lat: 51.73, lon: 36.19 };
const sudzha = { lat: 51.19, lon: 35.27 };
const mention = (start: number, end: number, place: object = {}) => ({ start, end, ...place });

const one = (gold: ScoredMention[], predicted: ScoredMention[]) => evaluate([{ gold, predicted }]);

describe('evaluate', () => {
	it('counts a span as exact only when both ends agree, as found when they overlap', () => {
		const result = one([mention(0, 5), mention(10, 20)], [mention(0, 5), mention(12, 30)]);
		expect(result.recognitionExact).toMatchObject({ right: 1, predicted: 2, gold: 2, f1: 0.5 });
		expect(result.recognitionOverlap).toMatchObject({ right: 2, f1: 1 });
	});

	it('pairs each mention once, and as many as can be paired', () => {
		// The first prediction could take either gold mention; only the first leaves one for the second.
		const result = one([mention(0, 10), mention(10, 20)], [mention(2, 18), mention(12, 19)]);
		expect(result.recognitionOverlap.right).toBe(2);
	});

	it('counts a found but unplaced mention as wrong, and leaves it out of the placed', () => {
		const result = one(
			[mention(0, 5, kursk), mention(6, 12, sudzha)],
			[mention(0, 5, kursk), mention(6, 12)]
		);
		expect(result.resolution).toMatchObject({ mentions: 2, unplaced: 1, within161Km: 0.5 });
		expect(result.resolution.within161KmOfPlaced).toBe(1);
		expect(result.endToEnd161Km).toMatchObject({ right: 1, predicted: 1, gold: 2 });
	});

	it('tells 161 km from 10 km', () => {
		const result = one([mention(0, 5, kursk)], [mention(0, 5, sudzha)]);
		expect(result.resolution).toMatchObject({ within161Km: 1, within10Km: 0 });
		expect(result.resolution.medianKm).toBeCloseTo(87.6, 1);
	});

	it('leaves out a prediction that touches only gold without a point', () => {
		const result = one([mention(0, 5)], [mention(0, 5, kursk)]);
		expect(result.endToEnd161Km).toMatchObject({ predicted: 0, gold: 0 });
	});

	it('judges the kind where both sides say it', () => {
		const gold = [mention(0, 5, { kind: 'literal' }), mention(6, 9, { kind: 'associative' })];
		const said = [mention(0, 5, { kind: 'literal' }), mention(6, 9, { kind: 'literal' })];
		expect(one(gold, said).kind).toEqual({ mentions: 2, accuracy: 0.5 });
		expect(one([mention(0, 5)], said).kind).toBeNull();
	});

	it('has nothing to divide by in an empty set', () => {
		expect(evaluate([]).endToEnd161Km.f1).toBe(0);
		expect(formatEvaluation(evaluate([]))).toContain('within 161 km -');
	});
});

const scorer = fileURLToPath(new URL('../../../../shared/eval/score.mjs', import.meta.url));
const isThere = existsSync(scorer);

describe.skipIf(!isThere)(
	`agreement with the evaluation kit${isThere ? '' : ' (skipped: ../shared/eval is not there)'}`,
	() => {
		const spans = fc.array(
			fc.record({
				start: fc.nat(60),
				length: fc.integer({ min: 1, max: 12 }),
				place: fc.constantFrom(null, kursk, sudzha, { lat: 48.5, lon: 37.9 }),
				kind: fc.constantFrom('literal', 'associative')
			}),
			{ maxLength: 12 }
		);
		const mentions = spans.map((list) => {
			const seen = new Set<string>();
			return list.flatMap(({ start, length, place, kind }) => {
				const end = start + length;
				if (seen.has(`${start}-${end}`)) return [];
				seen.add(`${start}-${end}`);
				return [{ start, end, kind, lat: place?.lat ?? null, lon: place?.lon ?? null }];
			});
		});

		it('gives the same numbers on any documents', async () => {
			const { score } = await import(/* @vite-ignore */ scorer);
			fc.assert(
				fc.property(fc.array(fc.tuple(mentions, mentions), { maxLength: 4 }), (documents) => {
					const ours = evaluate(documents.map(([gold, predicted]) => ({ gold, predicted })));
					const theirs = score(
						documents.map(([gold], i) => ({ id: i, mentions: gold })),
						documents.map(([, predicted], i) => ({ id: i, mentions: predicted }))
					);
					expect(ours.recognitionExact.f1).toBeCloseTo(theirs.recognition.exact.f1, 12);
					expect(ours.recognitionOverlap.f1).toBeCloseTo(theirs.recognition.overlap.f1, 12);
					expect(ours.endToEnd161Km.f1).toBeCloseTo(theirs.endToEnd.at161.f1, 12);
					expect(ours.endToEnd10Km.f1).toBeCloseTo(theirs.endToEnd.at10.f1, 12);
				})
			);
		});
	}
);
