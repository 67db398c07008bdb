/** What has to be known of a collection before its articles are read: its folder's words, and the gazetteer. */
import { stat } from 'node:fs/promises';
import { describe, overlayIn, type CollectionDescription } from '../collection-folder.ts';
import { loadEditorial, placesAsCorrected } from '../editorial.ts';
import { UserError } from '../errors.ts';
import { eventsOf } from '../events-file.ts';
import { loadGazetteer, rowVersions } from '../geodata.ts';
import { homesOf } from '../homes.ts';
import { storyIn } from '../story-file.ts';
import {
	openSharedGazetteer,
	shareGazetteer,
	type SharedGazetteer
} from '../../lib/geoparse/gazetteer/index.ts';
import type { RowVersions } from '../../lib/collection/geoparsed-row.ts';
import type { CollectionPlan } from './collect-rows.ts';

/** A plan with what threads geoparse with. */
export interface Prepared extends CollectionPlan {
	readonly shared: SharedGazetteer;
	readonly versions: RowVersions;
	/** By publisher, in small letters, the place that it is published in. */
	readonly homes: Readonly<Record<string, string>>;
}

/** What is said of a collection from outside. */
export interface PlanInput {
	readonly id: string;
	/** Folder that may hold `collection.yaml`, corrections and places, or `null`. */
	readonly folder: string | null;
	readonly described: CollectionDescription & { readonly overlay?: object };
}

/** Gazetteers by the places added to the built-in one, each opened once; the threads read the same memory. */
export class Gazetteers {
	readonly #opened = new Map<string, SharedGazetteer>();

	/** @param own A collection's own places; a gazetteer with them is for that collection alone. */
	async of(added: readonly string[], own: Uint8Array | null): Promise<SharedGazetteer> {
		if (own !== null) return shareGazetteer(await loadGazetteer(added, own));
		const key = JSON.stringify(added);
		let gazetteer = this.#opened.get(key);
		if (gazetteer === undefined) {
			gazetteer = shareGazetteer(await loadGazetteer(added));
			this.#opened.set(key, gazetteer);
		}
		return gazetteer;
	}
}

/**
 * @param added Files of places that the call names beside those of the folder.
 * @throws {UserError} If something that stands beside the articles is wrong.
 */
export async function prepare(
	{ id, folder, described }: PlanInput,
	added: readonly string[],
	gazetteers: Gazetteers,
	say: (message: string) => void
): Promise<Prepared> {
	const editorial = await loadEditorial(folder, say);
	const story = await storyIn(folder, say);
	const events = await eventsOf(folder);
	const files = [...(described.gazetteer ?? []), ...added];
	const shared = await gazetteers.of(files, editorial.own.gazetteer);
	const gazetteer = openSharedGazetteer(shared);
	return {
		id,
		folder,
		described,
		editorial,
		story,
		events,
		added: files,
		shared,
		gazetteer,
		places: placesAsCorrected(editorial.corrections, gazetteer, folder),
		versions: await rowVersions(files, editorial.own),
		homes: homesOf(described.publishers, gazetteer)
	};
}

/** What a folder says of its collection. @throws {UserError} If it says something impossible. */
export async function described(folder: string | null): Promise<PlanInput['described']> {
	if (folder === null) return {};
	if (!(await stat(folder).catch(() => null))?.isDirectory()) {
		throw new UserError(`${folder} is no folder; give --folder the one that holds the articles`);
	}
	return { ...(await describe(folder)), ...(await overlayIn(folder)) };
}
