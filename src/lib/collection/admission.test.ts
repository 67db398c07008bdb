import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Admission, type Arrival } from './admission.ts';
import { sketchOf } from './near-copies.ts';

const arrival = (id: string, fields: Partial<Arrival> = {}): Arrival => ({
	id,
	hasOwnId: false,
	url: null,
	published: '2024-08-06',
	textSha: `${id}-text`,
	wordsSha: `${id}-words`,
	where: `${id}.md`,
	sketch: null,
	...fields
});

function settle(arrivals: readonly Arrival[], countsOnce = false) {
	const admission = new Admission(countsOnce);
	for (const one of arrivals) admission.add(one);
	const { admitted, told, near, repeated } = admission.settle();
	const names = admitted.map(({ number, id }) => `${arrivals[number].where} as ${id}`);
	return { names, told, near, repeated };
}

describe('admission', () => {
	it('lets the one in that was published first, and tells of its copies', () => {
		const words = { wordsSha: 'same' };
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
			arrival('rain', { where: 'a.md', textSha: 'aaaaaaaaaaaa', wordsSha: 'a' }),
			arrival('rain', { where: 'b.md', textSha: 'bbbbbbbbbbbb', wordsSha: 'b' }),
			arrival('rain', { where: 'c.md', textSha: 'cccccccccccc', wordsSha: 'c', hasOwnId: true })
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
			arrival('rain', { ...own, where: 'f, line 10', textSha: 'a', wordsSha: 'a' }),
			arrival('rain', { ...own, where: 'f, line 9', textSha: 'b', wordsSha: 'b' })
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
				textSha: few('11111111aaaa', '11111111bbbb', '22222222cccc'),
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

	it('tells a hundred thousand articles of one id apart at once', () => {
		const all = Array.from({ length: 100_000 }, (_, i) => {
			const sha = (i * 2_654_435_761).toString(16).padStart(64, '0');
			return arrival('morning-briefing', { textSha: sha, wordsSha: sha, where: `line ${i}` });
		});
		expect(new Set(settle(all).names.map((name) => name.split(' as ')[1])).size).toBe(100_000);
	});
});
