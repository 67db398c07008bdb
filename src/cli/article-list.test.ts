import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { ArticleRow } from '../lib/collection/format.ts';
import type { RowTable } from '../lib/collection/tables.ts';
import { ArticleList, writeArticleList } from './article-list.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-article-list-'));
afterAll(() => rmSync(folder, { recursive: true }));

const articles = Array.from({ length: 4500 }, (_, row): ArticleRow => ({
	row,
	id: `rain-${row * 3}`,
	title: row === 7 ? 'Дощ у Києві \u{1f327} and half a sign \ud83c' : `Rain, day ${row}`,
	url: null,
	publisher: null,
	authors: [],
	published: null,
	language: 'en',
	rights: 'full',
	note: null,
	verification: null,
	verifiedBy: null,
	isGraphic: false,
	sources: [],
	focus: [row],
	text: null,
	passages: [],
	marks: []
}));
const table: RowTable<ArticleRow> = {
	rows: async (start, end) => articles.slice(start, end),
	at: async () => []
};

describe('a list of articles on the disk', async () => {
	const file = await writeArticleList(join(folder, 'list'), table, articles.length);
	// As in another thread.
	const list = new ArticleList(structuredClone(file));

	it('gives every article as it was, in the order asked for', async () => {
		expect(await list.at([4499, 7, 0, 7])).toEqual([4499, 7, 0, 7].map((row) => articles[row]));
		expect(await list.rows(4498, Infinity)).toEqual(articles.slice(4498));
		expect(await list.rows(-5, 2)).toEqual(articles.slice(0, 2));
	});

	it('knows the row of each id, and none of others', () => {
		expect(articles.every(({ id, row }) => list.rowOf(id) === row)).toBe(true);
		expect(list.rowOf('rain-1')).toBe(undefined);
	});

	it('refuses rows that are not there', async () => {
		await expect(list.at([3, 4500])).rejects.toThrow('row 4500 is outside 0..4499');
		await expect(list.at([-1])).rejects.toThrow(RangeError);
	});
});
