/** The tables of a collection's files, each opened when it is first asked for. */
import type { Topology } from 'topojson-specification';
import type { CountsByPlace } from './count.ts';
import { textOf, type FileBytes, type FileSource } from './file-source.ts';
import type { ArticleRow, Manifest, MentionIndex } from './format.ts';
import type { IndexColumns } from './mention-index.ts';
import { once } from './once.ts';
import type { Table } from './parquet-read.ts';
import { CollectionProblem } from './problem.ts';
import {
	articleColumnsRead,
	articleListColumns,
	articleOf,
	mentionColumnsRead,
	mentionOf,
	placeColumnsRead,
	placeOf,
	type Row
} from './records.ts';
import type { ExtraFile, RowTable, Tables } from './tables.ts';

export class FileTables implements Tables {
	readonly #source: FileSource;
	readonly #manifest: Manifest;

	constructor(source: FileSource, manifest: Manifest) {
		this.#source = source;
		this.#manifest = manifest;
	}

	readonly #places = this.#table(
		'places.parquet',
		(row, number) => placeOf(row, number, this.#manifest.unchecked),
		{ columns: placeColumnsRead, isWhole: true }
	);
	readonly #index = this.#table('index.parquet', (row) => row, { isWhole: true });
	readonly #counts = this.#table('counts.parquet', (row) => row, { isWhole: true });
	// What lists show of articles is short, and asked for in no order: of a table that is kept in part, nearly
	// every article costs the reading of its whole group again.
	readonly #articleList = this.#table('articles.parquet', articleOf, {
		columns: articleListColumns,
		keptRows: 1_000_000
	});

	readonly #articleRows = once(async () => {
		const parts = await (await this.#articleList()).column('article_id');
		const ids = parts.flatMap((part) => [...part] as string[]);
		return new Map(ids.map((id, row) => [id, row]));
	});

	readonly mentions = rowsOf(
		this.#table('mentions.parquet', mentionOf, { columns: mentionColumnsRead, keptRows: 10_000 })
	);
	readonly articles = rowsOf(
		this.#table('articles.parquet', articleOf, { columns: articleColumnsRead, keptRows: 2_000 })
	);
	readonly articleList: RowTable<ArticleRow> = rowsOf(this.#articleList);

	async places() {
		return (await this.#places()).rows(0, Infinity);
	}

	async articleRow(id: string): Promise<number | undefined> {
		return (await this.#articleRows()).get(id);
	}

	async index(): Promise<MentionIndex> {
		// It comes with the index, as the reader of Parquet does.
		const { IndexBuilder } = await import('./mention-index.ts');
		const index = new IndexBuilder(this.#manifest.counts);
		for await (const { start, columns } of (await this.#index()).groups()) {
			index.add(start, columns as IndexColumns);
		}
		return index.end();
	}

	async counts(): Promise<CountsByPlace> {
		const table = await this.#counts();
		const column = async (name: string) =>
			Int32Array.from((await table.column(name)).flatMap((part) => [...part] as number[]));
		return {
			literal: await column('literal'),
			all: await column('all'),
			rolledUpLiteral: await column('rolled_up_literal'),
			rolledUpAll: await column('rolled_up_all')
		};
	}

	async regions(): Promise<Topology> {
		return (await this.#json('regions.topojson')) as Topology;
	}

	async overlay() {
		const written = await this.extra('overlay.geojson');
		if (written === null) return null;
		const { readOverlay } = await import('./overlay-read.ts');
		return readOverlay(written);
	}

	async extra(name: ExtraFile): Promise<unknown> {
		if (!this.#manifest.files.some((file) => file.name === name)) return null;
		return this.#json(name);
	}

	async #json(name: string): Promise<unknown> {
		const text = await textOf(await this.file(name));
		try {
			return JSON.parse(text) as unknown;
		} catch {
			throw new CollectionProblem(`${name} is not JSON; build the collection again`);
		}
	}

	/** @param options.isWhole Whether it is read from end to end, and so fetched by one request. */
	#table<Item>(
		name: string,
		recordOf: (row: Row, number: number) => Item,
		{
			isWhole = false,
			...options
		}: { columns?: readonly string[]; keptRows?: number; isWhole?: boolean }
	): () => Promise<Table<Item>> {
		const open = async () => {
			const file = await this.file(name);
			return isWhole ? file.slice(0, file.byteLength) : file;
		};
		const opened = async () => {
			// The reader of Parquet comes with the first table: a page that shows what it came with does without.
			const { Table } = await import('./parquet-read.ts');
			return new Table(open, recordOf, options, name);
		};
		// What is read from end to end is read once: its bytes need not stay.
		return isWhole ? opened : once(opened);
	}

	async file(name: string): Promise<FileBytes> {
		const { id, files } = this.#manifest;
		const bytes = files.find((file) => file.name === name)?.bytes;
		if (bytes === undefined)
			throw new CollectionProblem(`collection.json lists no ${name}; build the collection again`);
		const file = await this.#source(name, bytes);
		if (file.byteLength !== bytes) {
			throw new CollectionProblem(
				`${name} of collection ${id} has ${file.byteLength} bytes instead of ${bytes}; build the collection again`
			);
		}
		return file;
	}
}

const rowsOf = <Item>(table: () => Promise<Table<Item>>): RowTable<Item> => ({
	rows: async (start, end) => (await table()).rows(start, end),
	at: async (numbers) => (await table()).at(numbers)
});
