/**
 * What groups and sorts the mentions of a collection: memory, or DuckDB where that is asked for or where
 * they are many. The data is the same, byte for byte.
 */
import type { FinishOptions } from '../../lib/collection/arrange.ts';
import type { Collector } from '../../lib/collection/collect.ts';
import type { StreamedRows } from '../../lib/collection/collected.ts';
import { UserError } from '../errors.ts';
import { DuckDBEngine, duckDBCure, hasDuckDB } from './duckdb.ts';

export interface EngineOptions {
	/** Chosen by the number of mentions where absent. */
	readonly engine?: 'memory' | 'duckdb';
	/** Most that DuckDB keeps in memory, such as "1GB". */
	readonly memory?: string;
	/** Folder for DuckDB's files; the folder of the data where absent. */
	readonly temp?: string;
	/** Mentions that are kept in memory where no engine is asked for. */
	readonly mentionsInMemory?: number;
}

/** Some 600 MB. */
const defaultInMemory = 20_000_000;

export interface CollectionEngine {
	/** Moves the mentions once they are too many for memory: to be called after each article. */
	look(): Promise<void>;
	finish(options: FinishOptions): Promise<StreamedRows>;
	close(): Promise<void>;
}

/**
 * @param out Folder of the data.
 * @throws {UserError} By its calls, if DuckDB is asked for and cannot be used.
 */
export function beginEngine(
	collector: Collector,
	out: string,
	{ engine, memory, temp = out, mentionsInMemory = defaultInMemory }: EngineOptions,
	say: (message: string) => void
): CollectionEngine {
	/** More than there will be where the mentions stay in memory. */
	let most = { memory: Infinity, duckdb: -1, auto: mentionsInMemory }[engine ?? 'auto'];
	let duckDB: DuckDBEngine | null = null;
	return {
		async look() {
			if (collector.mentions <= most) return;
			most = Infinity;
			if (engine === undefined && !(await hasDuckDB())) {
				say(
					`there are more than ${mentionsInMemory} mentions, which fill the memory; ${duckDBCure} to have them sorted on the disk`
				);
				return;
			}
			duckDB = await DuckDBEngine.open({ temp, memory });
			collector.moveTo(duckDB);
		},
		finish: async (options) =>
			duckDB === null ? collector.finish(options) : collector.finishIn(duckDB, options),
		close: async () => duckDB?.close()
	};
}

/** @throws {UserError} If what is said of DuckDB cannot be meant. */
export function checkEngine({ engine, memory, temp }: EngineOptions): void {
	if (engine === 'memory' && (memory ?? temp) !== undefined) {
		throw new UserError(
			`${memory === undefined ? '--temp' : '--memory'} is said of duckdb, and --engine is memory; leave one of them out`
		);
	}
}
