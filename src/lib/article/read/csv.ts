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
		const { namedRows } = await import('./named-rows.ts');
		const { text } = decodeText(await gathered(chunks, maxBytes, where), 'nothing', where);
		for (const { number, values } of namedRows(text).rows) {
			yield { where: `${where}, row ${number}`, number, values };
		}
	}
});
