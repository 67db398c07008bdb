/** Workbooks: the first sheet, with a line of names above. */
import { gathered } from './bytes.ts';
import { checkZip, isZip } from './zip.ts';
import { isUnpublished, recordFormat } from './record.ts';

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
		const rows = utils.sheet_to_json<Record<string, unknown>>(Sheets[SheetNames[0]], { UTC: true });
		for (const [i, values] of rows.entries()) {
			if (isUnpublished(values)) continue;
			yield { where: `${where}, row ${i + 2}`, number: i + 2, values };
		}
	}
});
