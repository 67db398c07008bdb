import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Admission, mostTold } from './admission.ts';
import type { Arrival } from './arrivals.ts';
import { sketchOf } from './near-copies.ts';

/** A SHA-256 that begins with some digits. */
const sha = (digits: string) => digits.padEnd(64, '0');

/** Digits that stand for a name. */
const digitsOf = (name: string) => Buffer.from(name).toString('hex');

const arrival = (id: string, fields: Partial<Arrival> = {}): Arrival => ({
	id,
	hasOwnId: false,
	url: null,
	published: '2024-08-06',
	textSha: sha(`a${digitsOf(id)}`),
	wordsSha: sha(`b${digitsOf(id)}`),
	where: `${id}.md`,
	sketch: null,
	...fields
});

function settle(arrivals: readonly Arrival[], countsOnce = false) {
	const admission = new Admission(countsOnce);
	for (const one of arrivals) admission.add(one);
	const { admitted, told, near, repeated } = admission.settle();
	const names = admitted.map(({ number, id }) => `${arrivals[number].where} as ${id}`);
	return { names, told: told.first, near: near.first, repeated };
}

describe('admission', () => {
	it('lets the one in that was published first, and tells of its copies', () => {
		const words = { wordsSha: sha('5a') };
		const { names, told } = settle([
			arrival('late', { ...words, published: '2024-08-07' }),
			arrival('undated', { ...words, published: null }),
			arrival('early', words)
		]);
		expect(names).toEqual(['early.md as early']);
		expect(told).toEqual([
			'late.md has the text of early.md and is left out',
			'undated.md has the text of early.md and is left out'
		]);
	});

	it('counts what came again in silence', () => {
		const one = arrival('one');
		expect(settle([one, one, one])).toMatchObject({
			names: ['one.md as one'],
			told: [],
			repeated: 2
		});
	});

	it('keeps stated ids, and tells others of one id apart by their text', () => {
		const { names } = settle([
			arrival('rain', { where: 'a.md', textSha: sha('aaaaaaaaaaaa'), wordsSha: sha('a') }),
			arrival('rain', { where: 'b.md', textSha: sha('bbbbbbbbbbbb'), wordsSha: sha('b') }),
			arrival('rain', {
				where: 'c.md',
				textSha: sha('cccccccccccc'),
				wordsSha: sha('c'),
				hasOwnId: true
			})
		]);
		expect(names.sort()).toEqual([
			'a.md as rain-aaaaaaaa',
			'b.md as rain-bbbbbbbb',
			'c.md as rain'
		]);
	});

	it('takes line 9 before line 10 of two that state one id', () => {
		const own = { hasOwnId: true };
		const { names, told } = settle([
			arrival('rain', { ...own, where: 'f, line 10', textSha: sha('a'), wordsSha: sha('a') }),
			arrival('rain', { ...own, where: 'f, line 9', textSha: sha('b'), wordsSha: sha('b') })
		]);
		expect(names).toEqual(['f, line 9 as rain']);
		expect(told).toEqual([
			'f, line 10 has the id "rain" of f, line 9 and is left out; give it an id of its own'
		]);
	});

	it('tells of the same story in nearly the same words, and counts it once where that is asked for', () => {
		const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
		const told = (name: string, text: string, published: string) =>
			arrival(name, { sketch: sketchOf(text), published });
		const arrivals = [
			told('paper', `${words} said the paper`, '2024-08-07'),
			told('agency', words, '2024-08-06'),
			told('other', words.replaceAll('word', 'term'), '2024-08-08')
		];
		const once = settle(arrivals, true);
		expect(once.names).toEqual(['agency.md as agency', 'other.md as other']);
		expect(once.near).toEqual([
			'paper.md tells the story of agency.md in nearly its words and is left out'
		]);
		const each = settle(arrivals);
		expect(each.names).toEqual(['agency.md as agency', 'paper.md as paper', 'other.md as other']);
		expect(each.near).toEqual(['paper.md tells the story of agency.md in nearly its words']);
	});

	it('chooses the same in whatever order articles come, and however often', () => {
		const few = (...texts: string[]) => fc.constantFrom(...texts);
		const arrivals = fc.array(
			fc.record({
				id: few('rain', 'snow'),
				hasOwnId: fc.boolean(),
				url: few('https://example.org/1', 'https://example.org/2', ''),
				published: few('2024-08-06', '2024-08-07', ''),
				textSha: few(...['11111111aaaa', '11111111bbbb', '22222222cccc'].map(sha)),
				where: few('a.md', 'b.md', 'c.md, line 2')
			}),
			{ maxLength: 12 }
		);
		fc.assert(
			fc.property(arrivals, fc.infiniteStream(fc.nat()), (made, numbers) => {
				const all = made.map(({ url, published, ...rest }): Arrival => ({
					...rest,
					url: url || null,
					published: published || null,
					sketch: null,
					wordsSha: rest.textSha
				}));
				const order = all
					.map((one) => ({ one, at: numbers.next().value }))
					.sort((a, b) => a.at - b.at);
				const shuffled = order.flatMap(({ one }) => [one, one]);
				expect(settle(shuffled).names).toEqual(settle(all).names);
			})
		);
	});

	it('tells thousands of articles of one id apart at once', () => {
		const all = Array.from({ length: 20_000 }, (_, i) => {
			const sha = (i * 2_654_435_761).toString(16).padStart(64, '0');
			return arrival('morning-briefing', { textSha: sha, wordsSha: sha, where: `line ${i}` });
		});
		expect(new Set(settle(all).names.map((name) => name.split(' as ')[1])).size).toBe(20_000);
	});

	it('says of thousands of copies that there are so many, and of the first which', () => {
		const admission = new Admission();
		for (let i = 0; i < 3000; i++) {
			admission.add(arrival(`a${i}`, { wordsSha: sha('5a'), published: null }));
		}
		const { admitted, told } = admission.settle();
		expect(admitted).toHaveLength(1);
		expect(told).toMatchObject({ count: 2999, first: { length: mostTold } });
	});
});
