/**
 * Runs every check and test of the project and ends with one line, `N passed, N failed`, that
 * counts the unit tests, the browser tests and each check (lint, types) as one.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const results = mkdtempSync(join(tmpdir(), 'dateline-test-'));
let passed = 0;
/** What failed, by name, told again at the end. */
const failures = [];

/** Runs one command, its output shown as it comes. */
function run(command, args, env = {}) {
	return new Promise((resolve) => {
		const child = spawn(command, args, { stdio: 'inherit', env: { ...process.env, ...env } });
		child.on('error', () => resolve(1));
		child.on('close', (code) => resolve(code ?? 1));
	});
}

/** Runs one command beside others, its output shown in one piece when it ends. */
function runBeside(title, command, args) {
	return new Promise((resolve) => {
		const started = performance.now();
		const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (text) => (output += text));
		}
		const end = (code) => {
			const seconds = ((performance.now() - started) / 1000).toFixed(0);
			console.log(`\n── ${title} (${seconds} s)\n${output.trimEnd()}`);
			resolve(code ?? 1);
		};
		child.on('error', () => end(1));
		child.on('close', end);
	});
}

/** A step without tests of its own counts as one. */
async function check(title, command, args) {
	const code = await runBeside(title, command, args);
	if (code === 0) passed++;
	else failures.push(title);
	return code === 0;
}

/**
 * A runner whose JSON report says which of its tests passed and failed. It fails, too, if it ends
 * badly outside its tests (no browser, a broken file) or has none.
 */
async function suite(title, running, count) {
	const code = await running;
	try {
		const counts = count();
		passed += counts.passed;
		failures.push(...counts.failed);
		if (counts.failed.length > 0) return;
		if (code !== 0) failures.push(`${title}: failed outside its tests`);
		else if (counts.passed === 0) failures.push(`${title}: there was no test`);
	} catch (error) {
		failures.push(`${title}: left no report (${error.message})`);
	}
}

/** A port nobody listens on, so that a site being looked at does no harm. */
function freePort() {
	return new Promise((resolve, reject) => {
		const server = createServer().on('error', reject);
		server.listen(0, '127.0.0.1', () => {
			const { port } = server.address();
			server.close(() => resolve(port));
		});
	});
}

const report = (name) => JSON.parse(readFileSync(join(results, name), 'utf8'));

/** Titles of the browser tests that failed, of suites within suites. */
function unexpected(suites) {
	return suites.flatMap(({ suites = [], specs, title }) => [
		...specs.filter(({ ok }) => !ok).map((spec) => `${title} › ${spec.title}`),
		...unexpected(suites).map((path) => `${title} › ${path}`)
	]);
}

/** One line of a unit test that failed. */
function nameAndReason({ fullName, failureMessages: [reason = ''] }) {
	return `${fullName} (${reason.split('\n')[0]})`;
}

/** Unit tests of some of Vitest's projects, in one process. */
function unitTests(title, ...projects) {
	const file = `${projects.join('-')}.json`;
	const call = ['run', ...projects.map((project) => `--project=${project}`), '--maxWorkers=1'];
	const reports = ['--reporter=default', '--reporter=json'];
	const output = `--outputFile.json=${join(results, file)}`;
	return suite(title, runBeside(title, 'npx', ['vitest', ...call, ...reports, output]), () => {
		const { numPassedTests, testResults } = report(file);
		const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
		const failed = tests.filter(({ status }) => status === 'failed');
		return { passed: numPassedTests, failed: failed.map(nameAndReason) };
	});
}

/** What Spark starts on its workers; see scripts/spark.mjs. */
async function spark() {
	if (spawnSync('python3', ['--version']).status === 0) {
		await check('a process for Spark', 'python3', ['integrations/spark/tests/test_process.py']);
	} else {
		console.log('\n── a process for Spark: left out, since there is no python3');
	}
}

/** The program, the sample's site with it, and the tests of what is installed: each needs the one before. */
async function programs() {
	if (!(await check('build', 'npm', ['run', '-s', 'build']))) return false;
	const site = ['bin/dateline.js', 'build', 'articles/kursk', '--out', 'site'];
	const isBuilt = await check('the sample', 'node', site);
	await runBeside('validators', 'node', ['scripts/validators.mjs']);
	await unitTests('tests of the command', 'built');
	await spark();
	return isBuilt;
}

/** What is told from the sources alone. The build has compiled all but Svelte, so that is not checked twice. */
async function sources() {
	await check('lint', 'npm', ['run', '-s', 'lint']);
	await check('types', 'npx', [
		'svelte-check',
		'--tsconfig',
		'./tsconfig.json',
		'--fail-on-warnings'
	]);
	await unitTests('unit tests', 'node', 'dom');
}

// What of SvelteKit the checks and the build read, before they run beside each other.
await run('npx', ['svelte-kit', 'sync']);
// Each keeps one core busy; the browser tests after them keep all.
const [built] = await Promise.all([programs(), sources()]);
if (built) {
	if ((await run('node', ['scripts/chromium.mjs'])) === 0) {
		console.log('\n── browser tests');
		const env = {
			PLAYWRIGHT_JSON_OUTPUT_NAME: join(results, 'browser.json'),
			DATELINE_TEST_PORT: String(await freePort())
		};
		const running = run('npx', ['playwright', 'test', '--reporter=list,json'], env);
		await suite('browser tests', running, () => {
			const { stats, suites } = report('browser.json');
			return { passed: stats.expected + stats.flaky, failed: unexpected(suites) };
		});
	} else {
		failures.push('Chromium');
	}
}
rmSync(results, { recursive: true, force: true });
if (failures.length > 0)
	console.log(`\nfailed:\n${failures.map((name) => `  ${name}`).join('\n')}`);
console.log(`\n${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
