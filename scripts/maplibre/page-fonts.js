/**
 * The files of a style's `font-faces`, in the place of MapLibre's own keeper of them. A font that a script adds to
 * a page makes the browser lay out and paint all of that page anew; one that the page's style sheet names does
 * not, and is loaded by its name. A file that is none of the page's is loaded as MapLibre does it.
 */
import { FontFaceManager as OwnFontFaceManager } from '../../node_modules/maplibre-gl/src/render/font_face_manager.ts';
import { pageFontOf } from '$lib/map/canvas/page-font.ts';

export class FontFaceManager extends OwnFontFaceManager {
	async _loadFontFace(face, feature, data) {
		const family = pageFontOf(face.url);
		if (family === null) return super._loadFontFace(face, feature, data);
		// They have no forms for vertical text.
		if (feature !== 'normal') return null;
		const loaded = await document.fonts.load(`1em ${family}`).catch(() => []);
		return loaded.length > 0 ? family : null;
	}
}
