import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { newsroom, story } from './newsroom.ts';
import { wholePage } from '../lib/one-file/whole-page.ts';
import { renderedPage } from './one-file.ts';

/** A page as a browser reads it. */
const read = (html: string) => new JSDOM(html).window.document;

describe('a page as one file', () => {
	it.each(['</title><meta id="stray"><b>', '/*styles*/ /*script*/', 'A & B &amp; &lt;b>'])(
		'has the title %j as text, and its program where it belongs',
		async (title) => {
			const words = title
				.replaceAll('&', '&amp;')
				.replaceAll('<', '&lt;')
				.replaceAll('"', '&quot;');
			const page = renderedPage(
				`<!doctype html><html lang="en"><head><title>${words}</title><meta name="description" content="${words}"></head><body><img src="../site-logo.svg"><p>${words}</p><script type="application/json" id="page-data">{}</script></body></html>`,
				{ pictures: new Map([['site-logo.svg', 'data:image/svg+xml;base64,']]), home: './' }
			);
			const pieces = await wholePage(page, { script: 'run()', styles: 'p{}', packed: new Map() });
			const html = pieces.join('');
			const document = read(html);
			expect(document.title).toBe(title);
			expect(document.querySelector('p')!.textContent).toBe(title);
			expect(document.querySelectorAll('#stray, b')).toHaveLength(0);
			expect(document.querySelector('style')!.textContent).toBe('p{}');
			expect(document.querySelector('script[type="module"]')!.textContent).toBe('run()');
			expect(document.querySelector('img')!.getAttribute('src')).toBe('data:image/svg+xml;base64,');
		}
	);

	it('holds the logo and what others have counted, and links to no page beside it', async () => {
		const room = await newsroom();
		try {
			await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
			await room.write('story.md', '---\ntitle: Rain\n---\n\n## Sudzha\n\nIt rained.\n');
			const event = {
				type: 'Feature',
				geometry: { type: 'Point', coordinates: [35.2, 51.2] },
				properties: { date: '2024-08-06', source: 'The Example', what: 'Rain' }
			};
			const events = { type: 'FeatureCollection', features: [event] };
			await room.write('events.geojson', JSON.stringify(events));
			await writeFile(join(room.root, 'site.yaml'), 'name: The Example\nlogo: logo.svg\n');
			await writeFile(join(room.root, 'logo.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
			await mkdir(join(room.root, 'letters'));
			const file = join(room.root, 'letters', 'map.html');
			await room.build('--pages', 'none', '--single-file', file);
			const document = read(await readFile(file, 'utf8'));
			expect(document.querySelector('[data-file="data/events.geojson"]')).not.toBeNull();
			expect(document.querySelector('img[alt="The Example"]')!.getAttribute('src')).toMatch(
				/^data:/
			);
			const style = [...document.querySelectorAll('style')].at(-1)!.textContent;
			expect(style).toMatch(/a\[href="story\/"\][^{}]*\{display:none\}/);
		} finally {
			await room.remove();
		}
	}, 120_000);
});
