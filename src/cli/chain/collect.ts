/** `dateline collect`: rows of geoparsed articles in, the data of one collection out. */
import { resolve } from 'node:path';
import type { Manifest } from '../../lib/collection/format.ts';
import { keepAddresses } from '../addresses.ts';
import { reservedIds } from '../build.ts';
import { UserError } from '../errors.ts';
import { collectionName } from '../inputs.ts';
import { Progress } from '../progress.ts';
import { beginFolder, writeProblem } from '../site-folder.ts';
import { checkRow, type RowCheck } from './check-row.ts';
import { collectRows, type CollectionOptions } from './collect-rows.ts';
import { checkEngine } from './engines.ts';
import type { RowItem } from './intake.ts';
import { describedSite } from './make-site.ts';
import { described, Gazetteers, prepare } from './plan.ts';
import { filesOf, recordBatches } from './row-files.ts';

export interface CollectCall extends CollectionOptions {
	/** Patterns of files; standard input where there are none. */
	readonly from?: readonly string[];
	readonly out: string;
	/** Folder of the articles: its description, corrections and places. */
	readonly folder?: string;
	readonly id?: string;
	readonly gazetteer?: readonly string[];
	readonly mixed?: boolean;
	/** A `site.yaml` that says the color of what is chosen. */
	readonly site?: string;
}

/**
 * Collects rows.
 *
 * @throws {UserError} If there is something wrong with what was given; an old collection then stays.
 */
export async function collect(
	call: CollectCall,
	messages: NodeJS.WritableStream & { readonly isTTY?: boolean }
): Promise<Manifest> {
	const { from = [], out, folder = null, gazetteer = [], mixed = false } = call;
	checkEngine(call);
	const files = await filesOf(from);
	const progress = new Progress(messages);
	const say = (message: string) => progress.say(message);
	const id = call.id ?? collectionName(folder ?? resolve(out), await reservedIds());
	const said = await described(folder);
	const site = await describedSite(call.site, {}, progress);
	const plan = await prepare({ id, folder, described: said }, gazetteer, new Gazetteers(), say);
	const check: RowCheck = {
		versions: plan.versions,
		mayMix: mixed,
		gazetteer: plan.gazetteer,
		homes: plan.homes
	};
	const target = await beginFolder(
		out,
		[...files, ...(folder === null ? [] : [folder])],
		'collection.json'
	);
	try {
		const rows = rowsIn(files, check);
		const { manifest, addresses } = await collectRows(
			plan,
			rows,
			target.path,
			{ ...call, accent: site?.accent ?? null },
			progress
		);
		await target.commit();
		await keepAddresses(folder, addresses, progress);
		return manifest;
	} catch (error) {
		target.discard();
		throw writeProblem(error, out);
	} finally {
		progress.end();
	}
}

/** @throws {UserError} If a file cannot be read to its end: a partition would be missing without a word. */
async function* rowsIn(files: readonly string[], check: RowCheck): AsyncGenerator<RowItem[]> {
	for await (const records of recordBatches(files)) {
		for (const record of records) {
			if ('problem' in record && record.number === 0) {
				throw new UserError(`${record.problem}; all rows of it would be missing: make it again`);
			}
		}
		yield records.map((record) => checkRow(record, check));
	}
}
