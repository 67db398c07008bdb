/** Tables as text: values apart by commas, semicolons or tabs, with a line of names above. */
import { decodeText } from '../decode.ts';
import { gathered } from './bytes.ts';
import { headText } from './format.ts';
import { recordFormat } from './record.ts';

const maxBytes = 500_000_000;

export const csv = recordFormat({
	name: 'CSV or TSV table',
	endings: ['.csv', '.tsv'],
	reads: 'an article a row; columns by their usual names (Media Cloud, GDELT), or as `--map` says',
	leavesOut: 'drafts; other columns; a table without a line of names above',
	maxBytes,
	// Names of columns, one of which a table of articles is likely to have.
	sniff: (head) =>
		/^["\w ;,\t-]*?\b(?:text|title|headline|body|content|url|link)\b"?\s*[,;\t]["\w ;,\t-]*\r?\n/i.test(
			headText(head)
		),
	async *records(chunks, { where }) {
		const { default: Papa } = await import('papaparse');
		const { text } = decodeText(await gathered(chunks, maxBytes, where), 'nothing', where);
		// Empty rows hide what parts the cells, but count, as a spreadsheet shows them.
		const { meta } = Papa.parse<string[]>(text, { preview: 10, skipEmptyLines: 'greedy' });
		const { data } = Papa.parse<string[]>(text, { delimiter: meta.delimiter });
		let names: readonly string[] | undefined;
		for (const [i, cells] of data.entries()) {
			if (cells.every((cell) => cell.trim() === '')) continue;
			if (names === undefined) {
				names = cells;
				continue;
			}
			yield { where: `${where}, row ${i + 1}`, number: i + 1, values: valuesOf(names, cells) };
		}
	}
});

/** A row's cells by the names above them; of two columns of one name, the first. */
function valuesOf(names: readonly string[], cells: readonly string[]): Record<string, unknown> {
	const values = cells.slice(0, names.length).map((cell, i) => [names[i], cell] as const);
	return Object.fromEntries(values.reverse());
}
