/**
 * Still maps of a collection: of all of it, of one place in it, of one article. Knows no files: the
 * basemap's tiles are read by whoever draws.
 */
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Topology } from 'topojson-specification';
import type { ArticleRow, Place } from '../collection/format.ts';
import type { Bbox } from '../geo/lng-lat.ts';
import { townFilter, townLayer } from '../map/basemap-layers.ts';
import { firstView, placeView } from '../map/camera.ts';
import { circleScale } from '../map/collection-layers.ts';
import { placePoints, regionPolygons, type Points, type Polygons } from '../map/features.ts';
import { marksOf, type RowCounts } from '../map/marks.ts';
import { palettes, type Theme } from '../map/palette.ts';
import { mapStyle, type LabelLanguage } from '../map/style.ts';
import { drawStill, type Still } from './draw.ts';
import { readGeoJson, type FeatureLayers, type StillFeature } from './features.ts';
import { fitView, tilesIn, type Size, type TileAddress } from './projection.ts';

/** Reads tiles of the basemap, merged: features by layer. */
export type ReadBasemap = (tiles: readonly TileAddress[]) => Promise<FeatureLayers>;

export interface StillOptions extends Size {
	readonly themes: readonly [Theme, ...Theme[]];
	readonly heading?: Still['heading'];
	readonly credit: string;
}

/** Points beyond these, the least named, would only darken the ground. */
const mostPoints = 2_000;
/** Pixels between the marks and the picture's edge. */
const padding = 34;
/** A village is shown with its district, a continent whole. */
const zooms = [0.6, 7] as const;

/** Draws the still maps of one collection. */
export class CollectionStills {
	readonly #places: readonly Place[];
	readonly #counts: RowCounts;
	readonly #language: LabelLanguage;
	readonly #readBasemap: ReadBasemap;
	readonly #tilesTo: number;
	readonly #polygons: Polygons;
	readonly #points: Points;
	readonly #regions: readonly StillFeature[];
	readonly #pointFeatures: readonly StillFeature[];
	readonly #styles = new Map<Theme, StyleSpecification>();

	/** @param tilesTo Last zoom the basemap has tiles of. */
	constructor(
		places: readonly Place[],
		counts: RowCounts,
		topology: Topology,
		language: LabelLanguage,
		readBasemap: ReadBasemap,
		tilesTo: number
	) {
		this.#places = places;
		this.#counts = counts;
		this.#language = language;
		this.#readBasemap = readBasemap;
		this.#tilesTo = tilesTo;
		this.#polygons = regionPolygons(topology, places);
		this.#points = placePoints(places, this.#polygons);
		this.#regions = readGeoJson(this.#polygons);
		this.#pointFeatures = readGeoJson(this.#points);
	}

	/** The whole collection, looking where its page's map looks first. */
	ofAll(options: StillOptions): Promise<string> {
		return this.#draw(firstView(this.#places, this.#counts.literal), this.#counts, null, options);
	}

	/** One place, outlined, among the others. */
	ofPlace(place: Place, options: StillOptions): Promise<string> {
		return this.#draw(placeView(place), this.#counts, place.row, options);
	}

	/** The places of one article, by how often it names them. */
	ofArticle(article: ArticleRow, options: StillOptions): Promise<string> {
		const counts = this.#countsOf(article);
		const box = firstView(this.#places, counts.literal) ?? firstView(this.#places, counts.all);
		return this.#draw(box, counts, null, options);
	}

	#countsOf({ marks }: ArticleRow): RowCounts {
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

	async #draw(
		box: Bbox | null,
		counts: RowCounts,
		selected: number | null,
		{ width, height, themes, heading, credit }: StillOptions
	): Promise<string> {
		const view = fitView(box ?? [-170, -55, 190, 75], { width, height }, padding, zooms);
		const hasLiteral = counts.literal.some((count) => count > 0);
		const { states, largest } = marksOf(
			counts,
			hasLiteral ? 'literal' : 'all',
			this.#places,
			this.#polygons
		);
		const shown = new Map(
			[...states].map(([row, state]) => [row, { ...state, selected: row === selected }])
		);
		const points = this.#pointFeatures
			.filter(({ id }) => shown.has(id!))
			.slice(0, mostPoints)
			.map((point) => {
				const { literal, associative } = shown.get(point.id!)!;
				// Labels keep away from the circles that are drawn, not from those of the whole collection.
				return { ...point, properties: { ...point.properties, rank: literal + associative } };
			});
		const styles = themes.map((theme) => this.#style(theme, circleScale(largest), points));
		return drawStill(
			{
				view,
				styles: { light: styles[0], dark: styles[1] },
				sources: new Map([
					['basemap', await this.#readBasemap(tilesIn(view, this.#tilesTo))],
					['regions', new Map([['', this.#regions]])],
					['places', new Map([['', points]])]
				]),
				states: new Map([
					['regions', shown],
					['places', shown]
				]),
				credit,
				heading
			},
			{ light: frameOf(themes[0]), dark: themes[1] && frameOf(themes[1]) }
		);
	}

	/** The live map's style; a place that has its own label needs none from the basemap. */
	#style(theme: Theme, scale: number, points: readonly StillFeature[]): StyleSpecification {
		let style = this.#styles.get(theme);
		if (style === undefined) {
			style = mapStyle({
				theme,
				language: this.#language,
				view: 'un',
				basemapUrl: 'basemap',
				fontFaces: {}
			}) as StyleSpecification;
			this.#styles.set(theme, style);
		}
		const named = points.map(({ properties }) => Number(properties.geonamesId));
		return {
			...style,
			state: { circleScale: { default: scale } },
			layers: style.layers.map((layer) =>
				layer.id === townLayer ? ({ ...layer, filter: townFilter(named) } as typeof layer) : layer
			)
		};
	}
}

const frameOf = (theme: Theme) => ({ ...palettes[theme], accent: palettes[theme].literal });
