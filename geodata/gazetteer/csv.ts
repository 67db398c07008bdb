/**
 * Reads the project's own tables: comma-separated, fields quoted where they hold commas, the first
 * line naming the columns.
 */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { isLanguageCode, type LanguageCode } from '../../src/lib/languages/index.ts';

/**
 * The rows of a table as records by column name.
 *
 * @throws {Error} Naming file and line, when a row has not as many fields as the first line.
 */
export function readTable<Column extends string>(
	file: string,
	columns: readonly Column[]
): Record<Column, string>[] {
	const [head, ...rows] = csvParseRows(readFileSync(file, 'utf8'));
	if (head.join() !== columns.join()) {
		throw new Error(`${file} has the columns ${head.join()}, expected ${columns.join()}`);
	}
	return rows.map((fields, i) => {
		if (fields.length !== columns.length) {
			throw new Error(`${file}, row ${i + 2}: ${fields.length} fields, expected ${columns.length}`);
		}
		return Object.fromEntries(columns.map((column, j) => [column, fields[j].trim()])) as Record<
			Column,
			string
		>;
	});
}

/** What a row's columns `name_<language>` hold, in the order of the columns; empty cells are left out. */
export interface Named {
	readonly named: readonly (readonly [language: LanguageCode, cell: string])[];
}

/**
 * As {@link readTable}, for a table that also has a column `name_<language>` for each language it knows
 * names in: `name_uk`. Those that `columns` lists are read as any other.
 */
export function readNamedTable<Column extends string>(
	file: string,
	columns: readonly Column[]
): (Record<Column, string> & Named)[] {
	const [head = []] = csvParseRows(readFileSync(file, 'utf8').split('\n', 1)[0]);
	const nameColumns = head.flatMap((column) => {
		const code = /^name_(.+)$/.exec(column)?.[1];
		const isOwn = isLanguageCode(code) && !(columns as readonly string[]).includes(column);
		return isOwn ? [[column, code] as const] : [];
	});
	const isAsked = (column: string) => !nameColumns.some(([name]) => name === column);
	if (head.filter(isAsked).join() !== columns.join()) {
		throw new Error(
			`${file} has the columns ${head.join()}, expected ${columns.join()} and name_<language>`
		);
	}
	return readTable(file, head).map((row) => ({
		...(row as Record<Column, string>),
		named: nameColumns.flatMap(([column, code]) =>
			row[column] === '' ? [] : [[code, row[column]] as const]
		)
	}));
}
