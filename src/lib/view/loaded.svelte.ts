/**
 * What has been read of a collection so far: at first the few rows a page was rendered with; the rest
 * is fetched once asked for. Knows no filter.
 */
import type { Topology } from 'topojson-specification';
import type { CountsByPlace, PassageCounts } from '$lib/collection/count.ts';
import type { FacetArticle } from '$lib/collection/facets/index.ts';
import type { Manifest, MentionIndex, Place } from '$lib/collection/format.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import type { Passage } from './passages.ts';

/** What a page is rendered with. */
export interface FirstSight {
	readonly manifest: Manifest;
	/** The first rows of `places.parquet`, and after them the regions and countries that hold those. */
	readonly places: readonly Place[];
	/** Of the first rows, without a filter. */
	readonly counts: PassageCounts;
	/** Whether the first rows are all there are. */
	readonly isWhole: boolean;
	/** How many places there are, those with something that happens there and all. */
	readonly named: { readonly literal: number; readonly all: number };
	/** The passages that some places begin with, without a filter, by row. */
	readonly newest?: ReadonlyMap<number, readonly Passage[]>;
}

export class Loaded {
	readonly manifest: Manifest;
	/** All places once loaded, each at its row; before that the first ones. */
	places = $state.raw<readonly Place[]>([]);
	/** Passages by place of all places, once these are there; needs no index. */
	counts = $state.raw<CountsByPlace | null>(null);
	/** `null` until loaded. */
	index = $state.raw<MentionIndex | null>(null);
	collection = $state.raw<OpenCollection | null>(null);
	/** The polygons of its regions, as their file has them; `null` until loaded. */
	topology = $state.raw<Topology | null>(null);
	/** What all articles are narrowed by, once that is needed. */
	articles = $state.raw<readonly FacetArticle[] | null>(null);
	/** Why the collection could not be read, or `null`. */
	failure = $state.raw<string | null>(null);

	readonly #open: () => Promise<OpenCollection>;
	readonly #isWhole: boolean;
	#opening: Promise<OpenCollection> | undefined;
	#loading: Promise<void> | undefined;

	/** @param open Opens the collection's files; called once, when {@link begin} or {@link load} is. */
	constructor(
		{ manifest, places, isWhole }: Pick<FirstSight, 'manifest' | 'places' | 'isWhole'>,
		open: () => Promise<OpenCollection>
	) {
		this.manifest = manifest;
		this.places = places;
		this.#isWhole = isWhole;
		this.#open = open;
	}

	/** Reads what is needed to draw everything once: no index. A failure is told in `failure`. */
	async begin(): Promise<void> {
		await this.#tell(async () => {
			const collection = await this.#opened();
			if (!this.#isWhole) {
				const [places, counts] = await Promise.all([collection.places(), collection.counts()]);
				this.places = places;
				this.counts = counts;
			}
			this.collection = collection;
		});
	}

	/** Reads all places and the index, once; a failure is told in `failure` and may be tried again. */
	load(): Promise<void> {
		this.#loading ??= this.#load();
		return this.#loading;
	}

	/** Reads what articles are narrowed by, once; a failure is told in `failure`. */
	async loadArticles(): Promise<void> {
		await this.load();
		await this.#tell(async () => {
			const { articleFacets } = await import('$lib/collection/article-facets.ts');
			this.articles ??= this.collection && (await articleFacets(this.collection));
		});
	}

	async #load() {
		const isRead = await this.#tell(async () => {
			const collection = await this.#opened();
			const [places, index] = await Promise.all([
				this.#isWhole ? this.places : collection.places(),
				collection.index()
			]);
			this.collection = collection;
			this.places = places;
			this.index = index;
		});
		if (!isRead) this.#loading = undefined;
	}

	#opened(): Promise<OpenCollection> {
		this.#opening ??= this.#open();
		this.#opening.then(
			(collection) => this.#readRegions(collection),
			() => (this.#opening = undefined)
		);
		return this.#opening;
	}

	/** The map is drawn with them: they are on their way before it asks. */
	#readRegions(collection: OpenCollection) {
		void this.also(async () => (this.topology ??= await collection.regions()));
	}

	/** Reads what the rest does without; a failure is told in `failure`. */
	async also(read: () => Promise<unknown>): Promise<void> {
		try {
			await read();
		} catch (error) {
			this.failure = causeOf(error);
		}
	}

	/** Runs a read and says whether it went well; why not is told in `failure`. */
	async #tell(read: () => Promise<unknown>): Promise<boolean> {
		this.failure = null;
		try {
			await read();
			return true;
		} catch (error) {
			this.failure = causeOf(error);
			return false;
		}
	}
}

const causeOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
