import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { FormerIds } from './former-ids.ts';
import { hashesOf, type Arrived } from './kept-ids.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex');
const files = { sha, fileOf: (where: string) => where };
const arrived = (
	id: string,
	words: string,
	url: string | null = null,
	where = `${id}.md`
): Arrived => ({
	id,
	url,
	where,
	wordsSha: sha(words)
});

/** @param signs Articles by the ids they were given, or the ids that they state since. */
function formerOf(signs: Record<string, Arrived | string>, asked = Object.keys(signs)) {
	const signOf = (of: Arrived | string) =>
		typeof of === 'string' ? of : hashesOf(of, files).join(' ');
	const given = new Map(Object.entries(signs).map(([id, of]) => [id, signOf(of)]));
	return new FormerIds({ ...files, signs: given }, asked);
}

describe('FormerIds', () => {
	const rain = arrived('rain', 'It rained.', 'https://a.example/');
	const snow = arrived('snow', 'It snowed.');

	it('tells a renamed article by its words, its file or its address', () => {
		const former = formerOf({ rain, snow });
		expect(former.of(arrived('wet', 'It rained.'))).toEqual(['rain']);
		expect(former.of(arrived('wet', 'It poured.', 'https://a.example/'))).toEqual(['rain']);
		expect(former.of(arrived('cold', 'It froze.', null, 'snow.md'))).toEqual(['snow']);
		expect(former.of(arrived('sun', 'It shone.'))).toEqual([]);
		// Its own id is none that it had before.
		expect(former.of(rain)).toEqual([]);
	});

	it('takes a file in which another address stands for another article', () => {
		const former = formerOf({ rain });
		const other = arrived('wet', 'It shone.', 'https://b.example/', 'rain.md');
		expect(former.of(other)).toEqual([]);
		expect(former.of({ ...other, url: null })).toEqual(['rain']);
	});

	it('follows an article that states another id since, and is of what is asked for alone', () => {
		const signs = { old: 'rain', older: 'old', rain, snow, lost: 'nowhere', round: 'round' };
		const former = formerOf(signs, ['older', 'old', 'lost', 'round', 'unknown']);
		expect(former.of(rain)).toEqual(['older', 'old']);
		expect(former.of(arrived('wet', 'It rained.'))).toEqual(['older', 'old']);
		expect(former.of(arrived('cold', 'It snowed.'))).toEqual([]);
	});
});
