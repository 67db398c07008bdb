/**
 * Draws the floors of `.dependency-cruiser.js` as docs/floors.svg, so that the picture is of the rules
 * that hold. `npm run floors:picture` writes it; a test says when it is out of date.
 */
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { floors, geoparseRooms } from '../.dependency-cruiser.js';

/** What each room is for, in a few words. */
const purposes = {
	geo: 'points, boxes, distances, feature codes',
	languages: 'a folder each: letters, words, grammar, texts',
	article: 'Markdown, web pages, feeds → articles',
	geoparse: 'text → mentions of places',
	collection: 'places with their passages: files, facets, counts, exports',
	view: 'what is looked at, and its address',
	worker: 'the geoparser beside the page',
	'map/style': 'how the map looks, as data',
	still: 'the map drawn to SVG, without a browser',
	'map/ground': 'streets and relief of one’s own, as styles',
	'one-file': 'a page and its data as one HTML file',
	reader: 'passages and articles',
	timeline: 'days, and a period of them',
	search: 'names, words, filters',
	embed: 'maps in other pages',
	map: 'canvas and popups',
	boot: 'how a page comes to life',
	pages: 'the pages, put together',
	component: 'the map in others’ pages'
};

/** Floors that run unchanged in Node, a worker and a page. */
const anywhere = ['geo', 'languages', 'article', 'geoparse', 'collection'];
/** The last floor that the command stands on. */
const belowCommand = 'still';

const [width, left, top] = [880, 24, 24];
const [rowHeight, gap, roomsWidth] = [46, 8, 640];
const sideLeft = left + roomsWidth + 20;
const sideWidth = width - sideLeft - left;

const text = (x, y, content, kind = '') =>
	`<text x="${x}" y="${y}"${kind && ` class="${kind}"`}>${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`;
const box = (x, y, w, h, kind) =>
	`<rect x="${x}" y="${y}" width="${w}" height="${h}" rx="5" class="${kind}"/>`;

/** A room with its name and what it is for. */
const room = (x, y, w, h, name, purpose, kind) => [
	box(x, y, w, h, kind),
	text(x + 12, y + 19, name, 'name'),
	text(x + 12, y + 36, purpose)
];

/** The picture, as SVG that is read on light and dark ground. */
export function floorsPicture() {
	const rows = [...floors, ['routes']].toReversed();
	const all = { ...purposes, routes: 'addresses: SvelteKit’s + files and nothing else' };
	const heightOf = (rooms) => (rooms.includes('geoparse') ? 2 * rowHeight : rowHeight);
	const parts = [];
	const topOf = new Map();
	let y = top;
	for (const rooms of rows) {
		const height = heightOf(rooms);
		const each = (roomsWidth - gap * (rooms.length - 1)) / rooms.length;
		for (const [i, name] of rooms.entries()) {
			if (all[name] === undefined)
				throw new Error(`say in scripts/floors-picture.js what ${name} is for`);
			const x = left + i * (each + gap);
			topOf.set(name, y);
			parts.push(
				...room(x, y, each, height, name, all[name], anywhere.includes(name) ? 'core' : 'room')
			);
			if (name !== 'geoparse') continue;
			const chip = (each - 24 - gap * (geoparseRooms.length - 1)) / geoparseRooms.length;
			for (const [k, inner] of geoparseRooms.entries()) {
				const at = x + 12 + k * (chip + gap);
				parts.push(box(at, y + 50, chip, 30, 'chip'));
				parts.push(text(at + chip / 2, y + 69, inner, 'inner'));
			}
		}
		y += height + gap;
	}
	const end = y - gap;
	const commandTop = topOf.get(belowCommand);
	parts.push(
		...room(
			sideLeft,
			commandTop - rowHeight - gap,
			sideWidth,
			rowHeight,
			'src/cli',
			'the command; no Svelte',
			'room'
		)
	);
	parts.push(
		`<path class="arrow" marker-end="url(#tip)" d="M${sideLeft + sideWidth / 2} ${commandTop - gap + 2}V${end - 4}"/>`,
		text(sideLeft, commandTop + 20, 'stands on these,'),
		text(sideLeft, commandTop + 36, 'but for'),
		text(sideLeft, commandTop + 52, 'view, worker'),
		`<path class="arrow" marker-end="url(#tip)" d="M${left - 12} ${top}V${end - 4}"/>`
	);
	const legendY = end + 30;
	parts.push(
		box(left, legendY - 12, 16, 16, 'core'),
		text(left + 24, legendY, 'runs unchanged in Node, a worker and a page'),
		text(
			left + 330,
			legendY,
			'A room imports from the floors below its own, never beside or above.'
		)
	);
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${legendY + 20}" role="img" aria-label="The floors of src/lib, from geo at the bottom to routes at the top, with the command beside the lower ones">
<style>
	text { font: 12px 'Noto Sans', 'Segoe UI', sans-serif; fill: #4a4a4a; }
	.name { font-weight: 600; font-size: 14px; fill: #1c1c1c; }
	.inner { text-anchor: middle; font-size: 11px; }
	rect { stroke: #8a8a8a; fill: #f7f5f0; }
	.core { fill: #e3ecf3; }
	.chip { fill: #ffffff; }
	.arrow { stroke: #4a4a4a; fill: none; }
	.tip { fill: #4a4a4a; }
	@media (prefers-color-scheme: dark) {
		text { fill: #c4c4c4; }
		.name { fill: #f2f2f2; }
		rect { stroke: #6f7680; fill: #23262b; }
		.core { fill: #24384a; }
		.chip { fill: #1a2733; }
		.arrow { stroke: #c4c4c4; }
		.tip { fill: #c4c4c4; }
	}
</style>
<defs><marker id="tip" viewBox="0 0 8 8" refX="4" refY="7" markerWidth="8" markerHeight="8"><path class="tip" d="M0 0H8L4 8Z"/></marker></defs>
${parts.join('\n')}
</svg>
`;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
	writeFileSync('docs/floors.svg', floorsPicture());
}
