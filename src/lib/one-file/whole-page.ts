/**
 * A rendered page and everything that it has beside it as one HTML file, under a policy that lets it ask
 * nobody for anything. Knows no collection.
 */

/** A page as it was rendered. */
export interface RenderedPage {
	/** Of the page's `<html>`. */
	readonly language: string;
	readonly direction: string;
	readonly title: string;
	/** Markup of what else its head says. */
	readonly head: string;
	/** Markup of its body, without the data of its script. */
	readonly body: string;
	/** What its script begins with. */
	readonly data: object;
}

/** The program of a page that is one file, as `vite.single.config.ts` has built it. */
export interface Program {
	readonly script: string;
	readonly styles: string;
	/** What the map runs beside it. */
	readonly worker: Uint8Array;
}

interface Parts extends Pick<Program, 'script' | 'styles'> {
	/** Files by their names, as they stand in the page. */
	readonly packed: ReadonlyMap<string, string>;
}

/**
 * @returns Pieces of the file that follow one another.
 */
export async function wholePage(
	{ language, direction, title, head, body, data }: RenderedPage,
	{ script: given, styles, packed }: Parts
): Promise<string[]> {
	// What its hash is made of is what stands there.
	const script = given.replaceAll('</script', '<\\/script');
	const policy = `default-src 'none'; script-src ${await hashOf(script)}; style-src ${await hashOf(styles)}; img-src data: blob:; font-src data:; connect-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dateline svelte-trusted-html`;
	return [
		`<!doctype html>\n<html lang="${language}" dir="${direction}"><head><meta charset="utf-8">`,
		`<meta http-equiv="content-security-policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1">',
		`<title>${escapeText(title)}</title>`,
		head,
		`<style>${styles}</style></head><body>`,
		body,
		`<script type="application/json" id="page-data">${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`,
		...Array.from(
			packed,
			([name, text]) => `<script data-file="${name}" type="application/gzip">${text}</script>`
		),
		`<script type="module">${script}</script></body></html>\n`
	];
}

const escapeText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

async function hashOf(text: string): Promise<string> {
	const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
	return `'sha256-${base64(new Uint8Array(digest))}'`;
}

/** Letters that are made at once: a call takes so many arguments. */
const lettersAtOnce = 0x8000;

export function base64(bytes: Uint8Array): string {
	let letters = '';
	for (let start = 0; start < bytes.length; start += lettersAtOnce) {
		letters += String.fromCharCode(...bytes.subarray(start, start + lettersAtOnce));
	}
	return btoa(letters);
}
