/**
 * The folder a site is built into: made beside the old one and put in its place when it is whole,
 * so that nobody ever sees half a site, whatever happens meanwhile.
 */
import { existsSync, renameSync, rmSync } from 'node:fs';
import { mkdir, readdir, readlink, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { UserError } from './errors.ts';

export interface SiteFolder {
	/** Where to build. */
	readonly path: string;
	/** Where the old site is, if there is one. */
	readonly old: string;
	/** What builds that were killed had made of it; gone after `commit`. */
	readonly halfMade: readonly string[];
	/** Puts what was built in the place of the old site. */
	commit(): Promise<void>;
	/** Removes what was built; the old site stays. Harmless after `commit`. */
	discard(): void;
}

/**
 * Begins a new site.
 *
 * @param out The site's folder, which may be there.
 * @param inputs Paths that the site is made from; none may be inside `out`.
 * @param goesOn Whether what a build that was killed has made is of use; it is removed at once otherwise.
 * @throws {UserError} If `out` holds something else than a site, or cannot be written.
 */
export async function beginSite(
	out: string,
	inputs: readonly string[],
	goesOn = false
): Promise<SiteFolder> {
	const site = await beginFolder(out, inputs, siteMark, goesOn);
	const mark = { note: 'Made by dateline build, which replaces this folder as a whole.' };
	try {
		await writeFile(join(site.path, siteMark), `${JSON.stringify(mark)}\n`);
	} catch (error) {
		throw writeProblem(error, out);
	}
	return site;
}

/**
 * Begins a folder that replaces an older one of its kind as a whole.
 *
 * @param mark A file that every folder of the kind has, and no other.
 * @param goesOn As of {@link beginSite}.
 * @throws {UserError} As of {@link beginSite}.
 */
export async function beginFolder(
	out: string,
	inputs: readonly string[],
	mark: string,
	goesOn = false
): Promise<SiteFolder> {
	await restoreSite(out);
	const target = await placeOf(out);
	const halfMade = await cleanUp(target, goesOn);
	const inside = inputs.find((input) => `${resolve(input)}${sep}`.startsWith(target + sep));
	if (inside !== undefined) {
		throw new UserError(`${inside} lies in ${out}, which would be replaced; choose another --out`);
	}
	if ((await stat(target).catch(() => null))?.isDirectory() === false) {
		throw new UserError(`${out} is a file, which would be lost; choose another --out`);
	}
	if (!(await isOursOrEmpty(target, mark))) {
		throw new UserError(
			`${out} holds files that no build wrote and would be lost; choose another --out or empty it`
		);
	}
	const path = temporary(target, process.pid, 'new');
	try {
		await rm(path, { recursive: true, force: true });
		await makeFolder(path);
	} catch (error) {
		throw writeProblem(error, out, true);
	}
	return {
		path,
		old: target,
		halfMade,
		async commit() {
			const old = temporary(target, process.pid, 'old');
			// At once, so that no signal is answered while there is no site.
			for (let tries = 1; ; tries++) {
				if (existsSync(target)) renameSync(target, old);
				try {
					renameSync(path, target);
					break;
				} catch (error) {
					// Somebody who saw the place empty has just put the old site back.
					if (tries < 3 && isTaken(error)) continue;
					if (existsSync(old) && !existsSync(target)) renameSync(old, target);
					throw error;
				}
			}
			// What is called old is always a whole site: one that is being removed is called otherwise.
			if (existsSync(old)) renameSync(old, path);
			for (const left of [path, ...halfMade]) await rm(left, { recursive: true, force: true });
		},
		discard: () => rmSync(path, { recursive: true, force: true })
	};
}

/** Makes a folder with those that it lies in. Node's own way of that never ends where nothing can be made, as under /proc. */
async function makeFolder(path: string): Promise<void> {
	const parent = dirname(path);
	if (!existsSync(parent)) await makeFolder(parent);
	await mkdir(path);
}

/**
 * What to say when a site cannot be written: a sentence where the disk is at fault, else the error.
 *
 * @param error Of this thread or another; those of another come without their code.
 * @param isOurs Whether it is of the site; by default where it names a path in it.
 */
export function writeProblem(
	error: unknown,
	out: string,
	isOurs = (error as Error).message.includes(basename(temporary(resolve(out), process.pid, 'new')))
): unknown {
	const { message } = error as Error;
	const code = /^E[A-Z]+(?=: )/.exec(message)?.[0];
	if (code === 'ENOSPC' || code === 'EDQUOT') {
		return new UserError(`there is no room left for ${out}; free some or choose another --out`);
	}
	if (code === undefined || !isOurs) return error;
	return new UserError(
		`${out} cannot be written (${code}); make the folder it lies in yours to write, or choose another --out`
	);
}

const temporary = (target: string, pid: number, role: 'new' | 'old' | 'half') =>
	join(dirname(target), `.${basename(target)}.${pid}.${role}.tmp`);

/** What builds left beside a site, by the number of the process and what it was to be. */
async function leftovers(target: string) {
	const names = await readdir(dirname(target)).catch(() => []);
	const prefix = `.${basename(target)}.`;
	return names.flatMap((name) => {
		const match = /^(\d+)\.(new|old|half)\.tmp$/.exec(
			name.startsWith(prefix) ? name.slice(prefix.length) : ''
		);
		if (match === null) return [];
		return { path: join(dirname(target), name), pid: Number(match[1]), role: match[2] };
	});
}

/**
 * Puts a site back that a build had set aside when it was killed. Only an empty place says that: the number
 * of its process may be in use again, and a build that lives leaves the place empty for no longer than it
 * takes to rename a folder.
 */
export async function restoreSite(out: string): Promise<void> {
	const target = await placeOf(out);
	if (existsSync(target)) return;
	try {
		const aside = (await leftovers(target)).filter(({ role }) => role === 'old');
		const dated = await Promise.all(
			aside.map(async ({ path }) => ({ path, setAside: (await stat(path)).ctimeMs }))
		);
		const last = dated.sort((a, b) => b.setAside - a.setAside).at(0);
		if (last !== undefined) await rename(last.path, target);
	} catch (error) {
		// A build that lives has put its new site there meanwhile.
		if (!isTaken(error) && (error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
	}
}

/** Whether a folder could not be renamed because there is one already. */
const isTaken = (error: unknown) =>
	['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');

/** The folder that a path means; a link stays one, and what it leads to is meant, there or not. */
async function placeOf(out: string): Promise<string> {
	const real = await realpath(out).catch(() => null);
	if (real !== null) return real;
	const link = await readlink(out).catch(() => null);
	return link === null ? resolve(out) : resolve(dirname(out), link);
}

/**
 * Removes what builds that were killed left behind.
 *
 * @param goesOn Whether to leave what they had made, under a name that says so.
 * @returns What was left of that.
 */
async function cleanUp(target: string, goesOn: boolean): Promise<readonly string[]> {
	const halfMade = new Set<string>();
	for (const { path, pid, role } of await leftovers(target)) {
		if (isRunning(pid)) continue;
		if (!goesOn || role === 'old') {
			await rm(path, { recursive: true, force: true });
			continue;
		}
		const half = temporary(target, pid, 'half');
		halfMade.add(half);
		if (path === half) continue;
		// Of two builds with one number the later has taken over what the earlier had.
		await rm(half, { recursive: true, force: true });
		await rename(path, half);
	}
	return [...halfMade];
}

function isRunning(pid: number): boolean {
	if (pid === process.pid) return false;
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process is running too.
		return (error as NodeJS.ErrnoException).code === 'EPERM';
	}
}

/** A file that every site has, and no other folder: it says that a build wrote what is beside it. */
export const siteMark = 'dateline-site.json';

async function isOursOrEmpty(folder: string, mark: string): Promise<boolean> {
	const names: string[] = await readdir(folder).catch(() => []);
	return names.length === 0 || names.includes(mark);
}
