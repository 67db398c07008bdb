/** Sites for measuring: made-up collections, built once a run into the system's temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../src/cli/paths.ts';

export interface MadeUpSite {
	/** Folder of the site; its one collection is `made-up-<articles>`. */
	readonly folder: string;
	/** Folder of its articles. */
	readonly articlesFolder: string;
	readonly id: string;
	readonly articles: number;
	/** Time to build it, pages included. */
	readonly buildMs: number;
	/** Most memory that its process held, in megabytes. */
	readonly peakMb: number;
	/** Time to build it again after ten new articles, with what the first build kept. */
	readonly rebuildMs: number;
}

const root = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

/** A module that has a process print, as its last line, the most kilobytes it held. */
const printPeak =
	'data:text/javascript,process.on("exit",()=>console.log(process.resourceUsage().maxRSS))';

/** Writes so many made-up articles and builds a site of them, in processes of their own. */
export function buildMadeUpSite(articles: number): MadeUpSite {
	const run = (...call: string[]) => execFileSync(process.execPath, call, { stdio: 'pipe' });
	const id = `made-up-${articles}`;
	const folder = join(root, `site-${articles}`);
	run(
		packagePath('dist/tests/fixtures/generate.js'),
		'--articles',
		String(articles),
		'--out',
		root
	);
	const cache = join(root, `cache-${articles}`);
	const build = (out: string) => {
		const start = performance.now();
		const call = [packagePath('bin/dateline.js'), 'build', join(root, id), '--out', out];
		const printed = run('--import', printPeak, ...call, '--cache', cache).toString();
		return { printed, ms: performance.now() - start };
	};
	const { printed, ms: buildMs } = build(folder);
	const lines = Array.from({ length: 10 }, (_, i) =>
		JSON.stringify({ title: `New ${i}`, text: `The bridge at Sudzha was shut for ${i + 2} hours.` })
	);
	writeFileSync(join(root, id, 'new.jsonl'), lines.join('\n'));
	const { ms: rebuildMs } = build(folder);
	return {
		folder,
		articlesFolder: join(root, id),
		id,
		articles,
		buildMs,
		peakMb: Number(printed.trim().split('\n').at(-1)) / 1000,
		rebuildMs
	};
}
