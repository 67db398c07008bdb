/**
 * `npm run house`: counts what can be counted of how this is built, as the lines of the table in
 * docs/design.md. What wants a judgment (places that a facet costs) or a quiet machine (times) is not here.
 */
import { readFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { cruise } from 'dependency-cruiser';
import config from '../.dependency-cruiser.js';
import webpackConfig from './aliases.js';

const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');
const isCode = (path) => /\.(?:ts|js|mjs|svelte)$/.test(path);
const isTest = (path) => /\.(?:test|e2e)\.ts$/.test(path) || path.startsWith('tests/');
const roots = ['src', 'geodata', 'training', 'bench', 'scripts', 'tests'];
const code = tracked.filter((path) => isCode(path) && roots.includes(path.split('/')[0]));
const sources = code.filter((path) => !isTest(path));
const read = (path) => readFileSync(path, 'utf8');
const linesOf = (paths) => paths.reduce((sum, path) => sum + read(path).split('\n').length - 1, 0);

/** Modules that name a language other than English in their code, outside the languages' own folders. */
function knowingALanguage() {
	const named = /["'/](?:uk|ru|pl)["'/]|\b(?:uk|ru|pl)\??: |ukrainian|russian|polish/i;
	const withoutComments = (text) =>
		text.replace(/^\s*\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|^\s*\/\/.*$|\s\/\/ .*$/gm, '');
	return sources.filter(
		(path) =>
			!/^src\/lib\/languages\/[a-z]{2}\//.test(path) && named.test(withoutComments(read(path)))
	);
}

/** The folder with most modules lying in it, and how many those are. */
function largestRoom() {
	const rooms = new Map();
	for (const path of sources.filter((path) => path.startsWith('src/'))) {
		rooms.set(dirname(path), (rooms.get(dirname(path)) ?? 0) + 1);
	}
	return [...rooms].sort((a, b) => b[1] - a[1])[0];
}

/** Violations of the rules of imports, by rule. */
async function violations() {
	const { options, ...ruleSet } = config;
	const { output } = await cruise(
		roots,
		{ ...options, ruleSet, validate: true },
		{ ...options.enhancedResolveOptions, ...webpackConfig.resolve }
	);
	return output;
}

/** Names and types that are exported and imported nowhere. */
function unusedExports() {
	let text;
	try {
		text = execFileSync('npx', ['knip', '--reporter', 'json'], { encoding: 'utf8' });
	} catch (error) {
		text = error.stdout;
	}
	const { issues } = JSON.parse(text.slice(text.indexOf('{')));
	return issues.reduce((sum, { exports, types }) => sum + exports.length + types.length, 0);
}

const { modules, summary } = await violations();
const broken = (name) => summary.violations.filter(({ rule }) => name.test(rule.name));

/** Modules of a folder that a test imports itself, of all that are no tests. */
function underTest(folder) {
	const tested = new Set(
		modules
			.filter(({ source }) => isTest(source))
			.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved))
	);
	const all = sources.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.ts'));
	return `${all.filter((path) => tested.has(path)).length} of ${all.length}`;
}

const [room, files] = largestRoom();
const knowing = knowingALanguage();
const cycles = new Set(
	broken(/^no-cycle$/).map(({ cycle }) =>
		cycle
			.map(({ name }) => name)
			.sort()
			.join()
	)
);
const rows = [
	['source modules', sources.length],
	['source lines', linesOf(sources)],
	['test lines', linesOf(code.filter(isTest))],
	['modules that know a language by name', knowing.length],
	[
		'of these, outside geodata and training',
		knowing.filter((path) => !/^(?:geodata|training)\//.test(path)).length
	],
	[`files in the largest room (${room})`, files],
	['imports against the floors', broken(/^(?:floor-of|room-|anywhere|command-)/).length],
	['import cycles, types included', cycles.size],
	['unused exports', unusedExports()],
	...['training', 'geodata', 'src/cli'].map((folder) => [
		`modules of ${folder} that a test imports`,
		underTest(folder)
	])
];
for (const [what, count] of rows) console.log(`${what.padEnd(56)} ${String(count).padStart(8)}`);
if (process.argv.includes('--languages')) {
	for (const path of knowing) console.log(`  ${path}`);
}
