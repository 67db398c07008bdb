import { describe, expect, it } from 'vitest';
import { fold } from './fold.ts';
import { TitlesFile, TitleWords } from './titles-file.ts';

/** A file of titles that counts what is read of it. */
function fileOf(titles: readonly string[]) {
	const words = new TitleWords();
	for (const [row, title] of titles.entries()) words.add(row, title);
	const bytes = Buffer.concat([...words.file()]);
	const read: number[] = [];
	const file = new TitlesFile({
		byteLength: bytes.length,
		slice(start, end = bytes.length) {
			read.push(end - start);
			return Uint8Array.from(bytes.subarray(start, end)).buffer;
		}
	});
	return { file, read, bytes };
}

const nouns = ['rain', 'bridge', 'harvest', 'strike', 'школа', 'Brücke', 'vote', 'flood'];
const many = Array.from(
	{ length: 60_000 },
	(_, row) => `${nouns[row % 8]} in ${(row * 7919).toString(36)} on day ${row % 700}`
);

describe('a file of titles', () => {
	const { file, read, bytes } = fileOf(many);

	it('finds what reading all titles finds, by words and by their beginnings', async () => {
		const hasAll = (title: string, query: string) =>
			query.split(' ').every((word) => ` ${fold(title)}`.includes(` ${word}`));
		for (const asked of ['1hh3', 'zzz', 'flood 2f', 'Школа 345', 'day 699 harvest', 'brucke 9ab']) {
			const query = fold(asked);
			const rows = await file.rowsWith(query);
			const right = many.flatMap((title, row) => (hasAll(title, query) ? [row] : []));
			expect(rows.filter((row) => hasAll(many[row], query))).toEqual(right);
		}
	});

	it('gives the newest of a word that very many titles have', async () => {
		const rows = await file.rowsWith('rain');
		expect(rows.slice(0, 3)).toEqual([0, 8, 16]);
		expect(rows).toHaveLength(4096);
	});

	it('narrows words that many have by those that few have', async () => {
		const row = 59_999;
		const rows = await file.rowsWith(fold(`day in ${(row * 7919).toString(36)}`));
		expect(rows).toEqual([row]);
	});

	it('reads a small part of itself for a word', async () => {
		await file.rowsWith('1hh3');
		expect(read.at(-1)!).toBeLessThan(60_000);
		expect(bytes.length).toBeGreaterThan(600_000);
	});

	it('answers where no title has any word', async () => {
		const empty = fileOf(['…', '!']);
		expect(await empty.file.rowsWith('rain')).toEqual([]);
	});
});
