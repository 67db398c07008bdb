import { describe, expect, it } from 'vitest';
import { mentionOf } from '../../../tests/fixtures/geoparsed.ts';
import type { ReviewedMention } from './apply.ts';
import { reviewQueue, type ReviewedPlace } from './queue.ts';

const mention = (
	text: string,
	placeId: string | null,
	extra: Partial<ReviewedMention> = {}
): ReviewedMention => ({
	...mentionOf(text, text, placeId, { confidence: 0.95, ...extra }),
	isChecked: extra.isChecked ?? false
});
const places = new Map<string, ReviewedPlace>([
	['khartoum', { lngLat: [32.53, 15.55], isGovernment: true }],
	['omdurman', { lngLat: [32.48, 15.64], isGovernment: false }],
	['bahri', { lngLat: [32.53, 15.63], isGovernment: false }],
	['soba-ng', { lngLat: [8.05, 10.98], isGovernment: false }],
	['nile', { lngLat: [33, 16], isGovernment: false }]
]);
const queueOf = (...mentions: ReviewedMention[]) =>
	reviewQueue([{ id: 'a', mentions, names: mentions.map(({ text }) => text) }], (id) =>
		places.get(id)
	);

describe('reviewQueue', () => {
	it('asks for the worst first: unplaced, unsure of place or kind, far, split, governments, and then the rest', () => {
		const queue = queueOf(
			mention('Omdurman', 'omdurman'),
			mention('Omdurman', 'omdurman'),
			mention('Khartoum', 'khartoum'),
			mention('Nile', 'nile'),
			mention('Nile', 'bahri'),
			mention('Soba', 'soba-ng'),
			mention('Khartoum', 'khartoum', { kind: 'associative', kindConfidence: 0.6 }),
			mention('Bahri', 'bahri', { confidence: 0.6 }),
			mention('Tawila', null)
		);
		expect(queue.map(({ reason, mention: number }) => `${reason} ${number}`)).toEqual([
			'unplaced 8',
			'unsure 7',
			'kind 6',
			'far 5',
			'split 3',
			'split 4',
			'government 2',
			'rest 0'
		]);
		expect(queue.at(-1)!.alike).toBe(2);
	});

	it('asks once for all mentions of one reading, by the least sure of them, often ones first', () => {
		const queue = queueOf(
			mention('Garni', null, { confidence: 0.9 }),
			mention('Tawila', null, { confidence: 0.9 }),
			mention('Tawila', null, { confidence: 0.7 }),
			mention('Tawila', null, { confidence: 0.8 })
		);
		expect(queue).toEqual([
			{ article: 'a', mention: 2, reason: 'unplaced', alike: 3 },
			{ article: 'a', mention: 0, reason: 'unplaced', alike: 1 }
		]);
	});

	it('does not ask again for what a person has checked, nor for an associative capital', () => {
		expect(queueOf(mention('Tawila', null, { isChecked: true }))).toEqual([]);
		expect(queueOf(mention('Khartoum', 'khartoum', { kind: 'associative' }))[0].reason).toBe(
			'rest'
		);
	});
});
