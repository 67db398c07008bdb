/**
 * Still maps of a collection: of all of it, of one place in it, of one article. Knows no files: the
 * basemap's tiles are read by whoever draws.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { feature } from 'topojson-client';
import type { Polygon, Topology } from 'topojson-specification';
import type { ArticleRow, Manifest, Place } from '../collection/format.ts';
import type { Bbox } from '../geo/box.ts';
import type { LngLat } from '../geo/lng-lat.ts';
import { lngLatOf, worldPoint } from '../geo/mercator.ts';
import {
	circleScale,
	drawnRegions,
	firstView,
	highlightSource,
	mapStyle,
	markOf,
	type Marks,
	marksOf,
	palettes,
	passagesOf,
	placePoints,
	placeView,
	type Points,
	precisionRing,
	type RegionLabels,
	type Regions,
	type RowCounts,
	type Theme
} from '../map/style/index.ts';
import { scaleBar, scaleText } from '../view/scale-bar.ts';
import type { LanguageCode } from '../languages/index.ts';
import { drawStill, type Still } from './draw.ts';
import { creditLines, footHeight, stripHeight, type Frame } from './frame.ts';
import { readGeoJson, type FeatureLayers, type StillFeature } from './features.ts';
import { fitView, tilesIn, type Size, type StillView, type TileAddress } from './projection.ts';

/** Reads tiles of the basemap, merged: features by layer. */
export type ReadBasemap = (tiles: readonly TileAddress[]) => Promise<FeatureLayers>;

export interface StillOptions extends Size {
	readonly themes: readonly [Theme, ...Theme[]];
	readonly heading?: Still['heading'];
	readonly credit: string;
	/** What a filled circle and a region's color mean, in words. */
	readonly signs?: readonly [circle: string, color: string];
}

/** Points beyond these, the least named, would only darken the ground. */
const mostPoints = 2_000;
/** Pixels between the marks and the picture's edge. */
const padding = 34;
/** Pixels the bar of distances has. */
const barRoom = 70;
/** A village is shown with its district, a continent whole. */
const zooms = [0.6, 7] as const;

/** What a picture shows of the collection. */
interface Scene {
	/** By place row. */
	readonly marks: Marks;
	/** What circle sizes are compared with; see `circleScale`. */
	readonly scale: number;
	readonly regions: Regions;
	/** Their polygons and lines. */
	readonly polygons: readonly StillFeature[];
	readonly points: readonly StillFeature[];
	/** GeoNames ids of the points: a place that has its own label needs none from the basemap. */
	readonly named: ReadonlySet<number>;
}

/** Draws the still maps of one collection. */
export class CollectionStills {
	readonly #places: readonly Place[];
	readonly #counts: RowCounts;
	readonly #language: LanguageCode;
	readonly #readBasemap: ReadBasemap;
	readonly #tilesTo: number;
	readonly #topology: Topology;
	readonly #outlines: Topology;
	/** Shapes as they are drawn, by their arcs. */
	readonly #shapes = new WeakMap<object, StillFeature>();
	readonly #accent: Manifest['accent'];
	readonly #regionNames: RegionLabels | undefined;
	readonly #styles = new Map<Theme, StyleSpecification>();

	/**
	 * @param topology The collection's regions, as its live map has them.
	 * @param outlines The same regions, each with an outline that does not depend on what else is named.
	 * @param tilesTo Last zoom the basemap has tiles of.
	 * @param accent The site's own color of literal mentions.
	 * @param regionNames Names of regions that the basemap lacks in the language.
	 */
	constructor(
		places: readonly Place[],
		counts: RowCounts,
		topology: Topology,
		outlines: Topology,
		language: LanguageCode,
		readBasemap: ReadBasemap,
		tilesTo: number,
		accent: Manifest['accent'] = null,
		regionNames?: RegionLabels
	) {
		this.#accent = accent;
		this.#regionNames = regionNames;
		this.#places = places;
		this.#counts = counts;
		this.#language = language;
		this.#readBasemap = readBasemap;
		this.#tilesTo = tilesTo;
		this.#topology = topology;
		this.#outlines = outlines;
	}

	/** The whole collection, looking where its page's map looks first. */
	ofAll(options: StillOptions): Promise<string> {
		const scene = this.#sceneOf(this.#counts, this.#places, this.#allRegions());
		return this.#draw(firstView(this.#places, this.#counts.literal), scene, null, options);
	}

	/**
	 * One place, outlined, among those that are named together with it. What else the collection names
	 * is not in it, so that an article that does not name the place leaves its picture as it was.
	 *
	 * @param marks All marks of the passages that name it, each passage once.
	 */
	ofPlace(place: Place, marks: ArticleRow['marks'], options: StillOptions): Promise<string> {
		const counts = this.#countsOf(marks);
		const named = this.#namedIn(marks, counts);
		const scene = this.#sceneOf(counts, named, this.#regionsAround([place, ...named]));
		return this.#draw(placeView(place), scene, place.row, options);
	}

	/**
	 * A view as the live map has it.
	 *
	 * @param counts Of the passages that the view keeps.
	 * @param selected Row of the open place, or `null`.
	 */
	ofView(
		camera: { readonly zoom: number; readonly center: LngLat },
		counts: RowCounts,
		kinds: 'literal' | 'all',
		selected: number | null,
		options: StillOptions
	): Promise<string> {
		const { width, height } = options;
		const view = { center: worldPoint([...camera.center]), zoom: camera.zoom, width, height };
		const scene = this.#sceneOf(counts, this.#places, this.#allRegions(), kinds);
		return this.#draw(view, scene, selected, options);
	}

	/** The places of one article, by how often it names them; what others name changes nothing in it. */
	ofArticle(article: ArticleRow, options: StillOptions): Promise<string> {
		const counts = this.#countsOf(article.marks);
		const named = this.#namedIn(article.marks, counts);
		const viewOf = (ofRows: Int32Array) =>
			firstView(
				named,
				named.map(({ row }) => ofRows[row])
			);
		const box = viewOf(counts.literal) ?? viewOf(counts.all);
		return this.#draw(box, this.#sceneOf(counts, named, this.#regionsAround(named)), null, options);
	}

	/** Places of marks, the most named first; rows of equals go by names, for numbers of rows change with other articles. */
	#namedIn(marks: ArticleRow['marks'], { all }: RowCounts): Place[] {
		const rows = new Set(marks.flatMap(({ placeRow }) => (placeRow < 0 ? [] : [placeRow])));
		return Array.from(rows, (row) => this.#places[row]).sort(
			(a, b) => all[b.row] - all[a.row] || (a.slug < b.slug ? -1 : 1)
		);
	}

	#countsOf(marks: ArticleRow['marks']): RowCounts {
		const rows = () => new Int32Array(this.#places.length);
		const counts = {
			literal: rows(),
			all: rows(),
			rolledUpLiteral: rows(),
			rolledUpAll: rows()
		};
		for (const { placeRow, kind } of marks) {
			if (placeRow < 0) continue;
			const { admin1Row, countryRow } = this.#places[placeRow];
			counts.all[placeRow]++;
			if (kind === 'literal') counts.literal[placeRow]++;
			for (const row of new Set([placeRow, admin1Row, countryRow])) {
				if (row < 0) continue;
				counts.rolledUpAll[row]++;
				if (kind === 'literal') counts.rolledUpLiteral[row]++;
			}
		}
		return counts;
	}

	/** The regions as the live map has them. */
	#allRegions(): Regions {
		return drawnRegions(this.#topology, this.#places);
	}

	/** The regions among some places and those that hold them, and no others: a picture is the same whatever else is named. */
	#regionsAround(places: readonly Place[]): Regions {
		const around = new Map(places.map((place) => [place.row, place]));
		for (const { admin1Row, countryRow } of places) {
			for (const row of [admin1Row, countryRow]) {
				if (row < 0 || around.has(row)) continue;
				// How sure it is that others name it is not what this picture tells.
				around.set(row, { ...this.#places[row], isFaint: false });
			}
		}
		return drawnRegions(this.#outlines, [...around.values()]);
	}

	/** Regions as they are drawn; each shape is made once. */
	#polygonsOf(regions: Regions): StillFeature[] {
		return regions.objects.regions.geometries.flatMap((area) => {
			let shape = this.#shapes.get(area.arcs);
			if (shape === undefined) {
				const polygon = feature(regions, area as Polygon) as GeoJSON.Feature;
				[shape] = readGeoJson({ type: 'FeatureCollection', features: [polygon] });
				this.#shapes.set(area.arcs, shape);
			}
			return { ...shape, id: area.id, properties: { ...area.properties } };
		});
	}

	/**
	 * @param places Those that the counts are of.
	 * @param regions What is drawn as polygons and lines.
	 * @param kinds What is drawn; by default what happens there, and where nothing does, all.
	 */
	#sceneOf(
		counts: RowCounts,
		places: readonly Place[],
		regions: Regions,
		kinds: 'literal' | 'all' = places.some(({ row }) => counts.literal[row] > 0) ? 'literal' : 'all'
	): Scene {
		const marks = marksOf(counts, kinds, regions);
		const polygons = this.#polygonsOf(regions);
		// Those of a large collection would fill the memory of each thread: made as they are drawn.
		const first = places
			.filter(({ row }) => passagesOf(marks, row) > 0)
			.slice(0, mostPoints + polygons.length);
		const points = readGeoJson(placePoints(first, regions))
			.slice(0, mostPoints)
			.map((point): StillFeature => {
				// Labels keep away from the circles that are drawn, not from those of the whole collection.
				const rank = passagesOf(marks, point.id!);
				return { ...point, properties: { ...point.properties, rank } };
			});
		return {
			marks,
			scale: circleScale(marks.largest),
			regions,
			polygons,
			points,
			named: new Set(points.map(({ properties }) => Number(properties.geonamesId)))
		};
	}

	/** @param box What it shows, or the very view. */
	async #draw(
		box: Bbox | StillView | null,
		scene: Scene,
		selected: number | null,
		{ width, height, themes, heading, credit, signs }: StillOptions
	): Promise<string> {
		const { marks, scale, polygons, points, named } = scene;
		const view =
			box !== null && 'zoom' in box
				? box
				: this.#fitted(box ?? [-170, -55, 190, 75], { width, height, credit, signs, heading });
		const basemap = await this.#readBasemap(tilesIn(view, this.#tilesTo));
		const styles = themes.map((theme) => this.#style(theme, scale));
		const states = { get: (row: number) => markOf(marks, row) };
		return drawStill(
			{
				view,
				styles: { light: styles[0], dark: styles[1] },
				sources: new Map([
					['basemap', withoutTowns(basemap, named)],
					['regions', new Map([['', polygons]])],
					['places', new Map([['', points]])],
					[highlightSource, new Map([['', this.#highlight(scene, selected)]])]
				]),
				states: new Map([
					['regions', states],
					['places', states]
				]),
				credit,
				key: signs && { signs, bar: this.#bar(view) },
				heading
			},
			{ light: this.#frame(themes[0]), dark: themes[1] && this.#frame(themes[1]) }
		);
	}

	/** The view that shows a box above what is written at the picture's lower edge. */
	#fitted(
		box: Bbox,
		{ width, height, credit, signs, heading }: Omit<StillOptions, 'themes'>
	): StillView {
		const foot = footHeight(creditLines(credit, width), signs !== undefined);
		const map = { width, height: height - (heading ? stripHeight : 0) };
		return { ...fitView(box, map, padding, foot, zooms), height };
	}

	/** The bar of distances of a view. */
	#bar({ center: [, y], zoom }: StillView) {
		const bar = scaleBar(zoom, lngLatOf([0, y])[1], barRoom);
		return { width: bar.width, words: scaleText(bar, this.#language) };
	}

	#highlight({ marks, regions, polygons }: Scene, row: number | null): StillFeature[] {
		if (row === null) return [];
		const highlight = { highlight: 'selected', passages: passagesOf(marks, row) };
		const points = placePoints([this.#places[row]], regions);
		return [
			...readGeoJson(points),
			...points.features.flatMap(ringAround),
			...polygons.filter(({ id }) => id === row)
		].map((feature) => ({ ...feature, properties: { ...feature.properties, ...highlight } }));
	}

	/** The colors around the map: those of its marks too. */
	#frame(theme: Theme): Frame {
		const palette = palettes[theme];
		return { ...palette, accent: this.#accent?.[theme] ?? palette.literal };
	}

	/** The live map's style. */
	#style(theme: Theme, scale: number): StyleSpecification {
		let style = this.#styles.get(theme);
		if (style === undefined) {
			style = mapStyle({
				theme,
				language: this.#language,
				view: 'un',
				basemapUrl: 'basemap',
				fontFaces: {},
				accent: this.#accent,
				regionNames: this.#regionNames
			}) as StyleSpecification;
			this.#styles.set(theme, style);
		}
		return { ...style, state: { circleScale: { default: scale } } };
	}
}

/** The ring around a point of which only the area is known. */
function ringAround(point: Points['features'][number]): StillFeature[] {
	const geometry = precisionRing(point);
	if (!geometry) return [];
	return readGeoJson({ type: 'FeatureCollection', features: [{ ...point, geometry }] });
}

/** The basemap's features without some of its towns, by GeoNames id. */
function withoutTowns(basemap: FeatureLayers, ids: ReadonlySet<number>): FeatureLayers {
	return new Map(
		Array.from(basemap, ([name, features]) => [
			name,
			features.filter(({ id, properties }) => properties.kind !== 'town' || !ids.has(id ?? 0))
		])
	);
}
