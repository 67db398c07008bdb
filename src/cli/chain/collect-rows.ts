/**
 * The second half of a build: rows of geoparsed articles in, a collection's files out. Corrections are
 * applied here, so that after one nothing has to be geoparsed again. The same rows give the same bytes,
 * in whatever order they come and however often.
 */
import { join } from 'node:path';
import { Collector } from '../../lib/collection/collect.ts';
import type { StreamedRows } from '../../lib/collection/collected.ts';
import type { Events } from '../../lib/collection/events.ts';
import type { Manifest, Place, Source } from '../../lib/collection/format.ts';
import type { PlaceSource } from '../../lib/collection/places.ts';
import { withRegions } from '../../lib/collection/ground.ts';
import { ownTopology, undrawn } from '../../lib/collection/own-shapes.ts';
import { extractRegions, type Regions } from '../../lib/collection/regions.ts';
import { spelledPlaces } from '../../lib/collection/spellings.ts';
import type { RetiredArticle, RetiredPlace } from '../../lib/collection/retired.ts';
import type { Story } from '../../lib/collection/story.ts';
import type { TraceEntry } from '../../lib/collection/trace.ts';
import { withWaters } from '../../lib/collection/waters.ts';
import { writeCollection } from '../../lib/collection/write.ts';
import { withoutShapes } from '../../lib/corrections/index.ts';
import type { Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import { retiredArticles, retiredPlaces, withNew, type Addresses } from '../addresses.ts';
import { diskSink, DiskSpill } from '../collection-files.ts';
import type { CollectionDescription } from '../collection-folder.ts';
import type { Editorial } from '../editorial.ts';
import { UserError } from '../errors.ts';
import { geodataFiles } from '../geodata.ts';
import { isOwnPlace } from '../own-places.ts';
import { packageVersion } from '../paths.ts';
import type { Progress } from '../progress.ts';
import { manyArticles, spareMemory } from '../spare-memory.ts';
import { missingIn } from '../story-file.ts';
import { boundariesFile, readTopology, watersFile } from '../topologies.ts';
import { beginEngine, type CollectionEngine, type EngineOptions } from './engines.ts';
import { Intake, type RowItem } from './intake.ts';

/** What is said of a collection where its folder says nothing, or before it. */
export interface CollectionOptions extends EngineOptions {
	readonly title?: string;
	readonly description?: string;
	/** Whether an article that could not be read, or a row that cannot be used, ends the call. */
	readonly strict?: boolean;
	/** Whether articles in languages that there are no tables for are left out. */
	readonly skipUnknownLanguages?: boolean;
	/** Whether the same story in nearly the same words counts once. */
	readonly once?: boolean;
	/** Whether marks that no person has seen end it. */
	readonly requireChecked?: boolean;
	/** How they are drawn. */
	readonly unchecked?: Manifest['unchecked'];
	/** Color of what is chosen, as a `site.yaml` says it. */
	readonly accent?: Manifest['accent'];
}

/** A collection with all that must be known before its rows come. */
export interface CollectionPlan {
	readonly id: string;
	readonly described: CollectionDescription & { readonly overlay?: object };
	/** Its folder of articles, or `null`. */
	readonly folder: string | null;
	readonly editorial: Editorial;
	readonly story: Story | null;
	readonly events: Events | null;
	/** Files of added places. */
	readonly added: readonly string[];
	readonly gazetteer: Gazetteer;
	/** The gazetteer as the corrections have it. */
	readonly places: PlaceSource;
}

export interface Collected {
	readonly manifest: Manifest;
	/** Every address that a place or an article of it was ever given. */
	readonly addresses: Addresses;
}

/** Where the geography comes from, as every collection states. */
const geodataSources: readonly Source[] = [
	{ title: 'GeoNames', url: 'https://www.geonames.org/', licence: 'CC BY 4.0' },
	{
		title: 'GSHHG by Paul Wessel and Walter H. F. Smith (rivers)',
		url: 'https://www.soest.hawaii.edu/pwessel/gshhg/',
		licence: 'LGPL 3.0 or later'
	},
	{ title: 'Natural Earth', url: 'https://www.naturalearthdata.com/', licence: 'public domain' },
	{
		title: 'OpenStreetMap contributors (borders)',
		url: 'https://www.openstreetmap.org/copyright',
		licence: 'ODbL 1.0'
	}
];

/**
 * Writes the files of one collection.
 *
 * @param out Their folder, which is there.
 * @throws {UserError} If no row could be used, or one could not and `strict` asks for all.
 */
export async function collectRows(
	plan: CollectionPlan,
	rows: AsyncIterable<readonly RowItem[]>,
	out: string,
	options: CollectionOptions,
	progress: Progress
): Promise<Collected> {
	const articleSpill = new DiskSpill(join(out, 'articles.tmp'));
	const passageSpill = new DiskSpill(join(out, 'passages.tmp'));
	const collector = new Collector(plan.places, articleSpill, passageSpill);
	const engine = beginEngine(collector, out, options, (message) => progress.say(message));
	try {
		const arranged = await arrange(plan, rows, collector, engine, options, progress);
		return await write(plan, arranged, out, options, progress);
	} finally {
		await engine.close();
		articleSpill.close();
		passageSpill.close();
	}
}

/** What is written of a collection. */
interface Arranged {
	readonly collected: StreamedRows;
	readonly regions: Regions;
	readonly trace: readonly TraceEntry[];
	readonly retired: readonly RetiredPlace[];
	readonly goneArticles: readonly RetiredArticle[];
	/** Every id that an article was ever given. */
	readonly signs: Addresses['articles'];
}

/**
 * Takes the rows in, and puts what is admitted of them in order. What is needed for that alone, the
 * boundaries of the world and what tells articles apart, is garbage when it returns.
 */
async function arrange(
	plan: CollectionPlan,
	rows: AsyncIterable<readonly RowItem[]>,
	collector: Collector,
	engine: CollectionEngine,
	options: CollectionOptions,
	progress: Progress
): Promise<Arranged> {
	const { id, editorial, story, places } = plan;
	const { corrections } = editorial;
	const intake = new Intake(plan, collector, options);
	for await (const items of rows) {
		for (const item of items) {
			intake.take(item);
			await engine.look();
		}
		if (intake.size > manyArticles) spareMemory();
		progress.show(`${id}: ${intake.size} articles read`);
	}
	const { admitted, signs } = intake.settle(options.strict ?? false, progress);
	progress.show(`${id}: writing`);
	const met = intake.metOf(admitted);
	for (const message of met.told()) progress.say(`${id}: ${message}`);
	const boundaries = await readTopology(boundariesFile);
	const waters = await readTopology(watersFile);
	const given = new Set(
		corrections.places.flatMap(({ id, label, name }) =>
			name !== null || 'en' in label ? [id] : []
		)
	);
	const spelled = intake.spellings.namesIn(admitted.map(({ number }) => number));
	const named = spelledPlaces(
		places,
		spelled,
		(placeId) => isOwnPlace(placeId) || given.has(placeId)
	);
	const shapes = ownTopology(editorial.own.shapes, boundaries.transform!);
	for (const name of undrawn(editorial.own.shapes, shapes)) {
		progress.say(
			`${id}: the shape of "${name}" is too small to be drawn, or bounds no ground; its place is a point`
		);
	}
	const drawn = withoutShapes(withRegions(named, boundaries, waters, shapes), corrections.places);
	const collected = await engine.finish({
		places: drawn,
		addresses: editorial.addresses.places,
		admitted
	});
	if (options.requireChecked) refuseUnchecked(plan, collected.counts);
	if (story) {
		for (const message of missingIn(story, collected.places)) progress.say(`${id}: ${message}`);
	}
	const regionIds = collected.places.flatMap(({ regionId }) => regionId ?? []);
	const points = collected.places.flatMap(({ regionId, lngLat }) =>
		regionId === null ? [lngLat] : []
	);
	return {
		collected,
		regions: [waters, shapes].reduce<Regions>(
			(regions, more) => withWaters(regions, more, regionIds),
			extractRegions(boundaries, regionIds, points)
		),
		trace: met.trace(namedIn(collected.places), spelledPlaces(plan.gazetteer, spelled)),
		retired: retiredPlaces(
			editorial.addresses.places,
			collected.places,
			corrections.places,
			places
		),
		goneArticles: retiredArticles(signs, new Set(admitted.map(({ id }) => id))),
		signs
	};
}

async function write(
	{ id, described, editorial, story, events, added }: CollectionPlan,
	{ collected, regions, trace, retired, goneArticles, signs }: Arranged,
	out: string,
	options: CollectionOptions,
	progress: Progress
): Promise<Collected> {
	const manifest = await writeCollection(
		diskSink(out),
		collected,
		{
			id,
			title: options.title ?? described.title ?? titleOf(id),
			description: options.description ?? described.description ?? '',
			language: described.language ?? 'en',
			sources: [
				...(described.sources ?? []).map((source) => ({ ...source, url: source.url ?? null })),
				...geodataSources
			],
			generator: `Dateline ${packageVersion()}`,
			geodata: await geodataFiles(added),
			unchecked: options.unchecked,
			accent: options.accent,
			translations: described.translations,
			story: story?.title,
			moved: Object.fromEntries(
				retired.flatMap(({ slug, movedTo }) => (movedTo === null ? [] : [[slug, movedTo]]))
			)
		},
		regions,
		{
			...(described.overlay && { 'overlay.geojson': described.overlay }),
			...(trace.length > 0 && { 'corrections.json': trace }),
			...(retired.length > 0 && { 'retired.json': retired }),
			...(goneArticles.length > 0 && { 'retired-articles.json': goneArticles }),
			...(story && { 'story.json': story }),
			...(events && { 'events.geojson': events })
		}
	);
	if (manifest.counts.mentions === manifest.counts.unresolved) {
		progress.say(`${id}: no article names a place that could be found; its map is empty`);
	}
	const places = withNew(editorial.addresses.places, collected.places);
	return { manifest, addresses: { places, articles: signs } };
}

/** Ids of the places that articles name. */
const namedIn = (places: readonly Place[]) =>
	new Set(
		places.flatMap(({ id, literal, associative }) => (literal + associative > 0 ? [id] : []))
	);

/** @throws {UserError} If marks were seen by no person. */
function refuseUnchecked({ id, folder }: CollectionPlan, counts: Manifest['counts']): void {
	const marks = counts.literal + counts.associative;
	const unchecked = marks - counts.checked;
	if (unchecked === 0) return;
	throw new UserError(
		`${id}: ${unchecked} of ${marks} marks were checked by no person; look at them with "dateline review ${folder ?? id}", or build without --require-checked`
	);
}

/** A title from an id: `kursk-region` → `Kursk region`. */
function titleOf(id: string): string {
	const words = id.replace(/-/g, ' ');
	return words[0].toUpperCase() + words.slice(1);
}
