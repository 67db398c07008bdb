/**
 * Makes every file under `static/geodata/`, and the boundaries: `npm run geodata` for all, `npm run geodata -- gazetteer`
 * for one. The same sources give the same bytes; a product is replaced only when it is whole.
 */
import { buildBasemap } from './basemap/build.ts';
import { buildRegionNames } from './basemap/region-names.ts';
import { buildBoundaries } from './boundaries/build.ts';
import { buildWaters } from './waters/build.ts';
import { buildGazetteer } from './gazetteer/gazetteer.ts';

const products: Readonly<Record<string, () => void | Promise<void>>> = {
	boundaries: buildBoundaries,
	gazetteer: buildGazetteer,
	// Reads the gazetteer, and the grid of the boundaries.
	waters: buildWaters,
	basemap: buildBasemap,
	'region-names': buildRegionNames
};

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !Object.hasOwn(products, name));
if (unknown !== undefined) {
	console.error(`there is no product "${unknown}"; there are ${Object.keys(products).join(', ')}`);
	process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(products)) {
	try {
		await products[name]();
	} catch (error) {
		console.error(`${name}: ${error instanceof Error ? error.message : error}`);
		process.exit(1);
	}
}
