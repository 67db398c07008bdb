/** Sites for measuring: made-up collections, built once a run into the system's temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packagePath } from '../src/cli/paths.ts';

export interface MadeUpSite {
	/** Folder of the site; its one collection is `made-up-<articles>`. */
	readonly folder: string;
	readonly id: string;
	/** Time to build it, pages included. */
	readonly buildMs: number;
}

const root = mkdtempSync(join(tmpdir(), 'dateline-bench-'));
process.on('exit', () => rmSync(root, { recursive: true, force: true }));

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
	const start = performance.now();
	run(packagePath('bin/dateline.js'), 'build', join(root, id), '--out', folder);
	return { folder, id, buildMs: performance.now() - start };
}
