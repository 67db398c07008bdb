/** `dateline verify`: whether the files of collections are those that were written, byte for byte. */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { readManifest } from '../lib/collection/manifest.ts';
import { dataFolders } from './export.ts';
import { faultOf, makeAgain, type Noted } from './noted-files.ts';
import { copyAgain, snapshotsIn, sumsName } from './snapshot.ts';

/**
 * Compares every file of the collections of a site, and of the snapshots that are kept of them, with the length
 * and the hash that were noted when it was written.
 *
 * @param path Folder of a site, of a collection in it, of a snapshot, or of data.
 * @param say Takes a sentence for every file that is another, and one for every collection and snapshot that is whole.
 * @returns Exit code: 1 when any file is another, else 0.
 * @throws {UserError} If there is no collection.
 * @throws {CollectionProblem} If `collection.json` itself cannot be read.
 */
export async function verify(path: string, say: (line: string) => void): Promise<0 | 1> {
	let exitCode: 0 | 1 = 0;
	const compare = async (what: string, folder: string, files: readonly Noted[], cure: string) => {
		let wrong = 0;
		for (const noted of files) {
			const fault = await faultOf(folder, noted);
			if (fault === null) continue;
			wrong++;
			say(`${join(folder, noted.name)} ${fault}; ${cure}`);
		}
		if (wrong > 0) exitCode = 1;
		else say(`${what}: all ${files.length} files are as they were written`);
	};
	for (const data of await dataFolders(path)) {
		const folder = dirname(data);
		const isSnapshot = existsSync(join(folder, sumsName));
		if (!isSnapshot) {
			const { id, files } = readManifest(await readFile(join(data, 'collection.json'), 'utf8'));
			await compare(id, data, files, makeAgain);
		}
		const kept = isSnapshot
			? [folder]
			: data === path
				? []
				: (await snapshotsIn(folder)).map((name) => join(folder, name));
		for (const snapshot of kept) {
			const sums = await readFile(join(snapshot, sumsName), 'utf8').catch(() => null);
			const files = sums === null ? null : notedIn(sums);
			if (files === null) {
				say(`${join(snapshot, sumsName)} cannot be read; ${copyAgain}`);
				exitCode = 1;
				continue;
			}
			// Addresses of a site know no other slash.
			const what = `${basename(dirname(snapshot))}/${basename(snapshot)}`;
			await compare(what, snapshot, files, copyAgain);
		}
	}
	return exitCode;
}

/** The lines of a snapshot's hashes; `null` where one is none. */
function notedIn(sums: string): Noted[] | null {
	const lines = sums.trimEnd().split('\n');
	const noted = lines.map((line) => /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line));
	return noted.every((match) => match !== null)
		? noted.map(([, sha256, name]) => ({ name, sha256 }))
		: null;
}
