/**
 * Puts a ground of the site's own beneath its maps: reads the files that are given for it, says in one
 * sentence what is wrong with them, and writes what pages fetch. Nothing is built where a file is wrong.
 */
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { languageCodes } from '../lib/languages/index.ts';
import {
	compileGround,
	creditOf,
	groundTiles,
	isWorld,
	readOwnStyle,
	StyleProblem,
	type GroundFiles
} from '../lib/map/ground/index.ts';
import {
	groundName,
	groundStyleName,
	type CreditPart,
	type Ground
} from '../lib/map/style/index.ts';
import { UserError } from './errors.ts';
import { readRegularFile } from './files.ts';
import { readTileFile, type TileFile } from './tile-file.ts';

export interface GroundOptions {
	/** A PMTiles file of streets, or in the place of the built-in basemap. */
	readonly basemap?: string;
	/** A PMTiles file of relief. */
	readonly relief?: string;
	/** A MapLibre style. */
	readonly style?: string;
	/** Hosts that the style may ask. */
	readonly allowHost?: readonly string[];
}

/** A ground whose files were checked. */
export interface SiteGround {
	/** What pages are told; `null` where all is as it is built in. */
	readonly ground: Ground | null;
	/** Hosts that readers' browsers may be led to. */
	readonly hosts: readonly string[];
	/** Copies and writes its files into the site's folder. */
	place(site: string): Promise<void>;
}

/** The closest zoom a map of streets is looked at. */
const streetsMaxZoom = 18;
const builtInMaxZoom = 14;

/** Bytes of a style that are read. */
const styleLimit = 20e6;

/** @throws {UserError} If a file is not what it is given for. */
export async function readGround(options: GroundOptions): Promise<SiteGround> {
	const hosts = options.allowHost ?? [];
	if (hosts.length > 0 && options.style === undefined) {
		throw new UserError('--allow-host is for the hosts that a --style names, and none was given');
	}
	const basemap = options.basemap === undefined ? null : await readTileFile(options.basemap);
	const relief = options.relief === undefined ? null : await reliefOf(options.relief);
	if (options.style !== undefined) return styled(options.style, basemap, relief, hosts);
	if (basemap !== null && basemap.schema === null) {
		throw new UserError(
			`the basemap ${basemap.path} ${basemap.problem}; pictures of relief are given with --relief`
		);
	}
	const isOwnSchema = basemap?.schema === 'dateline';
	const streets =
		basemap?.schema && !isOwnSchema ? { schema: basemap.schema, bounds: basemap.bounds } : null;
	const copies = [
		...(basemap ? [[basemap.path, isOwnSchema ? 'basemap.pmtiles' : groundTiles.streets]] : []),
		...(relief ? [[relief.path, groundTiles.relief]] : [])
	] as const;
	const credit = joined([creditOf(basemap?.attribution), creditOf(relief?.attribution)]);
	if (streets === null && relief === null && credit.length === 0) {
		return {
			ground: null,
			hosts,
			async place(site) {
				await copyTiles(copies, site);
				await writeJson(site, groundName, null);
			}
		};
	}
	const files: GroundFiles = { streets, relief: relief?.read ?? null };
	const around = streets !== null && !isWorld(streets.bounds);
	const ground: Ground = {
		builtIn: streets === null ? 'all' : around ? 'around' : 'none',
		bounds: around ? streets.bounds : null,
		isOneStyle: false,
		maxZoom: streets === null ? builtInMaxZoom : streetsMaxZoom,
		credit
	};
	return {
		ground,
		hosts,
		async place(site) {
			await copyTiles(copies, site);
			await writeJson(site, groundName, ground);
			for (const theme of ['light', 'dark'] as const) {
				for (const language of languageCodes) {
					const style = compileGround(files, theme, language);
					await writeJson(site, groundStyleName(ground, theme, language), style);
				}
			}
		}
	};
}

/** Credits of several files, one after the other. */
const joined = (credits: readonly (readonly CreditPart[])[]): CreditPart[] =>
	credits
		.filter(({ length }) => length > 0)
		.flatMap((credit, i) => (i > 0 ? [{ text: ' · ', url: null }, ...credit] : credit));

async function styled(
	path: string,
	basemap: TileFile | null,
	relief: ReliefFile | null,
	hosts: readonly string[]
): Promise<SiteGround> {
	const has = { streets: basemap !== null, relief: relief !== null };
	const { style, credit } = await ownStyle(path, hosts, has);
	const ground: Ground = {
		builtIn: 'none',
		bounds: null,
		isOneStyle: true,
		maxZoom: streetsMaxZoom,
		credit: joined([credit, creditOf(basemap?.attribution), creditOf(relief?.attribution)])
	};
	const copies = [
		...(basemap ? [[basemap.path, groundTiles.streets]] : []),
		...(relief ? [[relief.path, groundTiles.relief]] : [])
	] as const;
	return {
		ground,
		hosts,
		async place(site) {
			await copyTiles(copies, site);
			await writeJson(site, groundName, ground);
			await writeJson(site, groundStyleName(ground, 'light', 'en'), style);
		}
	};
}

async function ownStyle(
	path: string,
	allowedHosts: readonly string[],
	has: { readonly streets: boolean; readonly relief: boolean }
) {
	const bytes = await readRegularFile(path, path, styleLimit).catch((error: Error) => {
		throw new UserError(`the style ${error.message}`);
	});
	let json: unknown;
	try {
		json = JSON.parse(new TextDecoder().decode(bytes));
	} catch (error) {
		throw new UserError(`the style ${path} is no JSON: ${(error as Error).message}`);
	}
	try {
		return readOwnStyle(json, { allowedHosts, has });
	} catch (error) {
		if (!(error instanceof StyleProblem)) throw error;
		throw new UserError(`the style ${path} ${error.message}`);
	}
}

interface ReliefFile extends TileFile {
	readonly read: NonNullable<GroundFiles['relief']>;
}

/** A file of relief, and how its metadata says that it is read. */
async function reliefOf(path: string): Promise<ReliefFile> {
	const file = await readTileFile(path);
	const { picture, bounds, maxZoom } = file;
	if (picture === null) {
		throw new UserError(
			`the relief ${path} holds ${file.holds}; pictures (PNG, WebP or JPEG) were expected, and streets are given with --basemap`
		);
	}
	return { ...file, read: { ...picture, bounds, maxZoom } };
}

async function copyTiles(
	copies: readonly (readonly [from: string, name: string])[] | readonly (readonly string[])[],
	site: string
): Promise<void> {
	for (const [from, name] of copies) await copyFile(from, join(site, 'geodata', name));
}

async function writeJson(site: string, name: string, value: unknown): Promise<void> {
	const path = join(site, name);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, JSON.stringify(value));
}
