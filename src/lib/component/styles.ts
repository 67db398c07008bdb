/** The style sheets of a map's shadow root: one of each for all maps of a page. */

const sheets = new Map<string, CSSStyleSheet>();

/** Adds styles to a shadow root; not by an element, which a strict host would refuse. */
export function adopt(root: ShadowRoot, css: string): void {
	let sheet = sheets.get(css);
	if (sheet === undefined) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		sheets.set(css, sheet);
	}
	root.adoptedStyleSheets.push(sheet);
}
