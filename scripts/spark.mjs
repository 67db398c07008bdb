/**
 * `npm run test:spark`: tests `integrations/spark` on a cluster of two executors on this machine, with
 * PySpark in a virtual environment of its own, which is made at first (some 700 MB, a minute or two).
 * Where there is no Python or no Java it says so and ends well.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../integrations/spark');
const environment = join(folder, '.venv');
const python = join(environment, 'bin/python');

const run = (command, ...args) =>
	spawnSync(command, args, { stdio: 'inherit', cwd: folder }).status ?? 1;

/** Ends with what failed. */
function must(what, code) {
	if (code === 0) return;
	console.error(`${what} failed`);
	process.exit(code);
}

const lacking = [
	['python3', '--version', 'Python 3.10 or later'],
	['java', '-version', 'Java 17 or later']
].filter(([command, flag]) => spawnSync(command, [flag]).status !== 0);
if (lacking.length > 0) {
	console.log(`left out: ${lacking.map(([, , what]) => what).join(' and ')} is not there`);
	process.exit(0);
}
if (!existsSync(python)) {
	must('making a virtual environment', run('python3', '-m', 'venv', environment));
}
must('installing PySpark', run(python, '-m', 'pip', 'install', '--quiet', '-e', '.[test]'));
must('the tests', run(python, '-m', 'pytest', '-q', '-p', 'no:cacheprovider'));
