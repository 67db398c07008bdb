/**
 * Opens the packaged gazetteer and model from the disk. The one place of the command line that knows
 * where they lie.
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { inflate, openGazetteer, type Gazetteer } from '../lib/geoparse/gazetteer.ts';
import { openModel } from '../lib/geoparse/model-file.ts';
import type { Model } from '../lib/geoparse/model.ts';
import { UserError } from './errors.ts';
import { packagePath } from './paths.ts';

/**
 * Opens a gazetteer file; without a path the packaged one.
 *
 * @throws {UserError} If there is none or it is damaged.
 */
export const loadGazetteer = (
	path = packagePath('static/geodata/gazetteer.bin')
): Promise<Gazetteer> => load(path, 'gazetteer', 'npm run geodata', openGazetteer);

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

async function load<T>(
	path: string,
	what: string,
	remake: string,
	open: (bytes: Uint8Array) => T
): Promise<T> {
	let bytes: Uint8Array;
	try {
		bytes = await readFile(path);
	} catch (error) {
		throw new UserError(
			`The ${what} ${path} cannot be read (${(error as Error).message}): ` +
				`make it with \`${remake}\`, or install dateline again.`
		);
	}
	try {
		return open(await inflate(bytes));
	} catch (error) {
		throw new UserError(
			`The ${what} ${path} is damaged (${(error as Error).message}): ` +
				`make it with \`${remake}\`, or install dateline again.`
		);
	}
}
