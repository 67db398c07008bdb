/**
 * Font files of the map's labels, as a style's `font-faces` wants them: by script, so that only
 * what the labels in view are written in is fetched. Any other script falls back to the reader's
 * own fonts; Arabic text beside the map does too, since every device has a font for it.
 */
import type { FontFacesSpecification } from 'maplibre-gl';
import arabic400 from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import latinRanges from '@fontsource/noto-sans/unicode.json';
import cyrillicExt400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-400-normal.woff2?url';
import cyrillicExt600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-ext-600-normal.woff2?url';
import cyrillic400 from '@fontsource/noto-sans/files/noto-sans-cyrillic-400-normal.woff2?url';
import cyrillic600 from '@fontsource/noto-sans/files/noto-sans-cyrillic-600-normal.woff2?url';
import latinExt400 from '@fontsource/noto-sans/files/noto-sans-latin-ext-400-normal.woff2?url';
import latinExt600 from '@fontsource/noto-sans/files/noto-sans-latin-ext-600-normal.woff2?url';
import latin400 from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latin600 from '@fontsource/noto-sans/files/noto-sans-latin-600-normal.woff2?url';
import { labelFonts } from '../style/index.ts';
import { pageFont } from './page-font';

/** In the order they are looked through. */
const scripts = ['latin', 'cyrillic', 'latin-ext', 'cyrillic-ext', 'arabic'] as const;

/** Of Arabic the letters that its languages are written in today: the font's own list is as long as a font. */
const ranges = { ...latinRanges, arabic: 'U+600-6FF,U+750-77F,U+FB50-FDFF,U+FE70-FEFC' };

type Script = (typeof scripts)[number];
type Weight = keyof typeof files;

const weights = { [labelFonts.regular]: 400, [labelFonts.bold]: 600 } as const;

const files = {
	400: {
		latin: latin400,
		cyrillic: cyrillic400,
		'latin-ext': latinExt400,
		'cyrillic-ext': cyrillicExt400,
		arabic: arabic400
	},
	600: {
		latin: latin600,
		cyrillic: cyrillic600,
		'latin-ext': latinExt600,
		'cyrillic-ext': cyrillicExt600,
		arabic: arabic400
	}
} as const;

/** The labels' fonts, Arabic in one weight, by the names of the page's own style sheet, `label-fonts.css`. */
export const pageFontFaces: FontFacesSpecification = faces((weight, script) =>
	pageFont(`label-${script}-${script === 'arabic' ? 400 : weight}`)
);

/**
 * The same by the addresses of their files, for MapLibre as it is published; see scripts/maplibre/page-fonts.js.
 *
 * @param base The page's address: MapLibre takes absolute addresses only.
 */
export const fileFontFaces = (base: string): FontFacesSpecification =>
	faces((weight, script) => new URL(files[weight][script], base).href);

function faces(urlOf: (weight: Weight, script: Script) => string): FontFacesSpecification {
	return Object.fromEntries(
		Object.entries(weights).map(([font, weight]) => [
			font,
			scripts.map((script) => ({
				url: urlOf(weight, script),
				'unicode-range': ranges[script].split(',')
			}))
		])
	);
}
