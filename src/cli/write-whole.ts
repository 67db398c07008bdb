/** Files that a call is told to write: each is there when it is whole and not before. */
import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from './errors.ts';

/**
 * Sees, before the work, that a file can be where the call names it.
 *
 * @throws {UserError} If there is a folder of that name, or none that it could lie in.
 */
export function checkTarget(option: string, path: string): void {
	if (statOf(path)?.isDirectory()) {
		throw new UserError(`${path} is a folder; give ${option} the name of a file`);
	}
	if (!statOf(dirname(path))?.isDirectory()) {
		throw new UserError(
			`${dirname(path)}, where ${basename(path)} is to lie, is no folder; make it or choose another ${option}`
		);
	}
}

/**
 * Writes beside a file and renames. Patterns of files do not mean what begins with a dot, so that nobody
 * takes a part that is being written for one that is done. A device or pipe is written to as it is.
 *
 * @param write Writes the file at the path that it is given.
 * @throws {UserError} If there is no room, or nothing may be written there.
 */
export async function writeWhole(
	path: string,
	write: (path: string) => Promise<void>,
	option = '--out'
): Promise<void> {
	const isFile = statOf(path)?.isFile() ?? true;
	const temporary = isFile ? join(dirname(path), `.${basename(path)}.${process.pid}.tmp`) : path;
	const remove = () => {
		if (isFile && existsSync(temporary)) rmSync(temporary, { force: true });
	};
	const stop = (signal: NodeJS.Signals) => {
		remove();
		process.exit(signal === 'SIGINT' ? 130 : 143);
	};
	process.on('SIGINT', stop).on('SIGTERM', stop);
	try {
		await write(temporary);
		if (isFile) renameSync(temporary, path);
	} catch (error) {
		remove();
		const { code, syscall } = error as NodeJS.ErrnoException;
		if (code === 'ENOSPC' || code === 'EDQUOT') {
			throw new UserError(
				`there is no room left for ${path}; free some or choose another ${option}`
			);
		}
		if (syscall === undefined) throw error;
		throw new UserError(`${path} cannot be written (${code}); check the folder it lies in`);
	} finally {
		process.off('SIGINT', stop).off('SIGTERM', stop);
	}
}

/** What the system says of a file, or `undefined` where there is none or a folder of its path is none. */
function statOf(path: string) {
	try {
		return statSync(path);
	} catch {
		return undefined;
	}
}
