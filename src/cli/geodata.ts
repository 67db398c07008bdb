/**
 * Opens the packaged gazetteer and model from the disk. The one place of the command line that knows
 * where they lie.
 */
import { createHash } from 'node:crypto';
import { access, cp, readFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import { namedApart, namesFileOf } from '../lib/languages/apart.ts';
import type { DataFile } from '../lib/collection/format.ts';
import { normalization, type RowVersions } from '../lib/collection/geoparsed-row.ts';
import { openGazetteer, type Gazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { openModel } from '../lib/geoparse/model-file.ts';
import type { Model } from '../lib/geoparse/recognition/index.ts';
import { UserError } from './errors.ts';
import type { OwnPlaces } from './own-places.ts';
import { cureOfPackage, packagePath, packageVersion } from './paths.ts';

/** The gazetteer of the command alone: pages load a smaller one. */
const gazetteerName = 'gazetteer.bin';

/** How a file of a user's places is made again. */
const addCommand = 'dateline gazetteer add';

/** The gazetteer and the names of each language that is named apart. */
const packagedGazetteer = () =>
	[gazetteerName, ...namedApart.map(namesFileOf)].map((name) =>
		packagePath(`static/geodata/${name}`)
	);

/**
 * Opens the packaged gazetteer together with files that `dateline gazetteer add` made.
 *
 * @param added Where two files have a place of one id, the later one's row holds.
 * @param own A collection's own places, which hold over all others.
 * @throws {UserError} If one is not there, no gazetteer or damaged.
 */
export async function loadGazetteer(
	added: readonly string[] = [],
	own: Uint8Array | null = null
): Promise<Gazetteer> {
	const builtIn = packagePath(`static/geodata/${gazetteerName}`);
	const files = await Promise.all(
		packagedGazetteer().map((path) => read(path, 'gazetteer', 'npm run geodata'))
	);
	for (const path of added) {
		const bytes = await read(path, 'gazetteer', addCommand);
		// Each by itself first, so that the sentence names the file that is wrong.
		opened(path, 'gazetteer', addCommand, () => openGazetteer(bytes));
		files.push(bytes);
	}
	if (own !== null) files.push(own);
	return opened(builtIn, 'gazetteer', 'npm run geodata', () => openGazetteer(...files));
}

/**
 * What texts are geoparsed with: the packaged gazetteer and models, then the places added to them.
 *
 * @returns Names without folders, and the SHA-256 (hexadecimal) of each file.
 */
export async function geodataFiles(added: readonly string[]): Promise<DataFile[]> {
	const packaged = [...packagedGazetteer(), ...(await modelPaths())];
	return Promise.all(
		[...packaged, ...added].map(async (path) => ({
			name: basename(path),
			sha256: createHash('sha256')
				.update(await readFile(path))
				.digest('hex')
		}))
	);
}

/**
 * The program's version and, behind a `+`, the beginning of the hash of the compiled module that reads and
 * geoparses. It names the modules that it loads by their hashes, so a change in any of them shows.
 */
async function geoparserVersion(): Promise<string> {
	const module = await readFile(packagePath('build/command/ingest.js')).catch(() => null);
	if (module === null) return packageVersion();
	return `${packageVersion()}+${createHash('sha256').update(module).digest('hex').slice(0, 12)}`;
}

/**
 * What rows are made with: see `RowVersions`.
 *
 * @param own A collection's own places: as a gazetteer's file, and the names that are found as they are written.
 */
export async function rowVersions(
	added: readonly string[],
	own: Pick<OwnPlaces, 'gazetteer' | 'names'>
): Promise<RowVersions> {
	const sha = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');
	const hashes = (await geodataFiles(added)).map(({ sha256 }) => sha256);
	const packaged = packagedGazetteer().length;
	const models = hashes.slice(packaged, hashes.length - added.length);
	const places = [
		...hashes.slice(0, packaged),
		...hashes.slice(packaged + models.length),
		...(own.gazetteer === null ? [] : [sha(own.gazetteer), sha(JSON.stringify(own.names))])
	];
	return {
		geoparser: await geoparserVersion(),
		gazetteer_sha256: sha(places.join('\n')),
		model_sha256: sha(models.join('\n')),
		normalization
	};
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
	const models = await Promise.all((await modelPaths()).map((path) => loadModel(path)));
	return new Map(models.map((model) => [model.language, model]));
}

/** The packaged models, in the order of their names. */
async function modelPaths(): Promise<string[]> {
	const folder = packagePath('static/geodata');
	const names = (await readdir(folder)).filter((name) => /^model-.*\.bin$/.test(name)).sort();
	return names.map((name) => join(folder, name));
}

/**
 * Puts what the pages load of the packaged data into a site.
 *
 * @throws {UserError} If the basemap is not there, which maps and pictures are drawn on.
 */
export async function copyGeodata(
	site: string,
	from = packagePath('static/geodata')
): Promise<void> {
	const basemap = join(from, 'basemap.pmtiles');
	await access(basemap).catch((error: Error) => {
		throw unreadable(basemap, 'basemap', 'npm run geodata', error);
	});
	await cp(from, join(site, 'geodata'), {
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
		throw unreadable(path, what, remake, error as Error);
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

const unreadable = (path: string, what: string, remake: string, { message }: Error) =>
	new UserError(`The ${what} ${path} cannot be read (${message}): ${cure(remake)}`);

function damaged(path: string, what: string, remake: string, error: Error): never {
	throw new UserError(
		`The ${what} ${path} is damaged or something else (${error.message}): ${cure(remake)}`
	);
}

const cure = (remake: string) =>
	remake === addCommand
		? `make it with \`${addCommand} FILE --out places.bin\`.`
		: cureOfPackage(remake);
