/** Programs of others that tests run where they are: found, and installed where that can be done. */
import { execFileSync, spawnSync } from 'node:child_process';

/** @param {string} program Its name, or a pattern of paths. @returns {string | undefined} The path of one that is there. */
export function findProgram(program) {
	const found = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' });
	return found.status === 0 ? found.stdout.trim() : undefined;
}

/**
 * Runs a command, whose failure is told by what is missing afterwards.
 *
 * @param {string} command
 * @param {readonly string[]} args
 */
export function attempt(command, args) {
	try {
		execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	} catch {
		// Told by whoever needs it.
	}
}

/**
 * Installs what is missing of Debian's packages, as root.
 *
 * @param {Readonly<Record<string, string>>} packages By the program that each has.
 * @returns {string[]} Programs that are missing still.
 */
export function installPrograms(packages) {
	const missing = () => Object.keys(packages).filter((program) => !findProgram(program));
	if (missing().length > 0 && process.getuid?.() === 0 && findProgram('apt-get')) {
		attempt('apt-get', ['update', '-qq']);
		const wanted = missing().map((program) => packages[program]);
		attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...wanted]);
	}
	return missing();
}
