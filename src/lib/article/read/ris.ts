/**
 * Lists of references as Zotero, EndNote, Nexis or a library's catalog export them in RIS: lines of a tag of
 * two letters, two spaces, a hyphen and a value.
 */
import { readAddress } from '../address.ts';
import { plainBlocks, readBlocks } from '../assemble.ts';
import { readAnyDate } from '../date.ts';
import { decodeText } from '../decode.ts';
import { languageTag } from '../fields.ts';
import { nameInOrder } from '../names.ts';
import { headText, itemOf, type Format } from './format.ts';

export const ris: Format = {
	name: 'References in RIS (Zotero)',
	endings: ['.ris'],
	reads:
		'each reference: title, authors, newspaper, day, address, language; its abstract as text, else its title alone',
	leavesOut: 'notes, keywords, attached files, a year without a day',
	maxBytes: 20_000_000,
	// Some catalogs say who they are above the first reference.
	sniff: (head) => /^TY {2}-/m.test(headText(head)),
	async *read(bytes, { where }, options) {
		const references = referencesIn(decodeText(bytes, 'nothing', where).text);
		for (const [i, reference] of references.entries()) {
			const at = `${where}, item ${i + 1}`;
			yield itemOf(at, () => {
				const all = (...tags: string[]) => tags.flatMap((tag) => reference.get(tag) ?? []);
				const addresses = all('UR').flatMap((line) => line.split(/;\s*(?=https?:)|\s+/));
				const authors = all('AU', 'A1').map(nameInOrder);
				const values = {
					title: all('TI', 'T1')[0],
					url: addresses.map(readAddress).find((address) => address !== null),
					publisher: all('T2', 'JF', 'JO', 'JA', 'PB')[0],
					authors: authors.length > 0 ? authors : undefined,
					published:
						all('DA', 'Y1', 'PY')
							.map(dayIn)
							.find((day) => day !== null) ?? undefined,
					language: languageTag(all('LA')[0] ?? '')
				};
				const blocks = plainBlocks(all('AB', 'N2')[0] ?? '');
				return readBlocks(values, blocks, '', at, { ...options, isListed: true });
			});
		}
	}
};

/** The values of each reference by their tags, in their order; empty ones are left out. */
function referencesIn(text: string): ReadonlyMap<string, readonly string[]>[] {
	const references: Map<string, string[]>[] = [];
	let current: Map<string, string[]> | undefined;
	let values: string[] | undefined;
	for (const line of text.split(/\r\n?|\n/)) {
		const [, tag, value] = /^\s*([A-Z][A-Z\d]) {2}-(.*)$/.exec(line) ?? [];
		if (tag === 'TY') references.push((current = new Map()));
		if (tag === 'ER') current = undefined;
		if (current === undefined) continue;
		if (tag === undefined) {
			// A value of several lines goes on without a tag.
			if (values !== undefined && values.length > 0)
				values[values.length - 1] += `\n${line.trim()}`;
			continue;
		}
		values = current.get(tag) ?? [];
		if (value.trim() !== '') values.push(value.trim());
		current.set(tag, values);
	}
	return references;
}

/** The day of "2025/03/14/morning": year, month, day and any words; a year alone is none. */
function dayIn(stated: string): string | null {
	const parts = /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?:\/.*)?$/.exec(stated);
	return readAnyDate(
		parts
			? parts
					.slice(1, 4)
					.map((part) => part.padStart(2, '0'))
					.join('-')
			: stated
	);
}
