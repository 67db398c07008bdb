/**
 * Opens the packaged gazetteer and model from the disk. The one place of the command line that knows
 * where they lie.
 */
import { existsSync } from 'node:fs';
import { cp, readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { openGazetteer, type Gazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { openModel } from '../lib/geoparse/model-file.ts';
import type { Model } from '../lib/geoparse/recognition/index.ts';
import { UserError } from './errors.ts';
import { packagePath } from './paths.ts';

/** Where the places that users add are kept, one file for each file added. */
export const userGazetteers = packagePath('geodata/user');

/**
 * Opens a gazetteer file; without a path the packaged one together with what users added.
 *
 * @throws {UserError} If there is none or one is damaged.
 */
export async function loadGazetteer(path?: string): Promise<Gazetteer> {
	const builtIn = path ?? packagePath(`static/geodata/${gazetteerName}`);
	const files = [await read(builtIn, 'gazetteer', 'npm run geodata')];
	if (path === undefined && existsSync(userGazetteers)) {
		// In the order of their names: where two have a place of one id, the later one's row holds.
		const names = (await readdir(userGazetteers)).filter((name) => name.endsWith('.bin')).sort();
		for (const name of names) {
			files.push(await read(join(userGazetteers, name), 'gazetteer', 'dateline gazetteer add'));
		}
	}
	return opened(builtIn, 'gazetteer', 'npm run geodata', () => openGazetteer(...files));
}

/**
 * Opens a trained model; without a path the packaged English one.
 *
 * @throws {UserError} If there is none or it is damaged.
 */
export const loadModel = (path = packagePath('static/geodata/model-en.bin')): Promise<Model> =>
	load(path, 'model', 'npm run train', openModel);

/**
 * Opens all packaged models, by language.
 *
 * @throws {UserError} If one is damaged.
 */
export async function loadModels(): Promise<ReadonlyMap<string, Model>> {
	const folder = packagePath('static/geodata');
	const names = (await readdir(folder)).filter((name) => /^model-.*\.bin$/.test(name));
	const models = await Promise.all(names.map((name) => loadModel(join(folder, name))));
	return new Map(models.map((model) => [model.language, model]));
}

/** The gazetteer of the command alone: pages load a smaller one. */
const gazetteerName = 'gazetteer.bin';

/** Puts what the pages load of the packaged data into a site. */
export async function copyGeodata(site: string): Promise<void> {
	await cp(packagePath('static/geodata'), join(site, 'geodata'), {
		recursive: true,
		filter: (path) => basename(path) !== gazetteerName
	});
}

async function load<T>(
	path: string,
	what: string,
	remake: string,
	open: (bytes: Uint8Array) => T
): Promise<T> {
	const bytes = await read(path, what, remake);
	return opened(path, what, remake, () => open(bytes));
}

const inflate = promisify(gunzip);

/** The bytes of a file, inflated where it begins as gzip does. */
async function read(path: string, what: string, remake: string): Promise<Uint8Array> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		throw new UserError(
			`The ${what} ${path} cannot be read (${(error as Error).message}): ` +
				`make it with \`${remake}\`, or install dateline again.`
		);
	}
	if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
	const inflated = await inflate(bytes).catch((error: Error) => damaged(path, what, remake, error));
	// No `Buffer`: arrays cut from it are made by its constructor.
	return new Uint8Array(inflated.buffer, inflated.byteOffset, inflated.length);
}

function opened<T>(path: string, what: string, remake: string, open: () => T): T {
	try {
		return open();
	} catch (error) {
		return damaged(path, what, remake, error as Error);
	}
}

function damaged(path: string, what: string, remake: string, error: Error): never {
	throw new UserError(
		`The ${what} ${path} is damaged (${error.message}): ` +
			`make it with \`${remake}\`, or install dateline again.`
	);
}
