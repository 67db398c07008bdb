/** What pages weigh, against the budgets that the README promises. */
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { measureSizes } from '../bench/sizes';

const gzipped = (file: string | Buffer) => gzipSync(file, { level: 9 }).length;

const rows = readFileSync('README.md', 'utf8')
	.split('\n')
	.map((line) => line.split('|').map((cell) => cell.trim()));

/** The budget in bytes of the row of the README's table that begins with these words. */
function budgetOf(what: string): number {
	const budget = rows.find(([, name]) => name?.startsWith(what))?.at(3) ?? '';
	const [, kilobytes] = /^(\d+) KB$/.exec(budget) ?? [];
	expect(kilobytes, `the README's budget of "${what}"`).toBeDefined();
	return Number(kilobytes) * 1000;
}

const budgets = {
	scriptForText: budgetOf('JavaScript needed for the first readable passage'),
	text: budgetOf("the map page's text with its styles"),
	own: budgetOf('own JavaScript and CSS of the map page'),
	forms: budgetOf('all JavaScript and CSS of `/try/` and `/places/`'),
	everything: budgetOf('everything with the map'),
	loader: budgetOf('embed loader')
};

for (const route of ['/kursk/', '/kursk/embed/', '/try/', '/places/']) {
	test(`${route} weighs no more than its budget`, async ({ browser }) => {
		const [size] = await measureSizes(browser, resolve('site'), [route], 5000);
		const { html, styles, own, later, maplibre } = size;
		expect.soft(html + styles, 'text with its styles').toBeLessThanOrEqual(budgets.text);
		const isMap = route.startsWith('/kursk/');
		const ownBudget = isMap ? budgets.own : budgets.forms;
		expect.soft(own, 'own JavaScript and CSS').toBeLessThanOrEqual(ownBudget);
		const everything = html + own + later + maplibre;
		expect.soft(everything, 'everything').toBeLessThanOrEqual(budgets.everything);
		// All of it was there to be measured.
		expect(own).toBeGreaterThan(styles);
		if (isMap) {
			expect(maplibre).toBeGreaterThan(0);
			expect(later).toBeGreaterThan(0);
		}
	});
}

for (const route of ['/', '/kursk/place/sudzha/', '/about/']) {
	test(`${route} needs no script and weighs no more than its budget`, () => {
		const html = readFileSync(`site${route}index.html`, 'utf8');
		const styles = Array.from(html.matchAll(/href="([^"]+\.css)"/g), ([, path]) =>
			readFileSync(join(`site${route}`, path))
		);
		expect(styles.length).toBeGreaterThan(0);
		const bytes = [html, ...styles].reduce((sum, file) => sum + gzipped(file), 0);
		expect(bytes).toBeLessThanOrEqual(budgets.text);
		const scripts = html.match(/<script(?![^>]*type="application\/(?:ld\+)?json")[^>]*>/g) ?? [];
		// The start's own leads on to what the address asks for; without scripts its `noscript` does.
		const needed = scripts.filter((tag) => !tag.includes('src="./start.js"'));
		expect(needed).toHaveLength(budgets.scriptForText);
	});
}

test('the embed loader is as small as it says', () => {
	const bytes = gzipped(readFileSync('site/dateline-map.js'));
	expect(bytes).toBeGreaterThan(200);
	expect(bytes).toBeLessThanOrEqual(budgets.loader);
});
