import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it, test } from 'vitest';
import { languageCodes } from '../../languages/index.ts';
import { mapStyle, type Ground, type StyledGround } from '../style/index.ts';
import { compileGround, isWorld, type GroundFiles } from './compile.ts';
import { creditOf } from './credit.ts';
import { readOwnStyle, StyleProblem } from './own-style.ts';
import { schemaOf, type Schema } from './schema.ts';

describe('the schema of tiles is told by their layers', () => {
	test.each<[Schema, string[]]>([
		['dateline', ['land', 'borders', 'lakes', 'rivers', 'labels']],
		[
			'protomaps',
			[
				'boundaries',
				'buildings',
				'earth',
				'landcover',
				'landuse',
				'places',
				'pois',
				'roads',
				'water'
			]
		],
		['openmaptiles', ['water', 'landcover', 'transportation', 'boundary', 'place', 'poi']],
		['shortbread', ['ocean', 'land', 'water_polygons', 'streets', 'boundaries', 'place_labels']]
	])('%s', (schema, layers) => {
		expect(schemaOf(layers)).toBe(schema);
	});

	test.each([
		[['buses', 'stops'], 'is of no schema that is drawn: it has the layers buses, stops;'],
		[[], 'is of no schema that is drawn: it names no layers;'],
		[
			['earth', 'water', 'roads', 'boundaries', 'places', 'transit', 'natural'],
			'is of an older schema of Protomaps (it has transit, natural)'
		],
		[Array.from({ length: 30 }, (_, i) => `layer-${i}`), 'layer-7 and 22 more;']
	])('what is drawn from none is told: %s', (layers, sentence) => {
		expect(schemaOf(layers)).toMatchObject({ problem: expect.stringContaining(sentence) });
	});
});

const bounds = [34.9, 51, 35.6, 51.4] as const;
const relief = { kind: 'terrarium', tileSize: 256, maxZoom: 11, bounds } as const;

const styled =
	(files: GroundFiles, builtIn: Ground['builtIn'], theme: 'light' | 'dark') =>
	(language: (typeof languageCodes)[number]): StyledGround => ({
		ground: { builtIn, bounds: [...bounds], isOneStyle: false, maxZoom: 18, credit: [] },
		style: compileGround(files, theme, language)
	});

const wholeStyle = (ground: StyledGround, theme: 'light' | 'dark' = 'light') =>
	mapStyle({
		theme,
		language: 'en',
		view: 'un',
		basemapUrl: 'https://example.org/geodata/basemap.pmtiles',
		fontFaces: {},
		ground
	});

const schemas = ['protomaps', 'openmaptiles', 'shortbread'] as const;

describe('a ground of streets', () => {
	test.each(
		schemas.flatMap((schema) =>
			(['light', 'dark'] as const).flatMap((theme) =>
				languageCodes.map((language) => ({ schema, theme, language }))
			)
		)
	)('is a valid style with the collection on it: $schema, $theme, $language', (variant) => {
		const { schema, theme, language } = variant;
		const ground = styled({ streets: { schema, bounds }, relief }, 'around', theme)(language);
		const faults = validateStyleMin(wholeStyle(ground, theme) as never);
		expect(faults.map(({ message }) => message)).toEqual([]);
	});

	test.each(schemas)('asks for no icons and for no letters but ours: %s', (schema) => {
		const style = compileGround({ streets: { schema, bounds }, relief: null }, 'light', 'uk');
		const text = JSON.stringify(style);
		expect(text).not.toMatch(/icon-|https?:/);
		expect([...new Set(text.match(/Noto Sans \w+/g))].sort()).toEqual([
			'Noto Sans Regular',
			'Noto Sans SemiBold'
		]);
		expect(style).not.toHaveProperty('sprite');
		expect(style).not.toHaveProperty('glyphs');
	});

	test.each(schemas)('lies around and below what marks the collection: %s', (schema) => {
		const ground = styled({ streets: { schema, bounds }, relief }, 'around', 'dark')('pl');
		const { layers } = wholeStyle(ground, 'dark');
		const order = layers.map(({ id }) => id);
		const at = (id: string) => order.indexOf(id);
		const roads = layers.filter((layer) => layer.id.startsWith('ground-') && layer.type === 'line');
		const names = layers.filter(
			(layer) => layer.id.startsWith('ground-') && layer.type === 'symbol'
		);
		expect(at('land')).toBeLessThan(at('ground-sheet'));
		expect(at('borders-country')).toBeLessThan(at('ground-sheet'));
		expect(at('ground-relief')).toBeLessThan(at('regions-fill'));
		expect(roads.some(({ id }) => at(id) > at('regions-fill'))).toBe(true);
		expect(at('label-country')).toBeLessThan(at(names[0].id));
		for (const { id } of [...roads, ...names]) expect(at(id)).toBeLessThan(at('place-dots'));
	});

	it('is drawn in the palette, not in colors of its own', () => {
		const text = (theme: 'light' | 'dark') =>
			JSON.stringify(
				compileGround({ streets: { schema: 'protomaps', bounds }, relief: null }, theme, 'en')
			);
		expect(text('light')).toContain('#f6f4ee');
		expect(text('dark')).toContain('#1d2124');
		expect(text('dark')).not.toContain('#f6f4ee');
	});

	it('takes the built-in names only where its own tiles end', () => {
		const ground = styled(
			{ streets: { schema: 'protomaps', bounds }, relief: null },
			'around',
			'light'
		)('en');
		const town = wholeStyle(ground).layers.find(({ id }) => id === 'label-town');
		expect(JSON.stringify(town)).toContain('"within"');
		expect(isWorld([-180, -85, 180, 85])).toBe(true);
		expect(isWorld(bounds)).toBe(false);
	});
});

describe('a relief', () => {
	test.each(['picture', 'terrarium', 'mapbox'] as const)(
		'of %s lies on the land, under the water',
		(kind) => {
			const ground = styled({ streets: null, relief: { ...relief, kind } }, 'all', 'light')('en');
			const style = wholeStyle(ground);
			expect(validateStyleMin(style as never).map(({ message }) => message)).toEqual([]);
			const order = style.layers.map(({ id }) => id);
			expect(order.indexOf('ground-relief')).toBeGreaterThan(order.indexOf('land'));
			expect(order.indexOf('ground-relief')).toBeLessThan(order.indexOf('lakes'));
			expect(style.sources['ground-relief'].type).toBe(
				kind === 'picture' ? 'raster' : 'raster-dem'
			);
		}
	);
});

describe('what a file says of its sources', () => {
	test.each([
		[
			'© <a href="https://osm.example/copyright">Mappers</a>',
			[
				['© ', null],
				['Mappers', 'https://osm.example/copyright']
			]
		],
		['<a href="javascript:alert(1)">Mappers</a>', [['Mappers', null]]],
		['<img src=x onerror=alert(1)>Mappers<script>alert(1)</script>', [['Mappers', null]]],
		['<a href=" https://user:pass@osm.example/">Mappers</a>', [['Mappers', null]]],
		['&lt;b&gt; &amp; \u202Eback', [['<b> & back', null]]],
		['  <p>  </p> ', []],
		[{ html: 'x' }, []],
		[undefined, []]
	])('is shown as text: %s', (html, parts) => {
		expect(creditOf(html).map(({ text, url }) => [text, url])).toEqual(parts);
	});

	it('is cut where it is too long for a line', () => {
		const all = creditOf('word '.repeat(10_000));
		expect(all.map(({ text }) => text).join('')).toHaveLength(300);
	});
});

describe('a style of one’s own', () => {
	const options = { allowedHosts: [], has: { streets: true, relief: false } };
	const style = {
		version: 8,
		sources: {
			places: { type: 'vector', url: 'pmtiles://basemap', attribution: '<b>Us</b>' }
		},
		layers: [
			{ id: 'land', type: 'background', paint: { 'background-color': '#eee' } },
			{ id: 'ways', type: 'line', source: 'places', 'source-layer': 'roads' },
			{ id: 'place-dots', type: 'symbol', source: 'places', 'source-layer': 'places' }
		]
	};

	it('keeps its names apart from ours, and lies under the collection', () => {
		const { style: own, credit } = readOwnStyle(style, options);
		const whole = wholeStyle({
			ground: { builtIn: 'none', bounds: null, isOneStyle: true, maxZoom: 18, credit },
			style: own
		});
		expect(validateStyleMin(whole as never).map(({ message }) => message)).toEqual([]);
		const order = whole.layers.map(({ id }) => id);
		expect(order.slice(0, 2)).toEqual(['ground-land', 'regions-fill']);
		expect(order.indexOf('ground-place-dots')).toBeLessThan(order.indexOf('place-dots'));
		expect(whole.sources['ground-places']).toEqual({
			type: 'vector',
			url: 'pmtiles://geodata/ground.pmtiles'
		});
		expect(whole.sources).not.toHaveProperty('basemap');
		expect(credit).toEqual([{ text: 'Us', url: null }]);
	});

	const withSource = (source: object) => ({ ...style, sources: { places: source } });

	test.each<[string, object, string]>([
		['is none', { layers: [] }, 'is no valid style: '],
		[
			'has an unknown source',
			{ ...style, sources: {} },
			'is no valid style: layers[1]: source "places" not found'
		],
		[
			'asks hosts that nobody allowed',
			{
				...withSource({ type: 'vector', tiles: ['https://b.example/{z}/{x}/{y}.pbf'] }),
				glyphs: 'https://a.example/{fontstack}/{range}.pbf'
			},
			'would have readers’ browsers ask a.example, b.example; allow that with --allow-host a.example --allow-host b.example'
		],
		[
			'asks a host without encryption',
			withSource({ type: 'vector', url: 'http://a.example/x' }),
			'no address of https'
		],
		[
			'names a file',
			withSource({ type: 'vector', url: 'tiles/streets.json' }),
			'no address of https'
		],
		[
			'runs a script',
			withSource({ type: 'geojson', data: 'javascript:alert(1)' }),
			'no address of https'
		],
		[
			'asks for a relief that is not there',
			withSource({ type: 'vector', url: 'pmtiles://relief' }),
			'no --relief was given'
		],
		[
			'names a layer that it has not',
			{ ...style, metadata: { 'dateline:regions-before': 'moats' } },
			'has no layer "moats"'
		]
	])('is refused when it %s', (_, json, sentence) => {
		const read = () => readOwnStyle(json, options);
		expect(read).toThrow(StyleProblem);
		expect(read).toThrow(sentence);
	});

	it('may ask the hosts that were allowed', () => {
		const json = withSource({
			type: 'raster',
			tiles: ['https://b.example/{z}/{x}/{y}.png'],
			tileSize: 256
		});
		const drawn = { ...json, layers: [{ id: 'photo', type: 'raster', source: 'places' }] };
		const { style: own } = readOwnStyle(drawn, { ...options, allowedHosts: ['b.example'] });
		expect(own.sources['ground-places']).toMatchObject({
			tiles: ['https://b.example/{z}/{x}/{y}.png']
		});
	});
});
