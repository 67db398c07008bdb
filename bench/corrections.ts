/** What an editor's corrections cost a build: the same made-up articles with and without a thousand of them, in turns. */
import { execFileSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openCollection } from '../src/lib/collection/open.ts';
import { diskSource } from '../src/cli/collection-files.ts';
import { packagePath } from '../src/cli/paths.ts';
import type { MadeUpSite } from './site.ts';
import { spreadOf, type Spread } from './spread.ts';

const corrections = 1000;

/**
 * @param site Made-up articles with the site that was built of them.
 * @param turns Builds of each sort.
 * @returns Time with corrections over time without, a turn each.
 */
export async function measureCorrections(
	{ folder, articlesFolder, id }: MadeUpSite,
	turns: number
): Promise<{ readonly count: number; readonly ratio: Spread }> {
	const collection = await openCollection(diskSource(join(folder, id, 'data')));
	const names = (await collection.places()).slice(0, corrections).map(({ name }) => name);
	const file = join(articlesFolder, 'corrections.yaml');
	const rules = names.map((name) => `  - { name: ${JSON.stringify(name)}, kind: literal }\n`);
	const build = () => {
		const start = performance.now();
		const out = `${folder}-corrected`;
		execFileSync(
			process.execPath,
			[packagePath('bin/dateline.js'), 'build', articlesFolder, '--out', out],
			{ stdio: 'pipe' }
		);
		return performance.now() - start;
	};
	const ratios: number[] = [];
	for (let turn = 0; turn < turns; turn++) {
		rmSync(file, { force: true });
		const without = build();
		writeFileSync(file, `rules:\n${rules.join('')}`);
		ratios.push(build() / without);
	}
	rmSync(file);
	return { count: rules.length, ratio: spreadOf(ratios) };
}
