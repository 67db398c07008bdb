import { execFile } from 'node:child_process';
import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

/** Has every connection of a process and its threads end it with a code of its own. */
const noConnection = `data:text/javascript,
import net from 'node:net';
import dns from 'node:dns';
import { writeSync } from 'node:fs';
const end = () => { writeSync(2, 'CONNECTION'); process.kill(process.pid, 'SIGKILL'); };
net.Socket.prototype.connect = end;
dns.lookup = end;
dns.promises.lookup = end;
`.replaceAll('\n', '%0a');

let root: string;
beforeAll(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-offline-'));
	await mkdir(join(root, 'wire'));
	const page =
		'<html><body><img src="https://example.org/a.png"><p>Rain in Sumy.</p></body></html>';
	await writeFile(join(root, 'wire/page.html'), page);
	const item = '<item><title>Rain</title><link>https://example.org/1</link></item>';
	await writeFile(
		join(root, 'wire/news.rss'),
		`<rss version="2.0"><channel><title>The Ledger</title>${item}</channel></rss>`
	);
});
afterAll(() => rm(root, { recursive: true }));

const dateline = (line: string) =>
	new Promise<{ failed: boolean; stderr: string }>((done) => {
		const call = line.split(' ').map((part) => part.replace('@', root));
		const env = { ...process.env, NODE_OPTIONS: `--import "${noConnection}"` };
		execFile(process.execPath, ['bin/dateline.js', ...call], { env }, (error, _, stderr) =>
			done({ failed: error !== null, stderr })
		);
	});

it(
	'asks other hosts for nothing but by the command that is there for it',
	{ timeout: 120_000 },
	async () => {
		for (const line of [
			'read @/wire',
			'build @/wire --out @/site --url https://example.org/ --cache @/cache',
			'geoparse --format article @/wire/news.rss',
			'export @/site/wire --format geojson',
			'gazetteer find Sumy'
		]) {
			expect(await dateline(line), line).toMatchObject({ failed: false });
		}
		const watched = await dateline('watch https://example.org/feed --folder @/kept');
		expect(watched).toEqual({
			failed: true,
			stderr: expect.stringContaining('CONNECTION') as string
		});
	}
);
