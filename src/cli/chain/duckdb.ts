/**
 * DuckDB, where it is installed, as the engine that groups and sorts the mentions of a large collection:
 * out of core, in a file of its own that is removed at the end.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDBAppender, DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { ArticleOrder, MentionBatch, MentionCounts } from '../../lib/collection/arrange.ts';
import {
	checkedBit,
	confidenceShift,
	kindConfidenceShift,
	literalBit,
	thousandthsMask
} from '../../lib/collection/arrange.ts';
import type { MentionEngine } from '../../lib/collection/engine.ts';
import { isoDateOf } from '../../lib/collection/filter.ts';
import type { KeptMention } from '../../lib/collection/mention-columns.ts';
import { noCount } from '../../lib/collection/places.ts';
import { UserError } from '../errors.ts';

export interface DuckDBOptions {
	/** Folder in which its files are made. */
	readonly temp: string;
	/** Most that it keeps in memory, such as "1GB". */
	readonly memory?: string;
}

/** Rows after which those that were appended leave the memory of this program. */
const appendedAtOnce = 100_000;
/** Mentions in a batch: one of the engine's chunks. */
const mentionsAtOnce = 2048;

/** How to get it, as part of a sentence. */
export const duckDBCure = 'install it beside Dateline with "npm install @duckdb/node-api"';

/** Whether DuckDB is installed. */
export const hasDuckDB = () =>
	import('@duckdb/node-api').then(
		() => true,
		() => false
	);

export class DuckDBEngine implements MentionEngine {
	readonly #folder: string;
	readonly #instance: DuckDBInstance;
	readonly #connection: DuckDBConnection;
	#mentions: DuckDBAppender | null;
	#count = 0;

	private constructor(
		folder: string,
		instance: DuckDBInstance,
		connection: DuckDBConnection,
		mentions: DuckDBAppender
	) {
		this.#folder = folder;
		this.#instance = instance;
		this.#connection = connection;
		this.#mentions = mentions;
	}

	/** @throws {UserError} If it is not installed, or cannot work in the folder. */
	static async open({ temp, memory = '1GB' }: DuckDBOptions): Promise<DuckDBEngine> {
		if (!(await hasDuckDB())) throw new UserError(`DuckDB is not installed; ${duckDBCure}`);
		const { DuckDBInstance } = await import('@duckdb/node-api');
		let folder: string;
		try {
			folder = await mkdtemp(join(temp, 'dateline-duckdb-'));
		} catch (error) {
			throw new UserError(`--temp ${temp} cannot be written to: ${(error as Error).message}`);
		}
		try {
			const instance = await DuckDBInstance.create(join(folder, 'mentions.duckdb'), {
				memory_limit: memory,
				temp_directory: join(folder, 'spill')
			});
			const connection = await instance.connect();
			await connection.run(
				'create table mentions (number integer, article integer, passage integer, nth integer, place integer, bits integer)'
			);
			return new DuckDBEngine(
				folder,
				instance,
				connection,
				await connection.createAppender('mentions')
			);
		} catch (error) {
			await rm(folder, { recursive: true, force: true });
			throw problemOf(error, folder);
		}
	}

	add({ article, passage, nth, place, bits }: KeptMention): void {
		this.#try(() => {
			append(this.#mentions!, [this.#count, article, passage, nth, place, bits]);
			if (++this.#count % appendedAtOnce === 0) this.#mentions!.flushSync();
		});
	}

	async count(
		{ numbers }: ArticleOrder,
		placeIds: readonly string[],
		days: Int32Array
	): Promise<MentionCounts> {
		this.#try(() => this.#mentions!.closeSync());
		this.#mentions = null;
		await this.#run('create table articles (article integer, article_row integer, day integer)');
		await this.#fill('articles', numbers.entries(), ([row, article]) => [
			article,
			row,
			days[article]
		]);
		await this.#run(
			'create table kept as select mentions.*, article_row, day from mentions join articles using (article)'
		);
		await this.#run('drop table mentions');
		const places = placeIds.map((id) => ({ ...noCount(id), confidence: 0, kindConfidence: 0 }));
		// By passage, then by article, then by place: groups leave the memory, sets of distinct values do not.
		const byPlace = await this.#rows(`
			with by_passage as (
				select place, article, any_value(day) as day, passage,
					count(*) filter (bits & ${literalBit} != 0) as literal, count(*) as mentions,
					count(*) filter (bits & ${checkedBit} != 0) as checked,
					max((bits >> ${confidenceShift}) & ${thousandthsMask}) as confidence,
					max(if(bits & ${literalBit} != 0, bits >> ${kindConfidenceShift}, 0)) as kind_confidence
				from kept where place >= 0 group by place, article, passage
			), by_article as (
				select place, any_value(day) as day, sum(literal) as literal, sum(mentions) as mentions,
					sum(checked) as checked, max(confidence) as confidence,
					max(kind_confidence) as kind_confidence, count(*) as passages
				from by_passage group by place, article
			)
			select place, sum(literal)::integer, sum(mentions)::integer, sum(checked)::integer,
				max(confidence)::integer, max(kind_confidence)::integer, sum(passages)::integer, count(*)::integer,
				coalesce(min(day) filter (day >= 0), -1), coalesce(max(day), -1)
			from by_article group by place`);
		for (const [place, literal, mentions, checked, confidence, ...rest] of byPlace) {
			const [kindConfidence, passages, articles, first, last] = rest;
			places[place] = {
				id: placeIds[place],
				literal,
				associative: mentions - literal,
				checked,
				confidence: confidence / 1000,
				kindConfidence: kindConfidence / 1000,
				passages,
				articles,
				first: first < 0 ? null : isoDateOf(first),
				last: last < 0 ? null : isoDateOf(last)
			};
		}
		const [[mentions, unresolved]] = await this.#rows(
			'select count(*)::integer, (count(*) filter (place < 0))::integer from kept'
		);
		return { places, mentions, unresolved };
	}

	async sort(rowOfPlace: Int32Array): Promise<void> {
		await this.#run('create table places (place integer, place_row integer)');
		await this.#fill('places', rowOfPlace.entries(), ([place, row]) => [place, row]);
		// What is read from a table comes in the order in which it was put there.
		await this.#run(`
			create table sorted as
			select article, passage, place, bits, nth
			from kept left join places using (place)
			order by place_row nulls last, article_row, number`);
		await this.#run('drop table kept');
	}

	async *ordered(): AsyncGenerator<MentionBatch> {
		try {
			const result = await this.#connection.stream(
				'select article, passage, place, bits, nth from sorted'
			);
			let columns: number[][] = [[], [], [], [], []];
			for await (const rows of result.yieldRows()) {
				for (const row of rows as number[][]) row.forEach((value, i) => columns[i].push(value));
				if (columns[0].length < mentionsAtOnce) continue;
				yield batchOf(columns);
				columns = [[], [], [], [], []];
			}
			if (columns[0].length > 0) yield batchOf(columns);
		} catch (error) {
			throw problemOf(error, this.#folder);
		}
	}

	/** Ends it and removes its files. */
	async close(): Promise<void> {
		this.#connection.closeSync();
		this.#instance.closeSync();
		await rm(this.#folder, { recursive: true, force: true });
	}

	async #fill<Item>(
		table: string,
		items: Iterable<Item>,
		valuesOf: (item: Item) => readonly number[]
	): Promise<void> {
		const appender = await this.#connection.createAppender(table);
		this.#try(() => {
			for (const item of items) append(appender, valuesOf(item));
			appender.closeSync();
		});
	}

	async #run(sql: string): Promise<void> {
		try {
			await this.#connection.run(sql);
		} catch (error) {
			throw problemOf(error, this.#folder);
		}
	}

	async #rows(sql: string): Promise<number[][]> {
		try {
			return (await (await this.#connection.run(sql)).getRows()) as number[][];
		} catch (error) {
			throw problemOf(error, this.#folder);
		}
	}

	#try(work: () => void): void {
		try {
			work();
		} catch (error) {
			throw problemOf(error, this.#folder);
		}
	}
}

function append(appender: DuckDBAppender, values: readonly number[]): void {
	for (const value of values) appender.appendInteger(value);
	appender.endRow();
}

const batchOf = ([article, passage, place, bits, nth]: number[][]): MentionBatch => ({
	article,
	passage,
	place,
	bits,
	nth
});

/** What DuckDB says of a full disk, too little memory or its folder is told with the cure; the rest is a bug. */
function problemOf(error: unknown, folder: string): unknown {
	const { message } = error as Error;
	if (/No space left|failed to offload|max_temp_directory_size/i.test(message)) {
		return new UserError(
			`there is no room left for DuckDB's files in ${folder}; free some or choose another --temp`
		);
	}
	if (/^Out of Memory|could not allocate/i.test(message)) {
		return new UserError(`DuckDB needs more memory than it may take; give it more with --memory`);
	}
	if (/^IO Error/i.test(message)) {
		return new UserError(`DuckDB cannot work in ${folder}: ${message.split('\n')[0]}`);
	}
	return error;
}
