import { expression, featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { townFilter, townLayers, type TownLayer } from './basemap-layers';
import { circleRadius, circleScale } from './collection-layers';
import { palettes } from './palette';
import { namedBeside, regionNamesFile } from './region-names';
import { mapStyle, pickedLayers } from './style';
import type { MapStyleOptions } from './style';

const options: MapStyleOptions = {
	theme: 'light',
	language: 'uk',
	view: 'un',
	basemapUrl: 'https://example.org/geodata/basemap.pmtiles',
	fontFaces: {
		'Noto Sans Regular': [
			{ url: 'https://example.org/noto.woff2', 'unicode-range': ['U+0000-00FF'] }
		]
	}
};

const variants = (['light', 'dark'] as const).flatMap((theme) =>
	(['en', 'uk', 'ru'] as const).flatMap((language) =>
		(['un', 'de-facto'] as const).flatMap((view) =>
			[false, true].map((isGrouped) => ({ ...options, theme, language, view, isGrouped }))
		)
	)
);

describe('mapStyle', () => {
	it.each(variants)('is a valid style: $theme, $language, $view, grouped $isGrouped', (variant) => {
		expect(validateStyleMin(mapStyle(variant) as never).map(({ message }) => message)).toEqual([]);
	});

	it('asks for no letters or icons from a server', () => {
		const style = mapStyle(options);
		expect(style.glyphs).toBeUndefined();
		expect(style.sprite).toBeUndefined();
	});

	it('draws regions under the borders and labels, marks over them', () => {
		const order = mapStyle(options).layers.map(({ id }) => id);
		const at = (id: string) => order.indexOf(id);
		expect(at('land')).toBeLessThan(at('regions-fill'));
		expect(at('regions-fill')).toBeLessThan(at('lakes'));
		expect(at('regions-fill')).toBeLessThan(at('borders-country'));
		expect(at('label-country')).toBeLessThan(at('place-dots'));
		expect(at('place-dots')).toBeLessThan(at('place-labels'));
	});

	it('has every layer that answers to a pointer', () => {
		const ids = mapStyle({ ...options, isGrouped: true }).layers.map(({ id }) => id);
		const picked = Object.values(pickedLayers).flat();
		for (const id of picked) expect(ids).toContain(id);
	});

	it('leaves out the towns that the collection writes itself', () => {
		const isShownBy = (layer: TownLayer, properties: object) => (named: number[], id?: number) =>
			featureFilter(townFilter(layer, named) as never, 'layers[0].filter').filter({ zoom: 6 }, {
				type: 1,
				id,
				properties: { kind: 'town', ...properties }
			} as never);
		for (const layer of townLayers) {
			expect(mapStyle(options).layers.find(({ id }) => id === layer)).toMatchObject({
				filter: townFilter(layer, [])
			});
		}
		const isShown = isShownBy('label-town', { rank: 4 });
		expect(isShown([], 538555)).toBe(true);
		expect(isShown([538555, 1], 538555)).toBe(false);
		expect(isShown([538555, 1], 2)).toBe(true);
		expect(isShown([538555, 1])).toBe(true);
		expect(isShownBy('label-city', { rank: 4 })([])).toBe(false);
		expect(isShownBy('label-city', { rank: 4, capital: true })([], 2)).toBe(true);
		expect(isShownBy('label-city', { rank: 2 })([2], 2)).toBe(false);
		expect(isShownBy('label-town', { rank: 2 })([])).toBe(false);
	});

	it('draws the range of what is pointed at or open as a dashed line, where it is larger than a mark', () => {
		const range = mapStyle(options).layers.find(({ id }) => id === 'highlight-range');
		expect(range).toMatchObject({ type: 'line', source: 'highlight' });
		const { filter } = featureFilter(
			(range as { filter: unknown }).filter as never,
			'layers[0].filter'
		);
		const isShown = (zoom: number, type: number, groundPx: number, bounds = {}) =>
			filter({ zoom }, { type, properties: { groundPx, ...bounds } } as never);
		expect([4, 7, 9].map((zoom) => isShown(zoom, 2, 0.022))).toEqual([false, false, true]);
		expect(isShown(9, 1, 0.022)).toBe(false);
		// A mark that stands aside is one feature for each zoom, its ring too.
		expect([8, 9, 10].map((zoom) => isShown(zoom, 2, 1, { from: 9, to: 10 }))).toEqual([
			false,
			true,
			false
		]);
	});

	it('leaves the borders of countries to the basemap near by, which has them finer', () => {
		const line = mapStyle(options).layers.find(({ id }) => id === 'regions-line') as {
			paint: object;
		};
		const opacity = expression.createExpression(
			Reflect.get(line.paint, 'line-opacity'),
			'layers[0]'
		);
		if (opacity.result === 'error') throw new Error(opacity.value[0].message);
		const at = (zoom: number, level: string) =>
			opacity.value.evaluate(
				{ zoom },
				{ type: 3, properties: { level } } as never,
				{ class: 3, literal: 2 } as never
			);
		expect([4, 6, 9].map((zoom) => at(zoom, 'country'))).toEqual([0.6, 0, 0]);
		expect([4, 6, 9].map((zoom) => at(zoom, 'admin1'))).toEqual([0.85, 0.85, 0.85]);
	});

	it('fills nothing in the color of what happens: a red area reads as held ground', () => {
		for (const layer of mapStyle({ ...options, isGrouped: true }).layers) {
			if (layer.type !== 'fill') continue;
			expect(JSON.stringify(layer.paint)).not.toContain(palettes[options.theme].literal);
		}
	});

	it.each(namedBeside)(
		'names countries and regions in %s by the file beside the tiles',
		(language) => {
			const names = JSON.parse(readFileSync(`static/${regionNamesFile(language)}`, 'utf8'));
			const nameOf = (layer: string, region: string, regionNames?: typeof names) => {
				const { layers } = mapStyle({ ...options, language, regionNames });
				expect(validateStyleMin({ ...mapStyle(options), layers } as never)).toEqual([]);
				const { layout } = layers.find(({ id }) => id === layer) as { layout: object };
				const text = expression.createExpression(Reflect.get(layout, 'text-field'), 'layers[0]');
				if (text.result === 'error') throw new Error(text.value[0].message);
				const properties = { region, name_en: 'Name' };
				return String(text.value.evaluate({ zoom: 6 }, { type: 1, properties }));
			};
			expect(nameOf('label-admin1', 'UA-59')).toBe('Name');
			expect([
				nameOf('label-admin1', 'UA-59', names),
				nameOf('label-country', 'RU', names)
			]).toEqual(
				{
					es: ['Óblast de Sumy', 'Rusia'],
					fr: ['Oblast de Soumy', 'Russie'],
					de: ['Oblast Sumy', 'Russland'],
					ar: ['سومي', 'روسيا'],
					tr: ['Sumı Oblastı', 'Rusya']
				}[language as 'es']
			);
		}
	);

	it('draws the collection alone where there is no basemap', () => {
		const style = mapStyle({ ...options, basemapUrl: null });
		expect(Object.keys(style.sources)).toEqual(['regions', 'places', 'highlight']);
		expect(style.layers.every((layer) => !('source' in layer) || layer.source !== 'basemap')).toBe(
			true
		);
	});
});

describe('circles', () => {
	it('have an area proportional to their passages', () => {
		const scale = circleScale(1);
		const area = (count: number) => circleRadius(count, scale, 6) ** 2;
		expect(area(40) / area(10)).toBeCloseTo(4);
	});

	it('stay in bounds for the largest place and visible for the smallest', () => {
		const scale = circleScale(1_000_000);
		expect(circleRadius(1_000_000, scale, 9)).toBeLessThan(32);
		expect(circleRadius(1, scale, 2)).toBeGreaterThan(2);
		expect(circleRadius(0, scale, 6)).toBe(0);
	});
});
