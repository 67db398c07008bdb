import { createHash } from 'node:crypto';
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

/** As one build after another, each with what the one before has given. */
function history() {
	let signs: ReadonlyMap<string, string> = new Map();
	return (...arrivals: readonly Arrival[]) => {
		const admission = new Admission(false, {
			signs,
			sha: (text) => createHash('sha256').update(text).digest('hex'),
			fileOf: (where) => where
		});
		for (const one of arrivals) admission.add(one);
		const result = admission.settle();
		signs = result.signs;
		const ids = result.admitted.map(({ number, id }) => [arrivals[number].where, id]);
		return {
			ids: Object.fromEntries(ids) as Record<string, string>,
			told: result.told.first,
			signs
		};
	};
}

describe('ids that were given', () => {
	const of = (where: string, text: string, fields: Partial<Arrival> = {}) =>
		arrival('report', { where, textSha: sha(text), wordsSha: sha(text), ...fields });
	const [one, two, three] = ['11111111aaaa', '22222222bbbb', '33333333cccc'];

	it('stay with their articles, whatever comes before them in order', () => {
		const build = history();
		build(of('b.md', one));
		expect(build(of('a.md', two), of('b.md', one)).ids).toEqual({
			'b.md': 'report',
			'a.md': 'report-22222222'
		});
		const earlier = { published: '2024-01-01' };
		expect(build(of('a.md', two), of('b.md', one), of('0.md', three, earlier)).ids).toEqual({
			'b.md': 'report',
			'a.md': 'report-22222222',
			'0.md': 'report-33333333'
		});
	});

	it('stay where a file is renamed, its words are changed, or both and its address is the same', () => {
		const build = history();
		const url = { url: 'https://example.org/1' };
		build(of('b.md', one), of('c.md', two, url));
		const renamed = arrival('brief', {
			where: 'x/brief.md',
			textSha: sha(one),
			wordsSha: sha(one)
		});
		expect(build(renamed).ids).toEqual({ 'x/brief.md': 'report' });
		expect(build({ ...renamed, textSha: sha(three), wordsSha: sha(three) }).ids).toEqual({
			'x/brief.md': 'report'
		});
		expect(build(of('d.md', 'dddd', url)).ids).toEqual({ 'd.md': 'report-22222222' });
	});

	it('stay where rows change their places in a file, or the words of one are changed', () => {
		const build = history();
		build(of('f.csv, row 2', one), of('f.csv, row 3', two));
		expect(
			build(of('f.csv, row 2', three), of('f.csv, row 3', one), of('f.csv, row 4', two)).ids
		).toEqual({
			'f.csv, row 2': 'report-33333333',
			'f.csv, row 3': 'report',
			'f.csv, row 4': 'report-22222222'
		});
		expect(
			build(of('f.csv, row 2', three), of('f.csv, row 3', 'dddddddd'), of('f.csv, row 4', two)).ids
		).toEqual({
			'f.csv, row 2': 'report-33333333',
			'f.csv, row 3': 'report',
			'f.csv, row 4': 'report-22222222'
		});
	});

	it('are no other article’s once theirs is withdrawn, and its own again when it comes back', () => {
		const build = history();
		build(of('b.md', one, { url: 'https://example.org/1' }));
		const other = of('b.md', two, { url: 'https://example.org/2' });
		expect(build(other).ids).toEqual({ 'b.md': 'report-22222222' });
		const back = of('z.md', three, { url: 'https://example.org/1' });
		expect(build(other, back).ids).toEqual({ 'b.md': 'report-22222222', 'z.md': 'report' });
	});

	it('are kept from an article that states one, but for one that is gone', () => {
		const build = history();
		build(of('b.md', one));
		const stating = of('a.md', two, { hasOwnId: true });
		const { ids, told } = build(stating, of('b.md', one));
		expect(ids).toEqual({ 'b.md': 'report', 'a.md': 'report-22222222' });
		expect(told).toEqual([
			'a.md states the id "report", which b.md was given before, and has "report-22222222"; give it an id of its own'
		]);
		const later = build(stating);
		expect(later.ids).toEqual({ 'a.md': 'report' });
		expect(later.signs.get('report-22222222')).toBe('report');
	});

	it('lead to the one that an article states since', () => {
		const build = history();
		build(of('b.md', one));
		const { ids, signs } = build({ ...of('b.md', one), id: 'rain', hasOwnId: true });
		expect(ids).toEqual({ 'b.md': 'rain' });
		expect(signs.get('report')).toBe('rain');
	});

	it('end for any article, whatever stands in the file that keeps them', () => {
		const build = history();
		const all = Array.from({ length: 70 }, (_, i) =>
			of(`${i}.md`, 'e'.repeat(64), {
				id: i === 0 ? 'report' : `report-${'e'.repeat(i)}`,
				hasOwnId: true,
				textSha: sha(`a${i}b`),
				wordsSha: sha(`a${i}b`)
			})
		);
		build(...all);
		expect(build(of('b.md', 'e'.repeat(64))).ids).toEqual({
			'b.md': `report-${'e'.repeat(64)}-65`
		});
	});

	it('are the same in whatever order articles come', () => {
		const texts = fc.uniqueArray(fc.constantFrom('1a', '2b', '3c', '4d', '5e'), { minLength: 1 });
		const builds = fc.array(texts, { minLength: 1, maxLength: 4 });
		fc.assert(
			fc.property(builds, (all) => {
				const [build, turned] = [history(), history()];
				const given = new Map<string, string>();
				for (const texts of all) {
					const arrivals = texts.map((text) => of(`${text}.md`, text));
					const { ids } = build(...arrivals);
					expect(turned(...arrivals.toReversed()).ids).toEqual(ids);
					for (const [where, id] of Object.entries(ids)) {
						expect(given.get(where) ?? id).toBe(id);
						given.set(where, id);
					}
					expect(new Set(given.values()).size).toBe(given.size);
				}
			})
		);
	});
});

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
