/** The style of a site's map: what of the view changes it, with the addresses of its files. */
import type { Manifest } from '$lib/collection/format.ts';
import type { View as PointOfView } from '$lib/collection/regions.ts';
import { fileFontFaces, pageFontFaces } from './fonts';
import {
	groundStyleName,
	mapStyle,
	regionNamesFile,
	siteTiles,
	type Ground,
	type RegionLabels,
	type StyledGround,
	type Theme
} from '../style/index.ts';
import type { LanguageCode } from '$lib/languages/index.ts';
import { fetchFile } from '$lib/view/site-file.ts';
import type { StyleSpecification } from 'maplibre-gl';

/** What of the view changes the map's style. */
export interface Look {
	readonly theme: Theme;
	readonly language: LanguageCode;
	readonly pointOfView: PointOfView;
	readonly isGrouped: boolean;
	/** The site's own; it does not change while a page is looked at. */
	readonly accent: Manifest['accent'];
}

/** Where a site's map finds what lies under the collection. */
export interface GroundPlace {
	/** Relative address of the site's start. */
	readonly home: string;
	/** Address of another file of the built-in basemap's kind, `null` for none; where absent, the site's own. */
	readonly basemap?: string | null;
	/** What the site draws beside or in place of the built-in basemap. */
	readonly ground?: Ground;
}

export const isSameLook = (a: Look, b: Look) =>
	a.theme === b.theme &&
	a.language === b.language &&
	a.pointOfView === b.pointOfView &&
	a.isGrouped === b.isGrouped;

/** What a look needs of files that are fetched; see {@link fetchGround}. */
export interface FetchedGround {
	/** Of the site's own, where it has one and that came. */
	readonly styled?: StyledGround;
	/** Names of regions in a language that the built-in basemap's tiles lack, where they came. */
	readonly regionNames?: RegionLabels;
}

/** The style of a look, upon a ground that {@link fetchGround} gave. */
export function styleOf(
	{ theme, language, pointOfView, isGrouped, accent }: Look,
	basemapUrl: string | null,
	{ styled, regionNames }: FetchedGround = {}
) {
	return mapStyle({
		theme,
		language,
		view: pointOfView,
		basemapUrl,
		// MapLibre's own keeper of fonts, under Vite's server and in others' pages, takes files.
		fontFaces:
			import.meta.env.DEV || import.meta.env.MODE === 'component'
				? fileFontFaces(location.href)
				: pageFontFaces,
		isGrouped,
		accent,
		regionNames,
		ground: styled
	});
}

/** Absolute address of the file with the basemap; `null` for none. */
export const basemapUrlOf = ({ home, basemap }: Pick<GroundPlace, 'home' | 'basemap'>) =>
	basemap === null
		? null
		: new URL(basemap ?? `${home}geodata/basemap.pmtiles`, location.href).href;

/** Styles of grounds by their addresses: a reader turns from light to dark and back. */
const fetched = new Map<string, Promise<StyledGround>>();

/** Fetches what lies under the collection in a look, as far as that is not in the page. */
export async function fetchGround(
	{ home, ground }: GroundPlace,
	look: Pick<Look, 'theme' | 'language'>
): Promise<FetchedGround> {
	const [styled, regionNames] = await Promise.all([
		ground && fetchStyle(home, ground, look),
		fetchRegionNames(home, look.language)
	]);
	return { styled, regionNames };
}

/** @returns `undefined` where the tiles have the names, or the file did not come: those in the tiles serve. */
async function fetchRegionNames(
	home: string,
	language: LanguageCode
): Promise<RegionLabels | undefined> {
	const file = regionNamesFile(language);
	if (file === null) return undefined;
	return fetchFile(new URL(home + file, location.href))
		.then((response) => response.json() as Promise<RegionLabels>)
		.catch(() => undefined);
}

/** @returns `undefined` where the style did not come: the built-in basemap serves. */
async function fetchStyle(
	home: string,
	ground: Ground,
	{ theme, language }: Pick<Look, 'theme' | 'language'>
): Promise<StyledGround | undefined> {
	const url = new URL(home + groundStyleName(ground, theme, language), location.href).href;
	const coming = fetched.get(url) ?? readGround(url, ground, new URL(home, location.href));
	fetched.set(url, coming);
	try {
		return await coming;
	} catch (error) {
		fetched.delete(url);
		console.error(error);
		return undefined;
	}
}

async function readGround(url: string, ground: Ground, site: URL): Promise<StyledGround> {
	const response = await fetchFile(url);
	if (!response.ok) throw new Error(`the style ${url} answers ${response.status}`);
	const style = (await response.json()) as StyleSpecification;
	const sources = Object.entries(style.sources).map(([id, source]) => [
		id,
		'url' in source && source.url?.startsWith(siteTiles)
			? { ...source, url: `pmtiles://${new URL(source.url.slice('pmtiles://'.length), site).href}` }
			: source
	]);
	return { ground, style: { ...style, sources: Object.fromEntries(sources) } };
}

/** Addresses of the files with tiles that a style reads, of this site alone. */
export function tileFilesOf({ sources }: StyleSpecification): string[] {
	return Object.values(sources).flatMap((source) => {
		const url = 'url' in source ? source.url : undefined;
		const file = url?.startsWith('pmtiles://') ? url.slice('pmtiles://'.length) : undefined;
		return file !== undefined && new URL(file).origin === location.origin ? [file] : [];
	});
}
