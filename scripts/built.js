/**
 * What is compiled, made current where its sources are newer: a test of the built command never
 * passes on what was compiled before the change it should judge.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';

/** What `npm run build` is made from. */
const sources = [
	'src',
	'scripts',
	'static',
	'package.json',
	'svelte.config.js',
	'tsconfig.json',
	'tsconfig.node.json',
	...readdirSync('.').filter((name) => /^vite\..*config\.ts$/.test(name))
];

/** What it writes first and last. */
const products = ['dist/src/cli/dateline.js', 'build/licenses.txt'];

/** When a file, or the latest one in a folder, was written: milliseconds; 0 for what is not there. */
function writtenMs(path) {
	const found = statSync(path, { throwIfNoEntry: false });
	if (!found?.isDirectory()) return found?.mtimeMs ?? 0;
	return Math.max(
		0,
		...readdirSync(path, { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name }) => statSync(`${parentPath}/${name}`).mtimeMs)
	);
}

/** Whether a source was changed after the program was built, or it was not built at all. */
const isStale = () => Math.max(...sources.map(writtenMs)) > Math.min(...products.map(writtenMs));

/** Builds the program unless it is current, before the tests of it. @throws {Error} If it does not build. */
export function setup() {
	if (!isStale()) return;
	console.log('the program is older than its sources: building it first');
	// Not as the tests run: what is built for them carries what is for developers alone.
	const env = { ...process.env, NODE_ENV: 'production' };
	const { status } = spawnSync('npm', ['run', '-s', 'build'], { stdio: 'inherit', env });
	if (status !== 0) throw new Error('the program does not build');
}
