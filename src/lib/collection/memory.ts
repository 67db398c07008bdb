/** A collection in memory: rows as they were collected, with no file between. */
import type { Topology } from 'topojson-specification';
import type { CollectedRows } from './collected.ts';
import { countPassages } from './count.ts';
import type { MentionIndex } from './format.ts';
import { manifestOf, type CollectionTitle } from './manifest.ts';
import { OpenCollection } from './open.ts';
import type { RowTable } from './tables.ts';

/**
 * Opens rows that were collected.
 *
 * @param regions Polygons of the places that have a `regionId`; without it they are drawn by their points.
 */
export function memoryCollection(
	collected: CollectedRows,
	title: CollectionTitle,
	regions: Topology = noRegions
): OpenCollection {
	const mentions = tableOf([...collected.mentions()]);
	const articleRows = [...collected.articles()];
	const articles = tableOf(articleRows);
	const rowOfId = new Map(articleRows.map(({ id }, row) => [id, row]));
	return new OpenCollection(manifestOf(collected, title, []), {
		places: async () => collected.places,
		mentions,
		articles,
		articleList: articles,
		articleRow: async (id) => rowOfId.get(id),
		index: () => indexOf(collected),
		counts: async () => countPassages(await indexOf(collected), collected.places),
		regions: async () => regions,
		overlay: async () => null,
		file: (name) => Promise.reject(new Error(`there is no file ${name} in memory`)),
		extra: async () => null
	});
}

const noRegions: Topology = {
	type: 'Topology',
	objects: { regions: { type: 'GeometryCollection', geometries: [] } },
	arcs: []
};

const tableOf = <Row>(all: readonly Row[]): RowTable<Row> => ({
	rows: async (start, end) => all.slice(Math.max(0, start), end),
	at: async (numbers) =>
		numbers.map((row) => {
			if (row in all) return all[row];
			throw new RangeError(`row ${row} is outside 0..${all.length - 1}`);
		})
});

async function indexOf(collected: CollectedRows): Promise<MentionIndex> {
	// As of files: it comes with the index.
	const { IndexBuilder } = await import('./mention-index.ts');
	const rows = [...collected.index()];
	const index = new IndexBuilder(collected.counts);
	index.add(0, {
		article_row: rows.map((row) => row.articleRow),
		literal: rows.map((row) => row.literal),
		focus: rows.map((row) => row.focus),
		day: rows.map((row) => row.day),
		passage: rows.map((row) => row.passage),
		firsts: rows.map((row) => row.firsts)
	});
	return index.end();
}
