/** The style of a site's map: what of the view changes it, with the addresses of its files. */
import type { Manifest } from '$lib/collection/format.ts';
import type { View as PointOfView } from '$lib/collection/regions.ts';
import { fontFaces } from './fonts';
import { mapStyle, type Theme } from '../style/index.ts';
import type { LanguageCode } from '$lib/languages/index.ts';

/** What of the view changes the map's style. */
export interface Look {
	readonly theme: Theme;
	readonly language: LanguageCode;
	readonly pointOfView: PointOfView;
	readonly isGrouped: boolean;
	/** The site's own; it does not change while a page is looked at. */
	readonly accent: Manifest['accent'];
}

export const isSameLook = (a: Look, b: Look) =>
	a.theme === b.theme &&
	a.language === b.language &&
	a.pointOfView === b.pointOfView &&
	a.isGrouped === b.isGrouped;

/** The style of a look. */
export function styleOf(
	{ theme, language, pointOfView, isGrouped, accent }: Look,
	basemapUrl: string
) {
	return mapStyle({
		theme,
		language,
		view: pointOfView,
		basemapUrl,
		fontFaces: fontFaces(location.href),
		isGrouped,
		accent
	});
}

/** @param home Relative address of the site's start, where the basemap lies. */
export const basemapUrlOf = (home: string) =>
	new URL(`${home}geodata/basemap.pmtiles`, location.href).href;
