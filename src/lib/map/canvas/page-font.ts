/** Fonts that the page's own style sheet names, as a map style's `font-faces` gives their addresses. */

const scheme = 'page-font:';

/** @param family As `label-fonts.css` names it. */
export const pageFont = (family: string) => scheme + family;

/** The family an address of {@link pageFont} means; `null` for that of a file. */
export const pageFontOf = (url: string) =>
	url.startsWith(scheme) ? url.slice(scheme.length) : null;
