/**
 * Draws the pictures of a site: the still map of every page that has one, and, where the site's
 * address is known, the card that others show with a link to it. A task for the pool.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { countPassages, findFirsts } from '../lib/collection/count.ts';
import { dayOf } from '../lib/collection/filter.ts';
import type { Manifest, Mark, Place } from '../lib/collection/format.ts';
import { shownName } from '../lib/collection/names.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import { basemapAttribution } from '../lib/map/style/index.ts';
import { longDates } from '../lib/languages/dates.ts';
import { languageForTag, type LanguageCode } from '../lib/languages/index.ts';
import { loadMessages, type Messages } from '../lib/languages/messages.ts';
import { centerOf } from '../lib/geo/box.ts';
import { stepViews } from '../lib/view/story.ts';
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
import { isolated } from '../lib/still/direction.ts';
import { BasemapTiles } from './basemap-tiles.ts';
import { packagePath } from './paths.ts';
import { openCollections } from './render.ts';

/** A page to draw a picture for. */
export interface PictureJob {
	/** Id of the collection. */
	readonly collection: string;
	readonly kind: 'collection' | 'place' | 'article' | 'step';
	/** Row of the place or the article, number of the story's step from 1. */
	readonly row: number;
}

export interface PictureData {
	/** Folder of the site, with its pages and the collections' data in it. */
	readonly site: string;
	/** Ids of its collections. */
	readonly ids: readonly string[];
	/** Whether to make the cards too. */
	readonly hasCards: boolean;
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

export async function createTask({ site, ids, hasCards }: PictureData) {
	const basemap = await BasemapTiles.open(join(site, 'geodata', 'basemap.pmtiles'));
	const studios = new Map<string, Studio>();
	for (const [id, collection] of await openCollections(site, ids)) {
		studios.set(id, await Studio.open(collection, basemap));
	}
	return async (jobs: readonly PictureJob[]): Promise<number> => {
		for (const job of jobs) {
			const {
				folder,
				name = stillName,
				still,
				card
			} = await studios.get(job.collection)!.draw(job, hasCards);
			const page = join(site, job.collection, ...folder);
			// The page itself may be made elsewhere, in another part of the site.
			await mkdir(page, { recursive: true });
			await writeFile(join(page, name), still);
			if (card !== null) await writeFile(join(page, cardName), rasterized(card));
		}
		return jobs.length;
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
	readonly still: string;
	/** The card as SVG, or `null` where none is wanted. */
	readonly card: string | null;
}

/** One collection with what its pictures say. */
class Studio {
	readonly #collection: OpenCollection;
	readonly #places: readonly Place[];
	readonly #stills: CollectionStills;
	readonly #words: Words;
	/** Places and passages named literally. */
	readonly #totals: readonly [places: number, passages: number];

	private constructor(
		collection: OpenCollection,
		places: readonly Place[],
		stills: CollectionStills,
		words: Words,
		totals: readonly [places: number, passages: number]
	) {
		this.#collection = collection;
		this.#places = places;
		this.#stills = stills;
		this.#words = words;
		this.#totals = totals;
	}

	static async open(collection: OpenCollection, basemap: BasemapTiles): Promise<Studio> {
		const { manifest } = collection;
		const [places, index] = await Promise.all([collection.places(), collection.index()]);
		const counts = countPassages(
			index,
			places,
			findFirsts(index, places, manifest.counts.passages)
		);
		const language = languageForTag(manifest.language);
		const stills = new CollectionStills(
			places,
			counts,
			await collection.regions(),
			language,
			(tiles) => basemap.read(tiles),
			basemap.maxZoom,
			manifest.accent
		);
		const words = new Words(language, await loadMessages(language), manifest);
		const named = counts.literal.filter((count) => count > 0).length;
		return new Studio(collection, places, stills, words, [named, counts.totalLiteral]);
	}

	async draw({ kind, row }: PictureJob, hasCard: boolean): Promise<Drawing> {
		const { title } = this.#collection.manifest;
		const { messages, period } = this.#words;
		switch (kind) {
			case 'collection': {
				const caption = [period, messages.summary(...this.#totals)];
				return this.#drawing([], title, caption, hasCard, period, (options) =>
					this.#stills.ofAll(options)
				);
			}
			case 'place': {
				const place = this.#places[row];
				const caption = [messages.passages(place.passages), title];
				const { name } = shownName(place, this.#words.language);
				const days = this.#words.between(place.first, place.last);
				const marks = await this.#marksBeside(place);
				return this.#drawing(['place', place.slug], name, caption, hasCard, days, (options) =>
					this.#stills.ofPlace(place, marks, options)
				);
			}
			case 'step': {
				const still = await this.#step(row);
				return { folder: ['story'], name: stepStillName(row), still, card: null };
			}
			case 'article': {
				const [article] = await this.#collection.wholeArticles(row, row + 1);
				const day = article.published === null ? '' : this.#words.date(article.published);
				const caption = [day, article.publisher ?? '', title];
				return this.#drawing(
					['article', article.id],
					article.title,
					caption,
					hasCard,
					day,
					(options) => this.#stills.ofArticle(article, options)
				);
			}
		}
	}

	/** What the map shows at a step of the story. */
	async #step(number: number): Promise<string> {
		const collection = this.#collection;
		const [story, index] = await Promise.all([collection.story(), collection.index()]);
		const { bbox, counts, period: whole } = collection.manifest;
		const start = { zoom: 5, center: bbox === null ? ([0, 20] as const) : centerOf(bbox) };
		const { camera, period, place, kinds } = stepViews(story!, this.#places, start)[number];
		const firsts = findFirsts(index, this.#places, counts.passages);
		const [from, to] = [period?.[0] ?? whole?.[0], period?.[1] ?? whole?.[1]];
		const shown = countPassages(index, this.#places, firsts, {
			days: period === null ? null : [dayOf(from ?? null), dayOf(to ?? null)],
			passages: null
		});
		const selected = this.#places.find(({ slug }) => slug === place)?.row ?? null;
		const { center, zoom } = camera!;
		const farther = { center, zoom: zoom - smallerBy };
		return this.#stills.ofView(farther, shown, kinds, selected, {
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
	async #drawing(
		folder: readonly string[],
		title: string,
		caption: readonly string[],
		hasCard: boolean,
		days: string,
		draw: (options: StillOptions) => Promise<string>
	): Promise<Drawing> {
		const credit = [isolated(days), basemapAttribution].filter(Boolean).join(' · ');
		const { legendThere, legendDarker } = this.#words.messages;
		const signs = [legendThere, legendDarker] as const;
		const size = folder.length === 0 ? stillSize : bannerSize;
		const still = await draw({ ...size, themes: ['light', 'dark'], credit, signs });
		if (!hasCard) return { folder, still, card: null };
		const card = await draw({
			width: cardSize.width / cardScale,
			height: cardSize.height / cardScale,
			themes: ['light'],
			credit,
			signs,
			heading: { title, caption: caption.filter(Boolean).join(' · ') }
		});
		return { folder, still, card };
	}
}

/** A collection's language, and its period in it. */
class Words {
	readonly language: LanguageCode;
	readonly messages: Messages;
	/** Empty when no article has a date. */
	readonly period: string;
	readonly #dates: Intl.DateTimeFormat;

	constructor(language: LanguageCode, messages: Messages, { period }: Manifest) {
		this.language = language;
		this.messages = messages;
		this.#dates = longDates(language);
		this.period = period === null ? '' : this.between(...period);
	}

	/** The days from one to another, both ISO dates; empty where either is not known. */
	between(first: string | null, last: string | null): string {
		if (first === null || last === null) return '';
		if (first === last) return this.date(first);
		return this.messages.between(this.date(first), this.date(last));
	}

	date(iso: string): string {
		return this.#dates.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
	}
}
