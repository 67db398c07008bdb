/**
 * What of MapLibre's internals is relied on, by name. They are no interface: when this fails after an update,
 * page.js and worker.js have to be looked at before the version in package.json is raised.
 *
 * @vitest-environment jsdom
 */
import { readFile } from 'node:fs/promises';
import { build, type Rolldown } from 'vite';
import { expect, it, vi } from 'vitest';
import { pageFontFaces } from '$lib/map/canvas/fonts.ts';
import { pointColumns } from '$lib/map/canvas/point-columns.ts';
import { sourcePoints, sourceText } from '$lib/map/canvas/source-text.ts';
import { labelFonts } from '$lib/map/style/index.ts';
import { mapLibreFromSource } from './plugin.js';

// What a browser has and jsdom lacks, asked for while the modules load.
vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => '' }));

const square = (west: number) => ({
	type: 'Feature' as const,
	id: west,
	geometry: {
		type: 'Polygon' as const,
		coordinates: [
			[
				[west, 0],
				[west + 1, 0],
				[west + 1, 1],
				[west, 0]
			]
		]
	},
	properties: {}
});

it('is pinned exactly, for its modules are imported by their path', async () => {
	const read = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
	const { devDependencies, dependencies } = await read('package.json');
	for (const name of ['maplibre-gl', 'pmtiles', 'hyparquet']) {
		const { version } = await read(`node_modules/${name}/package.json`);
		expect({ ...devDependencies, ...dependencies }[name], name).toBe(version);
	}
});

it('has what the page takes of it', { timeout: 60_000 }, async () => {
	const { Map, prewarm, addProtocol, setWorkerUrl } = await import('./page.js');
	const { config } = await import('../../node_modules/maplibre-gl/src/util/config.ts');
	expect([Map, prewarm, addProtocol].map((part) => typeof part)).toEqual(Array(3).fill('function'));
	expect(Object.keys(config)).toContain('WORKER_URL');
	setWorkerUrl('https://maps.example/worker.js');
	expect(config.WORKER_URL).toBe('https://maps.example/worker.js');
	for (const method of [
		...['setStyle', 'setFilter', 'setFeatureState', 'setGlobalStateProperty', 'addLayer'],
		...['setLayoutProperty', 'queryRenderedFeatures', 'fitBounds', 'panBy', 'jumpTo', 'easeTo']
	]) {
		expect(typeof Map.prototype[method as keyof typeof Map.prototype], method).toBe('function');
	}
});

it('finds the straight stretch of a line that bends, and asks for such lines where they are tried', async () => {
	const { Anchor } = await import('../../node_modules/maplibre-gl/src/symbol/anchor.ts');
	const { getAnchors } = await import('./line-labels.js');
	const bends = Array.from({ length: 60 }, (_, i) => new Anchor(20 * i, i % 4 > 1 ? 60 : 0, 0));
	const line = [...bends, new Anchor(1500, 0, 0)];
	const shape = (width: number) => ({ left: 0, right: width }) as never;
	const found = getAnchors(line, 420, 1, shape(80), null as never, 24, 1, 1, 8192);
	expect(found).toHaveLength(1);
	expect(found[0].x).toBeGreaterThan(1200);
	const source = await readFile('node_modules/maplibre-gl/src/symbol/symbol_layout.ts', 'utf8');
	expect(source).toContain("{getAnchors, getCenterAnchor} from './get_anchors.ts'");
});

it('places names in a grid that begins anew, outside the map', async () => {
	const { CollisionIndex } =
		await import('../../node_modules/maplibre-gl/src/symbol/collision_index.ts');
	const { PauseablePlacement } =
		await import('../../node_modules/maplibre-gl/src/style/pauseable_placement.ts');
	const { Style } = await import('../../node_modules/maplibre-gl/src/style/style.ts');
	const map = { width: 300, height: 200, cameraToCenterDistance: 300, clone: () => map };
	const { placement } = new PauseablePlacement(map, null, [], false, false, 0, true, null);
	const { grid } = placement.collisionIndex;
	expect(placement.collisionIndex).toBeInstanceOf(CollisionIndex);
	expect([grid.width, grid.height]).toEqual([500, 400]);
	for (const method of [grid.hitTest, grid.hitTestCircle, Style.prototype.triggerSymbolPlacement]) {
		expect(typeof method).toBe('function');
	}
	expect(String(Style.prototype._updatePlacement)).toContain('this.pauseablePlacement = new ');
});

it('starts its worker by the one function that stands for its own', async () => {
	const own = await import('../../node_modules/maplibre-gl/src/util/web_worker.ts');
	const { workerFactory } = await import('./web-worker.js');
	expect(Object.keys(own)).toEqual(['workerFactory']);
	const { config } = await import('../../node_modules/maplibre-gl/src/util/config.ts');
	config.WORKER_URL = new URL('/worker.js', location.href).href;
	const started = vi.fn();
	vi.stubGlobal(
		'Worker',
		class {
			constructor(...call: unknown[]) {
				started(...call);
			}
		}
	);
	await workerFactory();
	expect(started).toHaveBeenCalledWith(config.WORKER_URL, { type: 'module' });
});

it('draws labels with fonts that the page names, and adds none to it', async () => {
	const own = await import('../../node_modules/maplibre-gl/src/render/font_face_manager.ts');
	expect(typeof own.FontFaceManager.prototype._loadFontFace).toBe('function');
	const { FontFaceManager } = await import('./page-fonts.js');
	const named = await readFile('src/lib/map/label-fonts.css', 'utf8');
	const fonts = {
		add: vi.fn(),
		load: vi.fn(async (font: string) =>
			named.includes(`font-family: ${font.slice(4)};`) ? [{}] : []
		)
	};
	Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
	vi.stubGlobal('FontFace', class {});
	const manager = new FontFaceManager(null);
	manager.setFontFaces(pageFontFaces);
	for (const [font, letter, family] of [
		[labelFonts.regular, 'S', 'label-latin-400'],
		[labelFonts.bold, 'С', 'label-cyrillic-600'],
		[labelFonts.regular, 'ő', 'label-latin-ext-400'],
		[labelFonts.bold, 'Ԏ', 'label-cyrillic-ext-600']
	]) {
		expect(await manager.getFontFamily(font, letter.codePointAt(0), 'normal')).toBe(family);
		expect(await manager.getFontFamily(font, letter.codePointAt(0), 'vert')).toBeNull();
	}
	expect(fonts.add).not.toHaveBeenCalled();
});

it('has a worker that reads a source written as text', async () => {
	await import('./worker.js');
	const { GeoJSONWorkerSource } =
		await import('../../node_modules/maplibre-gl/src/source/geojson_worker_source.ts');
	const indexed = vi.fn((data: GeoJSON.FeatureCollection) => ({ data }));
	const source = new GeoJSONWorkerSource(
		{} as never,
		{} as never,
		[],
		indexed as unknown as ConstructorParameters<typeof GeoJSONWorkerSource>[3]
	);
	const features = { type: 'FeatureCollection' as const, features: [square(3), square(5)] };
	for (const data of [features, sourceText(() => features.features)]) {
		await source.loadData({ source: 'places', type: 'geojson', data } as never);
	}
	expect(indexed.mock.calls.map(([data]) => data)).toEqual([features, features]);
});

it('has a worker that makes tiles of columns of points, and keeps nothing that only changes in part need', async () => {
	await import('./worker.js');
	const { GeoJSONWorkerSource } =
		await import('../../node_modules/maplibre-gl/src/source/geojson_worker_source.ts');
	const source = new GeoJSONWorkerSource({} as never, {} as never, []);
	const load = (data: GeoJSON.FeatureCollection) =>
		source.loadData({
			source: 'places',
			type: 'geojson',
			data,
			geojsonVtOptions: { extent: 8192 }
		} as never);
	const tile = (z: number, x: number, y: number) => {
		const loaded = source.loadVectorTile({ tileID: { canonical: { z, x, y } } } as never);
		const layer = loaded?.vectorTile.layers._geojsonTileLayer;
		return Array.from({ length: layer?.length ?? 0 }, (_, i) => {
			const { id, properties } = layer!.feature(i);
			return { id, properties, at: layer!.feature(i).loadGeometry()[0][0] };
		});
	};
	const properties = { name: 'Суджа' };
	const coordinates = [35.27, 51.19] as const;
	await load(
		sourceText(() => [
			{
				type: 'Feature',
				id: 7,
				geometry: { type: 'Point', coordinates: [...coordinates] },
				properties
			}
		])
	);
	const [asObject] = tile(3, 4, 2);
	const points = [{ id: 7, lngLat: coordinates, from: 3, to: 99, properties }];
	await load(sourcePoints(() => pointColumns(points, 1)));
	expect(tile(2, 2, 1)).toEqual([]);
	expect(tile(3, 0, 0)).toEqual([]);
	const [inColumns] = tile(3, 4, 2);
	expect(inColumns).toMatchObject({ id: 7, properties: { ...asObject.properties, from: 3 } });
	for (const side of ['x', 'y'] as const) {
		expect(Math.abs(inColumns.at[side] - asObject.at[side])).toBeLessThanOrEqual(1);
	}
	await load(sourceText(() => [square(3)]));
	expect(tile(0, 0, 0)).toMatchObject([{ id: 3 }]);
	expect(tile(5, 16, 15)).toMatchObject([{ id: 3 }]);
	expect((source._geoJSONIndex as unknown as { source: unknown }).source).toBeUndefined();
});

it('has that in the worker that is built', async () => {
	const entry = '\0entry';
	const { output } = (await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		resolve: { alias: { $lib: new URL('../../src/lib', import.meta.url).pathname } },
		plugins: [
			mapLibreFromSource(),
			{
				name: 'entry',
				resolveId: (id) => (id === entry ? id : undefined),
				load: (id) =>
					id === entry
						? `export { default } from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url'`
						: undefined
			}
		],
		build: {
			write: false,
			rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' }
		}
	})) as Rolldown.RolldownOutput;
	const worker = output.find(({ name }) => name === 'maplibre-worker');
	expect(worker?.type).toBe('chunk');
	const { code, imports } = worker as Rolldown.OutputChunk;
	const all = [code, ...output.flatMap((part) => (imports.includes(part.fileName) ? [part] : []))]
		.map((part) => (typeof part === 'string' ? part : (part as Rolldown.OutputChunk).code))
		.join('');
	// Once as MapLibre's method, then replaced.
	expect(all).toMatch(/\.prototype\.loadAndProcessGeoJSON\s*=\s*async function/);
	expect(all).toMatch(/\.type\s*={2,3}\s*[`'"]Topology[`'"]/);
});
