import {
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	statSync,
	utimesSync,
	writeFileSync
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeLines } from './changes.ts';
import { Keeper, type Earlier } from './keeper.ts';
import { SiteNotes } from './notes.ts';
import { settle } from './settle.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'dateline-increment-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function write(path: string, content: string): void {
	mkdirSync(dirname(join(root, path)), { recursive: true });
	writeFileSync(join(root, path), content);
}
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const long = new Date('2024-08-06T00:00:00Z');
const age = (path: string) => utimesSync(join(root, path), long, long);
const writtenAt = (path: string) => statSync(join(root, path)).mtimeMs;

describe('a site that is made again', () => {
	const earlierIn = (folders: readonly string[], common = 'program'): Earlier => ({
		folders: folders.map((folder) => join(root, folder)),
		notes: join(root, 'notes.txt'),
		common
	});
	const made: string[] = [];
	const put = async (site: string, earlier: Earlier, path: string, inputs: string) => {
		const keeper = new Keeper(join(root, site), earlier);
		await keeper.put(
			path,
			() => inputs,
			() => {
				made.push(path);
				return `page of ${inputs}`;
			}
		);
		const [{ key, bytes, modified }] = keeper.takeNotes();
		return `${key} ${bytes} ${modified} ${path}\n`;
	};
	beforeEach(async () => {
		const line = await put('old', earlierIn([]), 'kursk/index.html', 'rain');
		// As a build leaves it that was killed while it wrote.
		write('notes.txt', `${line}0123456789abcdef`);
		made.length = 0;
	});

	it('takes a file over whose inputs are the same, with the time it was made', async () => {
		await put('new', earlierIn(['old']), 'kursk/index.html', 'rain');
		expect(made).toEqual([]);
		expect(writtenAt('new/kursk/index.html')).toBe(writtenAt('old/kursk/index.html'));
	});

	it('takes over what a build that was killed had made', async () => {
		await put('new', earlierIn(['elsewhere', 'old']), 'kursk/index.html', 'rain');
		expect(made).toEqual([]);
	});

	it.each([
		['its inputs are others', 'snow', 'program', () => {}],
		['the program is another', 'rain', 'next program', () => {}],
		['somebody has changed it', 'rain', 'program', () => write('old/kursk/index.html', 'mine')],
		['somebody has touched it', 'rain', 'program', () => age('old/kursk/index.html')],
		['it is gone', 'rain', 'program', () => rmSync(join(root, 'old'), { recursive: true })],
		['nothing is noted', 'rain', 'program', () => rmSync(join(root, 'notes.txt'))]
	])('makes a file again when %s', async (_, inputs, common, happen) => {
		happen();
		await put('new', earlierIn(['old'], common), 'kursk/index.html', inputs);
		expect(made).toEqual(['kursk/index.html']);
		expect(read('new/kursk/index.html')).toBe(`page of ${inputs}`);
	});
});

it('a note holds for the file as it stands in the site in the end', async () => {
	write('site/a/index.html', 'page');
	age('site/a/index.html');
	const notes = (await SiteNotes.open(join(root, 'cache'), join(root, 'site'), []))!;
	const note = { path: 'a/index.html', key: 'a'.repeat(32), bytes: 4, modified: 1, isKept: false };
	notes.add([note]);
	notes.finish(join(root, 'site'));
	expect(readFileSync(notes.earlier('').notes, 'utf8')).toBe(
		`${note.key} 4 ${long.getTime()} a/index.html\n`
	);
});

describe('a new site beside the old one', () => {
	it('keeps the time of what is the same and tells the rest', () => {
		for (const path of ['same', 'longer', 'other', 'gone/deep', 'folder/file', 'file']) {
			write(`old/${path}`, 'aaaa');
			age(`old/${path}`);
		}
		write('new/same', 'aaaa');
		write('new/longer', 'aaaaaa');
		write('new/other', 'aaba');
		write('new/more', 'aaaa');
		write('new/folder', 'aaaa');
		write('new/file/within', 'aaaa');
		const changes = settle(join(root, 'new'), join(root, 'old'));
		expect(Object.fromEntries(changes)).toEqual({
			longer: 'changed',
			other: 'changed',
			more: 'added',
			'gone/deep': 'removed',
			folder: 'added',
			'folder/file': 'removed',
			file: 'removed',
			'file/within': 'added'
		});
		expect(writtenAt('new/same')).toBe(long.getTime());
		expect(writtenAt('new/other')).toBeGreaterThan(long.getTime());
		expect(read('new/other')).toBe('aaba');
	});

	it('is told in lines that no name breaks, sorted by path', () => {
		const changes = new Map([
			['b/é 1.html', 'added'],
			['a\nremoved\tb', 'changed'],
			['a%0A', 'removed']
		] as const);
		expect(changeLines(changes)).toBe(
			'changed\ta%0Aremoved%09b\nremoved\ta%250A\nadded\tb/é 1.html\n'
		);
	});
});
