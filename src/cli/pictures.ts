/**
 * Draws the pictures of a site: the still map of every page that has one, and, where the site's
 * address is known, the card that others show with a link to it. A task for the pool.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { countPassages } from '../lib/collection/count.ts';
import { dayOf } from '../lib/collection/filter.ts';
import type { ArticleRow, Manifest, Mark, Place } from '../lib/collection/format.ts';
import { shownName } from '../lib/collection/names.ts';
import { inputsOf, uncounted } from '../lib/collection/inputs.ts';
import { once } from '../lib/collection/once.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import { outlineRegions, type Regions } from '../lib/collection/regions.ts';
import { basemapAttribution, regionNamesFile, type RegionLabels } from '../lib/map/style/index.ts';
import { languageForTag, type LanguageCode } from '../lib/languages/index.ts';
import { loadMessages } from '../lib/languages/messages.ts';
import { centerOf } from '../lib/geo/box.ts';
import { stepViews } from '../lib/view/story.ts';
import type { BasemapTiles } from '../lib/still/basemap-tiles.ts';
import { CollectionStills, type StillOptions } from '../lib/still/collection-still.ts';
import {
	bannerSize,
	cardName,
	cardSize,
	hasArticlePicture,
	hasPlacePicture,
	mostPictures,
	stepStillName,
	stillName,
	stillSize
} from '../lib/still/pictures.ts';
import { creditWith, Words } from '../lib/still/picture-words.ts';
import type { Size } from '../lib/still/projection.ts';
import { openBasemap } from './basemap-tiles.ts';
import { Keeper, type Earlier } from './increment/keeper.ts';
import { packagePath } from './paths.ts';
import { ownShapes, regionIdsOf, withOthers } from './picture-shapes.ts';
import type { FilesDone } from './render.ts';
import { openShared, type SharedCollection } from './shared-collections.ts';
import { boundariesFile, readTopology } from './topologies.ts';

/** A page to draw a picture for. */
export interface PictureJob {
	/** Id of the collection. */
	readonly collection: string;
	readonly kind: 'collection' | 'place' | 'article' | 'step';
	/** Row of the place or the article, number of the story's step from 1. */
	readonly row: number;
}

export interface PictureData {
	/** Folder of the site, with its pages in it. */
	readonly site: string;
	readonly shared: readonly SharedCollection[];
	/** Whether to make the cards too. */
	readonly hasCards: boolean;
	/** What may be taken over; `null` where all pictures are drawn. */
	readonly earlier: Earlier | null;
}

/** The file that the ground of pictures is drawn from. */
export const basemapOf = (site: string) => join(site, 'geodata', 'basemap.pmtiles');

/** Names of regions that the basemap's tiles lack in a language. */
async function readRegionNames(language: LanguageCode): Promise<RegionLabels | undefined> {
	const file = regionNamesFile(language);
	if (file === null) return undefined;
	return JSON.parse(await readFile(packagePath(`static/${file}`), 'utf8')) as RegionLabels;
}

/** The pictures of a collection. */
export async function pictureJobs(collection: OpenCollection): Promise<PictureJob[]> {
	const { id, counts } = collection.manifest;
	const job = (kind: PictureJob['kind'], row: number) => ({ collection: id, kind, row });
	const places = (await collection.places()).filter(hasPlacePicture);
	const articles = await collection.wholeArticles(0, Math.min(mostPictures, counts.articles));
	return [
		job('collection', 0),
		...places.map(({ row }) => job('place', row)),
		...articles.filter(hasArticlePicture).map(({ row }) => job('article', row)),
		...((await collection.story())?.steps ?? []).map((_, i) => job('step', i + 1))
	];
}

/** A view of the story is made on a screen about half as wide again as its picture. */
const smallerBy = 0.6;

/** Mentions of a place whose passages its picture shows: those of its page. */
const mostMentions = 300;

/** The map on a card is drawn at half its size, so that its labels can be read where cards are shown small. */
const cardScale = 2;

const fontFiles = [
	'NotoSans_400Regular.ttf',
	'NotoSans_600SemiBold.ttf',
	// Letters that the others lack are drawn in it whatever their weight.
	'NotoSansArabic_400Regular.ttf'
].map((file) => packagePath(`build/command/${file}`));

export async function createTask({ site, shared, hasCards, earlier }: PictureData) {
	const basemap = await openBasemap(basemapOf(site));
	const collections = await openShared(shared);
	// Read when the first picture is drawn: where all are kept, none is.
	const outlines = once(async () => {
		const boundaries = await readTopology(boundariesFile);
		const ids: string[] = [];
		for (const collection of collections.values()) {
			ids.push(...regionIdsOf(await collection.regions()));
		}
		return outlineRegions(boundaries, ids);
	});
	const studios = new Map<string, Studio>();
	for (const [id, collection] of collections) {
		studios.set(id, await Studio.open(collection, basemap, outlines));
	}
	const files = new Keeper(site, earlier);
	return async (jobs: readonly PictureJob[]): Promise<FilesDone> => {
		for (const job of jobs) {
			const drawing = await studios.get(job.collection)!.draw(job);
			const { folder, name = stillName, inputs, still, card } = drawing;
			const page = [job.collection, ...folder].join('/');
			await files.put(`${page}/${name}`, inputs, still);
			if (card === null || !hasCards) continue;
			await files.put(`${page}/${cardName}`, inputs, async () => rasterized(await card()));
		}
		return { count: jobs.length, notes: files.takeNotes() };
	};
}

/** A PNG of a drawn card; the same bytes on every machine, for no fonts but ours are used. */
function rasterized(svg: string): Uint8Array {
	const resvg = new Resvg(svg, {
		fitTo: { mode: 'width', value: cardSize.width },
		font: { loadSystemFonts: false, fontFiles, defaultFontFamily: 'Noto Sans' }
	});
	return resvg.render().asPng();
}

interface Drawing {
	/** Folders from the collection's to the page's. */
	readonly folder: readonly string[];
	/** Of the drawn map, where it is not the page's own. */
	readonly name?: string;
	/** All that the pictures depend on, beside the program and the basemap. */
	inputs(): string;
	still(): Promise<string>;
	/** The card as SVG; `null` where there is none. */
	readonly card: (() => Promise<string>) | null;
}

/** What is drawn of a whole collection. */
interface Whole {
	readonly stills: CollectionStills;
	/** Places and passages named literally. */
	readonly totals: readonly [places: number, passages: number];
}

/** One collection with what its pictures say. */
class Studio {
	readonly #collection: OpenCollection;
	readonly #places: readonly Place[];
	readonly #words: Words;
	readonly #frame: string;
	/** Made when the first picture is drawn: where all are kept, none is. */
	readonly #whole: () => Promise<Whole>;

	private constructor(
		collection: OpenCollection,
		places: readonly Place[],
		words: Words,
		shapes: string,
		whole: () => Promise<Whole>
	) {
		this.#collection = collection;
		this.#places = places;
		this.#words = words;
		this.#whole = whole;
		// Hashed once: it is long, and in the inputs of every picture.
		this.#frame = createHash('sha256').update(frameOf(collection.manifest, shapes)).digest('hex');
	}

	static async open(
		collection: OpenCollection,
		basemap: BasemapTiles,
		outlines: () => Promise<Regions>
	): Promise<Studio> {
		const { manifest } = collection;
		const places = await collection.places();
		const regions = await collection.regions();
		const language = languageForTag(manifest.language);
		const whole = once(async (): Promise<Whole> => {
			const index = await collection.index();
			const counts = countPassages(index, places);
			const stills = new CollectionStills(
				places,
				counts,
				regions,
				withOthers(await outlines(), regions),
				language,
				(tiles) => basemap.read(tiles),
				basemap.maxZoom,
				manifest.accent,
				await readRegionNames(language)
			);
			const named = counts.literal.filter((count) => count > 0).length;
			return { stills, totals: [named, counts.totalLiteral] };
		});
		const words = new Words(language, await loadMessages(language), manifest);
		return new Studio(collection, places, words, ownShapes(regions), whole);
	}

	async draw({ kind, row }: PictureJob): Promise<Drawing> {
		const { manifest } = this.#collection;
		const { title } = manifest;
		const { messages, period } = this.#words;
		switch (kind) {
			case 'collection': {
				const captionOf = ({ totals }: Whole) => [period, messages.summary(...totals)];
				return {
					folder: [],
					inputs: () => JSON.stringify(manifest),
					...this.#drawing(stillSize, title, captionOf, period, ({ stills }, options) =>
						stills.ofAll(options)
					)
				};
			}
			case 'place': {
				const place = this.#places[row];
				const caption = [messages.passages(place.passages), title];
				const { name } = shownName(place, this.#words.language);
				const days = this.#words.between(place.first, place.last);
				const marks = await this.#marksBeside(place);
				return {
					folder: ['place', place.slug],
					inputs: () => this.#inputsOf(place, marks, [row]),
					...this.#drawing(
						bannerSize,
						name,
						() => caption,
						days,
						({ stills }, options) => stills.ofPlace(place, marks, options)
					)
				};
			}
			case 'step':
				return {
					folder: ['story'],
					name: stepStillName(row),
					inputs: () => JSON.stringify(manifest),
					still: () => this.#step(row),
					card: null
				};
			case 'article': {
				const [article] = await this.#collection.wholeArticles(row, row + 1);
				const day = article.published === null ? '' : this.#words.date(article.published);
				const caption = [day, article.publisher ?? '', title];
				return {
					folder: ['article', article.id],
					inputs: () => this.#inputsOf(article, article.marks, []),
					...this.#drawing(
						bannerSize,
						article.title,
						() => caption,
						day,
						({ stills }, options) => stills.ofArticle(article, options)
					)
				};
			}
		}
	}

	/**
	 * What the pictures of a place or an article are drawn from.
	 *
	 * @param marks Of what they show.
	 * @param more Rows of places that are in them whatever is marked.
	 */
	#inputsOf(shown: Place | ArticleRow, marks: readonly Mark[], more: readonly number[]): string {
		const rows = new Set([...more, ...marks.map(({ placeRow }) => placeRow)]);
		for (const row of [...rows]) {
			if (row < 0) continue;
			const { admin1Row, countryRow } = this.#places[row];
			rows.add(admin1Row).add(countryRow);
		}
		rows.delete(-1);
		// In the order of the rows, which decides what is drawn above what.
		const named = Array.from(rows)
			.sort((a, b) => a - b)
			.map((row) => uncounted(this.#places[row]));
		return this.#frame + inputsOf([shown, marks, named], this.#places);
	}

	/** What the map shows at a step of the story. */
	async #step(number: number): Promise<string> {
		const collection = this.#collection;
		const [story, index] = await Promise.all([collection.story(), collection.index()]);
		const { bbox, period: whole } = collection.manifest;
		const start = { zoom: 5, center: bbox === null ? ([0, 20] as const) : centerOf(bbox) };
		const { camera, period, place, kinds } = stepViews(story!, this.#places, start)[number];
		const [from, to] = [period?.[0] ?? whole?.[0], period?.[1] ?? whole?.[1]];
		const shown = countPassages(index, this.#places, {
			days: period === null ? null : [dayOf(from ?? null), dayOf(to ?? null)],
			passages: null
		});
		const selected = this.#places.find(({ slug }) => slug === place)?.row ?? null;
		const { center, zoom } = camera!;
		const farther = { center, zoom: zoom - smallerBy };
		const { stills } = await this.#whole();
		return stills.ofView(farther, shown, kinds, selected, {
			...stillSize,
			themes: ['light', 'dark'],
			credit: basemapAttribution
		});
	}

	/** The marks of the newest passages that name a place. */
	async #marksBeside(place: Place): Promise<Mark[]> {
		const mentions = await this.#collection.mentions(place, { limit: mostMentions });
		const passages = new Map(
			mentions.map((mention) => [`${mention.articleRow}:${mention.passageStart}`, mention.marks])
		);
		return [...passages.values()].flat();
	}

	/** @param days The days the picture shows, beside its sources; may be empty. */
	#drawing(
		size: Size,
		title: string,
		captionOf: (whole: Whole) => readonly string[],
		days: string,
		draw: (whole: Whole, options: StillOptions) => Promise<string>
	): Pick<Drawing, 'still' | 'card'> {
		const credit = creditWith(days);
		const { legendThere, legendTint } = this.#words.messages;
		const signs = [legendThere, legendTint] as const;
		return {
			still: async () =>
				draw(await this.#whole(), { ...size, themes: ['light', 'dark'], credit, signs }),
			card: async () => {
				const whole = await this.#whole();
				return draw(whole, {
					width: cardSize.width / cardScale,
					height: cardSize.height / cardScale,
					themes: ['light'],
					credit,
					signs,
					heading: { title, caption: captionOf(whole).filter(Boolean).join(' · ') }
				});
			}
		};
	}
}

/** What all pictures of a collection's places and articles depend on. @param shapes Those of the collection's own. */
const frameOf = ({ title, language, accent }: Manifest, shapes: string) =>
	JSON.stringify([title, language, accent, shapes]);
