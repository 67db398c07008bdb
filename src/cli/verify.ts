/** `dateline verify`: whether the files of collections are those that were written, byte for byte. */
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readManifest } from '../lib/collection/manifest.ts';
import { diskSink } from './collection-files.ts';
import { dataFolders } from './export.ts';

/**
 * Compares every file of the collections of a site with the length and the hash that were noted when it
 * was written.
 *
 * @param path Folder of a site, of a collection in it, or of its data.
 * @param say Takes a sentence for every file that is another, and one for every collection that is whole.
 * @returns Exit code: 1 when any file is another, else 0.
 * @throws {UserError} If there is no collection.
 * @throws {CollectionProblem} If `collection.json` itself cannot be read.
 */
export async function verify(path: string, say: (line: string) => void): Promise<0 | 1> {
	let exitCode: 0 | 1 = 0;
	for (const folder of await dataFolders(path)) {
		const { id, files } = readManifest(await readFile(join(folder, 'collection.json'), 'utf8'));
		let wrong = 0;
		for (const { name, bytes, sha256 } of files) {
			const fault = await faultOf(folder, name, bytes, sha256);
			if (fault === null) continue;
			wrong++;
			say(`${join(folder, name)} ${fault}; build the collection again, or copy it again`);
		}
		if (wrong > 0) exitCode = 1;
		else say(`${id}: all ${files.length} files are as they were written`);
	}
	return exitCode;
}

async function faultOf(
	folder: string,
	name: string,
	bytes: number,
	sha256: string
): Promise<string | null> {
	if (name !== basename(name)) return 'lies outside its folder';
	try {
		const found = await diskSink(folder).describe(name);
		if (found.bytes !== bytes) return `has ${found.bytes} bytes where ${bytes} were written`;
		return found.sha256 === sha256 ? null : 'has other bytes than were written';
	} catch (error) {
		return `cannot be read (${(error as NodeJS.ErrnoException).code})`;
	}
}
