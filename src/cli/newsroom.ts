/**
 * For tests: a folder of articles with what an editor keeps beside them, and the site that the command
 * makes of it, as it is installed: compiled, with its pages.
 */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';

export async function newsroom() {
	const root = await mkdtemp(join(tmpdir(), 'dateline-newsroom-'));
	const articles = join(root, 'steppe');
	const out = join(root, 'site');
	await mkdir(articles);
	const dateline = (...call: string[]) =>
		new Promise<{ code: number; stdout: string; stderr: string }>((done) =>
			execFile(process.execPath, ['bin/dateline.js', ...call], (error, stdout, stderr) =>
				done({ code: error ? Number(error.code) : 0, stdout, stderr })
			)
		);
	return {
		root,
		articles,
		out,
		dateline,
		/** Writes a file of the articles' folder. */
		write: async (name: string, content: string) => {
			await mkdir(dirname(join(articles, name)), { recursive: true });
			await writeFile(join(articles, name), content);
		},
		build: (...options: string[]) => dateline('build', articles, '--out', out, ...options),
		/** The text of a file of the site. */
		page: (path: string) => readFile(join(out, path), 'utf8'),
		/** Every file of the collection with all that can be read in it: text, or the rows of a table. */
		published: () => readable(join(out, 'steppe')),
		/** As {@link published}, of the whole site but for the world's own files. */
		site: () => readable(out),
		remove: () => rm(root, { recursive: true, force: true })
	};
}

/** The files of a folder by their path, tables as JSON of their rows. */
async function readable(folder: string): Promise<Map<string, string>> {
	const files = new Map<string, string>();
	for (const entry of await readdir(folder, { withFileTypes: true, recursive: true })) {
		const path = join(entry.parentPath, entry.name);
		if (!entry.isFile() || path.startsWith(join(folder, 'geodata'))) continue;
		const bytes = await readFile(path);
		const name = path.slice(folder.length + 1);
		if (!name.endsWith('.parquet')) files.set(name, bytes.toString('latin1'));
		else {
			const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
			const rows = await parquetReadObjects({ file: file as ArrayBuffer });
			files.set(
				name,
				JSON.stringify(rows, (_, value: unknown) =>
					typeof value === 'bigint' ? String(value) : value
				)
			);
		}
	}
	return files;
}

/** As a disk does it that fails. */
export async function flipBit(path: string): Promise<void> {
	const bytes = await readFile(path);
	bytes[bytes.length >> 1] ^= 1;
	await writeFile(path, bytes);
}

/** An article of Markdown. */
export const story = (
	title: string,
	text: string,
	{ day = '2024-08-06', ...matter }: Readonly<Record<string, string>> = {}
) =>
	[
		'---',
		`title: ${title}`,
		`published: ${day}`,
		...Object.entries(matter).map(([key, value]) => `${key}: ${value}`),
		'---',
		'',
		text,
		''
	].join('\n');
