/**
 * A rendered page and everything that it has beside it as one HTML file, under a policy that lets it ask
 * nobody for anything. Knows no collection.
 */
import { createHash, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import { packagePath } from './paths.ts';

/** A file that `vite.single.config.ts` has built. */
const built = (name: string) => readFile(packagePath(`build/single/${name}`));

/** The program of a page that is one file. */
export interface Program {
	readonly script: string;
	readonly styles: string;
	/** What the map runs beside it. */
	readonly worker: Uint8Array;
}

/** @param name `page` or `review`. */
export async function programOf(name: string): Promise<Program> {
	return {
		script: (await built(`${name}.js`)).toString().replaceAll('</script', '<\\/script'),
		styles: (await built(`${name}.css`)).toString(),
		worker: await built('maplibre-worker.js')
	};
}

export const packedText = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).toString('base64');

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

interface Parts {
	readonly script: string;
	readonly styles: string;
	/** The still map of a page that has one, as SVG. */
	readonly still?: Uint8Array;
	/** Pictures of the site as `data:` addresses, by their names in it. */
	readonly pictures?: ReadonlyMap<string, string>;
	/** Files by their names, as they stand in the page. */
	readonly packed: ReadonlyMap<string, string>;
	/** What links to the site's other pages begin with. */
	readonly home: string;
}

/** The page as it was rendered, with everything that it had beside it. */
export function wholePage(
	rendered: string,
	{ script, styles, still, pictures, packed, home }: Parts
): string {
	const { document } = parseHTML(rendered);
	for (const element of document.querySelectorAll(
		'link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"], link[rel="icon"], link[rel="alternate"], script[src], meta[http-equiv]'
	)) {
		element.remove();
	}
	for (const link of document.querySelectorAll('a[href^="../"]')) {
		link.setAttribute('href', home + link.getAttribute('href')!.slice('../'.length));
	}
	for (const [name, address] of pictures ?? []) {
		for (const image of document.querySelectorAll(`img[src="../${name}"]`)) {
			image.setAttribute('src', address);
		}
	}
	if (still !== undefined) {
		for (const image of document.querySelectorAll('img[src^="map.svg"]')) {
			const [, fragment] = /(#.*)?$/.exec(image.getAttribute('src')!)!;
			image.setAttribute(
				'src',
				`data:image/svg+xml;base64,${Buffer.from(still).toString('base64')}${fragment ?? ''}`
			);
		}
	}
	const given = document.getElementById('page-data')!;
	const data = JSON.parse(given.textContent ?? '') as Record<string, unknown>;
	// Streets would not fit into it: what is built in is drawn.
	delete data.ground;
	given.textContent = JSON.stringify({ ...data, home }).replace(/</g, '\\u003c');

	// The words of a title are written as they are, like a script's.
	const title = document.querySelector('title');
	if (title) title.textContent = escaped(title.textContent ?? '');

	const policy = document.createElement('meta');
	policy.setAttribute('http-equiv', 'content-security-policy');
	policy.setAttribute(
		'content',
		`default-src 'none'; script-src ${hashOf(script)}; style-src ${hashOf(styles)}; img-src data: blob:; font-src data:; connect-src data:; worker-src blob:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dateline svelte-trusted-html`
	);
	document.head.insertBefore(policy, document.head.firstChild);
	const charset = document.head.querySelector('meta[charset]');
	if (charset) document.head.insertBefore(charset, document.head.firstChild);
	// Nothing that an article says is such a mark.
	const marks = { styles: `/*${randomUUID()}*/`, script: `/*${randomUUID()}*/` };
	const style = document.createElement('style');
	style.textContent = marks.styles;
	document.head.appendChild(style);
	for (const [name, text] of packed) {
		const file = document.createElement('script');
		file.setAttribute('type', 'application/gzip');
		file.setAttribute('data-file', name);
		file.textContent = text;
		document.body.appendChild(file);
	}
	const module = document.createElement('script');
	module.setAttribute('type', 'module');
	module.textContent = marks.script;
	document.body.appendChild(module);
	// Put in as they are: what their hashes were made of.
	return `<!doctype html>\n${document.documentElement.outerHTML}`
		.replace(marks.styles, () => styles)
		.replace(marks.script, () => script);
}
