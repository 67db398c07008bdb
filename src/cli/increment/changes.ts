/** The list of what a build has changed of a site, for whoever copies it elsewhere: `--manifest`. */
import { renameSync, writeFileSync } from 'node:fs';
import { UserError } from '../errors.ts';
import type { Change } from './settle.ts';

/** What would end a line, or is not to be seen in it, and the sign that it is written with. */
const unsafe = /[\p{Cc}\u2028\u2029%]/gu;

/**
 * A line a file, sorted by path: what became of it, a tab, its path in the site. Control characters and `%`
 * in a path are written as in an address, `%0A`, so that each line is one file.
 */
export function changeLines(changes: ReadonlyMap<string, Change>): string {
	return [...changes]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([path, change]) => `${change}\t${path.replace(unsafe, escaped)}\n`)
		.join('');
}

const escaped = (character: string) =>
	Buffer.from(character, 'utf8').toString('hex').toUpperCase().replace(/../g, '%$&');

/** @throws {UserError} If it cannot be written. */
export function writeChanges(file: string, changes: ReadonlyMap<string, Change>): void {
	const temporary = `${file}.${process.pid}.tmp`;
	try {
		writeFileSync(temporary, changeLines(changes));
		renameSync(temporary, file);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		throw new UserError(`${file} cannot be written (${code}); the site is built`);
	}
}
