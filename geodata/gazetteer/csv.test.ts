import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readNamedTable, readTable } from './csv.ts';

const folder = mkdtempSync(join(tmpdir(), 'dateline-csv-'));
afterAll(() => rmSync(folder, { recursive: true }));

function fileOf(text: string): string {
	const file = join(folder, 'table.csv');
	writeFileSync(file, text);
	return file;
}

describe('readTable', () => {
	it('reads quoted fields with commas, quotes and lines in them, with either end of line', () => {
		const file = fileOf('a,b\r\n"1, 2","say ""no"""\r\n x ,"two\nlines"\n');
		expect(readTable(file, ['a', 'b'])).toEqual([
			{ a: '1, 2', b: 'say "no"' },
			{ a: 'x', b: 'two\nlines' }
		]);
	});

	it('names the row that has not as many fields as the first line', () => {
		expect(() => readTable(fileOf('a,b\n1,2\n3\n'), ['a', 'b'])).toThrow(
			/row 3: 1 fields, expected 2/
		);
	});

	it('refuses a table of other columns', () => {
		expect(() => readTable(fileOf('a,c\n'), ['a', 'b'])).toThrow(/has the columns a,c/);
	});
});

it('readNamedTable gives the names by language, without empty ones', () => {
	const file = fileOf('code,name_ru,name_uk\nX,Новая,Нова\nY,,Стара\n');
	expect(readNamedTable(file, ['code']).map(({ code, named }) => [code, ...named])).toEqual([
		['X', ['ru', 'Новая'], ['uk', 'Нова']],
		['Y', ['uk', 'Стара']]
	]);
});
