/**
 * Reads the project's own tables: comma-separated, fields quoted where they hold commas, the first
 * line naming the columns.
 */
import { readFileSync } from 'node:fs';

/**
 * The rows of a table as records by column name.
 *
 * @throws {Error} Naming file and line, when a row has not as many fields as the first line.
 */
export function readTable<Column extends string>(
	file: string,
	columns: readonly Column[]
): Record<Column, string>[] {
	const lines = splitFields(readFileSync(file, 'utf8'));
	const [head, ...rows] = lines;
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

function splitFields(text: string): string[][] {
	const rows: string[][] = [];
	let row: string[] = [];
	for (const [, quoted, plain, separator] of text.matchAll(
		/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g
	)) {
		row.push(quoted?.replaceAll('""', '"') ?? plain);
		if (separator === ',') continue;
		if (row.length > 1 || row[0] !== '') rows.push(row);
		row = [];
	}
	return rows;
}
