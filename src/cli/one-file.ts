/** What a page that is one file is made of, from the disk: its program as it was built, and the page as it was rendered. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { parseHTML } from 'linkedom';
import type { Gzip } from '../lib/one-file/gzip.ts';
import type { Program, RenderedPage } from '../lib/one-file/whole-page.ts';
import { packagePath } from './paths.ts';

/** A file that `vite.single.config.ts` has built. */
const built = (name: string) => readFile(packagePath(`build/client/_app/one-file/${name}`));

/** @param name `page` or `review`. */
export async function programOf(name: string): Promise<Program> {
	const folder = name === 'page' ? 'build/client/_app/one-file' : 'build/single';
	const text = (file: string) => readFile(packagePath(`${folder}/${file}`), 'utf8');
	return {
		script: await text(`${name}.js`),
		styles: await text(`${name}.css`),
		worker: await built('maplibre-worker.js')
	};
}

export const gzip: Gzip = (bytes) => gzipSync(bytes, { level: 9 });

interface Beside {
	/** The still map of a page that has one, as an address that holds it. */
	readonly still?: string;
	/** Pictures of the site as `data:` addresses, by their names in it. */
	readonly pictures?: ReadonlyMap<string, string>;
	/** What links to the site's other pages begin with. */
	readonly home: string;
}

/** A page of a site's folder, with what it leads to and shows as it is where nothing lies beside it. */
export function renderedPage(html: string, { still, pictures, home }: Beside): RenderedPage {
	const { document } = parseHTML(html);
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
			image.setAttribute('src', still + (fragment ?? ''));
		}
	}
	const given = document.getElementById('page-data')!;
	const data = JSON.parse(given.textContent ?? '') as Record<string, unknown>;
	// Streets would not fit into it: what is built in is drawn.
	delete data.ground;
	for (const element of document.body.querySelectorAll('script, link')) element.remove();
	const { documentElement } = document;
	const said = [...document.head.querySelectorAll('meta[name], meta[property]')];
	return {
		language: documentElement.getAttribute('lang') ?? '',
		direction: documentElement.getAttribute('dir') ?? '',
		title: document.querySelector('title')?.textContent ?? '',
		head: said
			.filter((meta) => meta.getAttribute('name') !== 'viewport')
			.map((meta) => meta.outerHTML)
			.join(''),
		body: document.body.innerHTML,
		data: { ...data, home }
	};
}
