import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { palettes } from '../src/lib/map/style/index.ts';
import { cameraHash, drawnMap, expect, screenPoint, test } from './browser.ts';
import { ownSite } from './own-site.ts';
import { boxAround, colorsIn } from './pixels.ts';

/** More than a map draws singly: a square of wells in the desert, a twentieth of a degree apart. */
const side = 101;
const spacing = 0.05;
const [west, south] = [0, 20];
const syllables = 'ba de ki lo mu na pe ri so tu va ze fi go hu ja ke li mo nu pa re'.split(' ');
const wells = Array.from({ length: side ** 2 }, (_, i) => {
	const name = [i % 22, Math.floor(i / 22) % 22, Math.floor(i / 484)]
		.map((n) => syllables[n])
		.join('');
	return {
		name: name[0].toUpperCase() + name.slice(1),
		lng: Number((west + spacing * (i % side)).toFixed(2)),
		lat: Number((south + spacing * Math.floor(i / side)).toFixed(2))
	};
});
const middle = wells[50 * side + 50];

const site = ownSite(async (folder) => {
	const articles = join(folder, 'wells');
	await mkdir(articles);
	const rows = wells.map(({ name, lng, lat }, i) => `well-${i},${name},${lng},${lat},1`);
	await writeFile(
		join(articles, 'places.csv'),
		['id,name,lng,lat,precision_km', ...rows].join('\n')
	);
	const perArticle = 600;
	for (let first = 0; first < wells.length; first += perArticle) {
		const sentences = wells
			.slice(first, first + perArticle)
			.map(({ name }) => `The well in ${name} has water again.`);
		const head = `---\ntitle: Water\npublished: 2025-03-1${(first / perArticle) % 10}\n---\n\n`;
		await writeFile(join(articles, `water-${first}.md`), head + sentences.join('\n\n'));
	}
	return [articles, '--pages', 'none'];
});

test('very many places are drawn in groups that come apart where one is picked, and alone from near', async ({
	page
}) => {
	const afar = { zoom: 4, lat: middle.lat, lng: middle.lng };
	await page.goto(site.home + cameraHash(afar));
	const map = await drawnMap(page);
	const group = await screenPoint(map, afar, [middle.lng, middle.lat]);
	const [colors] = await colorsIn(page, [boxAround(group, 200)]);
	expect(colors.filter((color) => color === palettes.light.literal).length).toBeGreaterThan(200);
	await page.mouse.click(group.x, group.y);
	await expect(page).toHaveURL(/#map=[5-9]/);

	const near = { ...afar, zoom: 10 };
	await page.goto(site.home + cameraHash(near));
	await page.reload();
	await drawnMap(page);
	const well = await screenPoint(map, near, [middle.lng, middle.lat]);
	await page.mouse.click(well.x, well.y);
	const popup = page.getByRole('dialog', { name: middle.name });
	await expect(popup).toContainText(`The well in ${middle.name} has water again.`);
});
