/** Signs that no text for readers has: they would travel into every file and page made from it. */

/** All control characters but the line end and the tab, the byte order mark, and what turns letters round. */
const controls = /[^\P{Cc}\n\t]|[\ufeff\u202d\u202e]/gu;

/** Overrides of the direction of text: they make a line read as something else than it is. */
const directions = /[\u202a-\u202e\u2066-\u2069]/gu;

/** A text without control characters and halves of surrogate pairs. */
export function cleaned(text: string): string {
	return text.replace(controls, '').replace(/\p{Surrogate}/gu, '\ufffd');
}

/** A text of one line: cleaned, white space collapsed, read in the direction of its letters. */
export function cleanLine(text: string): string {
	return cleaned(text.replace(directions, '')).replace(/\s+/g, ' ').trim();
}
