/**
 * Font files of the map's labels, as a style's `font-faces` wants them: by script, so that only
 * what the labels in view are written in is fetched. Any other script falls back to the reader's
 * own fonts.
 */
import type { FontFacesSpecification } from 'maplibre-gl';
import ranges from '@fontsource/noto-sans/unicode.json';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url';
import cyrillicExt600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff2?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import { labelFonts } from '../style/index.ts';

const files = {
	[labelFonts.regular]: {
		latin: latin400,
		cyrillic: cyrillic400,
		'latin-ext': latinExt400,
		'cyrillic-ext': cyrillicExt400
	},
	[labelFonts.bold]: {
		latin: latin600,
		cyrillic: cyrillic600,
		'latin-ext': latinExt600,
		'cyrillic-ext': cyrillicExt600
	}
};

/** @param base The page's address: MapLibre takes absolute addresses only. */
export function fontFaces(base: string): FontFacesSpecification {
	return Object.fromEntries(
		Object.entries(files).map(([font, scripts]) => [
			font,
			Object.entries(scripts).map(([script, url]) => ({
				url: new URL(url, base).href,
				'unicode-range': ranges[script as keyof typeof ranges].split(',')
			}))
		])
	);
}
