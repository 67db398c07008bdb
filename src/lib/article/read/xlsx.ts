/** Workbooks: the first sheet, with a line of names above. */
import type { Range } from '@e965/xlsx';
import { gathered } from './bytes.ts';
import { checkZip, isZip } from './zip.ts';
import { recordFormat } from './record.ts';

const maxBytes = 100_000_000;

export const xlsx = recordFormat({
	name: 'Excel workbook',
	endings: ['.xlsx'],
	reads: 'an article a row of the first sheet; columns as of CSV',
	leavesOut: 'other sheets, formats, comments',
	maxBytes,
	isFenced: true,
	sniff: isZip,
	async *records(chunks, { where }) {
		const bytes = await gathered(chunks, maxBytes, where);
		await checkZip(bytes, where);
		const { read, utils } = await import('@e965/xlsx');
		const { SheetNames, Sheets } = read(bytes, { cellDates: true, dense: true });
		const sheet = Sheets[SheetNames[0]];
		const cells: Cells = sheet['!data'] ?? [];
		fillMerged(cells, sheet['!merges'] ?? []);
		const rows = utils.sheet_to_json<Row>(sheet, { UTC: true, range: namesIn(cells) });
		for (const { __rowNum__: row, ...values } of rows) {
			yield { where: `${where}, row ${row + 1}`, number: row + 1, values };
		}
	}
});

/** By row and column, from 0; with holes. */
type Cells = (unknown[] | undefined)[];

/** A row's values by the names of their columns, with its own number, from 0. */
type Row = Record<string, unknown> & { readonly __rowNum__: number };

function hasCells(row: unknown[] | undefined, atLeast = 1): row is unknown[] {
	return Object.keys(row ?? []).length >= atLeast;
}

/** Gives each of several cells made one what it shows, which is kept in the first of them alone. */
function fillMerged(cells: Cells, merges: readonly Range[]): void {
	for (const { s: first, e: last } of merges) {
		const shown = cells[first.r]?.[first.c];
		// A title over the table is no row of it, and a name over two columns is the first one's.
		if (first.r === last.r || shown === undefined) continue;
		for (const row of cells.slice(first.r, last.r + 1)) if (hasCells(row)) row[first.c] = shown;
	}
}

/** The row of names: the first that has two cells; what stands above it is a title. */
function namesIn(cells: Cells): number {
	const row = cells.findIndex((each) => hasCells(each, 2));
	return Math.max(row, 0);
}
