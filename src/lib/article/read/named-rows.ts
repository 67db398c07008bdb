/** Tables as text: values apart by commas, semicolons or tabs, with a line of names above. */
import Papa from 'papaparse';

interface NamedRow {
	/** Its number as a spreadsheet shows it: the line of names is 1, and empty rows count. */
	readonly number: number;
	/** Cells by the names above them; of two columns of one name, the first. */
	readonly values: Readonly<Record<string, string>>;
}

interface NamedRows {
	readonly columns: readonly string[];
	/** What parts the cells. */
	readonly delimiter: string;
	/** All rows but empty ones. */
	readonly rows: readonly NamedRow[];
	/** Number of the row that begins a quote which does not end, or `null`. */
	readonly unclosed: number | null;
}

/** @param columnOf The name of a column for the one that is written above it. */
export function namedRows(
	text: string,
	columnOf: (written: string) => string = (written) => written
): NamedRows {
	// Empty rows hide what parts the cells, but count.
	const { meta } = Papa.parse<string[]>(text, { preview: 10, skipEmptyLines: 'greedy' });
	const { delimiter } = meta;
	const { data, errors } = Papa.parse<string[]>(text, { delimiter });
	let columns: readonly string[] | undefined;
	const rows: NamedRow[] = [];
	for (const [i, cells] of data.entries()) {
		if (cells.every((cell) => cell.trim() === '')) continue;
		if (columns === undefined) {
			columns = cells.map(columnOf);
			continue;
		}
		const names = columns;
		const named = cells.slice(0, names.length).map((cell, at) => [names[at], cell] as const);
		rows.push({ number: i + 1, values: Object.fromEntries(named.reverse()) });
	}
	const unclosed = errors.find(({ type }) => type === 'Quotes');
	return {
		columns: columns ?? [],
		delimiter,
		rows,
		unclosed: unclosed === undefined ? null : (unclosed.row ?? 0) + 1
	};
}
