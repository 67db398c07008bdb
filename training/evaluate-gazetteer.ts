/**
 * Measures what the gazetteer can give any resolver: the share of annotated mentions that have an
 * entry of their name near the annotated point.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { distanceKm } from '../src/lib/geo/lng-lat.ts';
import { inflate, openGazetteer, type Gazetteer } from '../src/lib/geoparse/gazetteer.ts';

/** What is read of an annotated document; `lat` and `lon` are `null` where nobody gave a point. */
interface GoldDocument {
	readonly id: string;
	readonly mentions: readonly {
		readonly text: string;
		readonly lat: number | null;
		readonly lon: number | null;
		readonly geonameId?: string;
		readonly type?: string;
	}[];
}

/** Distances at which an entry counts: the usual one of the literature, and "the right town". */
const radiiKm = [161, 10] as const;

/** How far the nearest entry of a name is from a point; `Infinity` when the name is unknown. */
function nearestKm(gazetteer: Gazetteer, name: string, lngLat: readonly [number, number]): number {
	const matches = gazetteer.find(name.replace(/^the\s+/i, '').replace(/['’]s?$/, ''));
	const distances = matches.map(({ row }) =>
		distanceKm([gazetteer.lng[row], gazetteer.lat[row]], lngLat)
	);
	return Math.min(Infinity, ...distances);
}

interface Missing {
	readonly name: string;
	readonly type: string;
	count: number;
}

/** Measures one corpus and prints its row and what is missing, most frequent first. */
function evaluateCorpus(gazetteer: Gazetteer, file: string, listMissing: boolean): void {
	const documents = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line) as GoldDocument);
	const within = radiiKm.map(() => 0);
	const missing = new Map<string, Missing>();
	let unknownNames = 0;
	let mentions = 0;
	for (const { mentions: gold } of documents) {
		for (const { text, lat, lon, type = '' } of gold) {
			if (lat === null || lon === null) continue;
			mentions++;
			const km = nearestKm(gazetteer, text, [lon, lat]);
			radiiKm.forEach((radius, i) => {
				if (km <= radius) within[i]++;
			});
			if (km > radiiKm[0]) {
				if (km === Infinity) unknownNames++;
				const key = `${km === Infinity ? 'no name' : 'elsewhere'} ${type} ${text}`;
				const entry = missing.get(key) ?? { name: key, type, count: 0 };
				entry.count++;
				missing.set(key, entry);
			}
		}
	}
	const shares = within.map((count) => (count / mentions).toFixed(3));
	const elsewhere = mentions - within[0] - unknownNames;
	console.log(
		`${basename(file, '.jsonl').padEnd(10)} ${String(mentions).padStart(8)} ${shares.map((share) => share.padStart(9)).join('')} ${String(unknownNames).padStart(10)} ${String(elsewhere).padStart(10)}`
	);
	if (!listMissing) return;
	for (const { name, count } of [...missing.values()].sort((a, b) => b.count - a.count)) {
		console.log(`    ${count} × ${name}`);
	}
}

/**
 * Prints a row for each annotated corpus.
 *
 * @param args A folder of `.jsonl` files (`../shared/eval/dev` unless given), and `--missing` to list
 * the mentions that no entry of their name is near.
 */
export async function evaluateGazetteer(args: readonly string[]): Promise<void> {
	const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/eval/dev';
	if (!existsSync(folder)) {
		console.log(`skipped: there are no annotated articles in ${folder}`);
		return;
	}
	const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));
	console.log('corpus     mentions   ≤161 km  ≤10 km  no such name   elsewhere');
	for (const file of readdirSync(folder)
		.filter((name) => name.endsWith('.jsonl'))
		.sort()) {
		evaluateCorpus(gazetteer, join(folder, file), args.includes('--missing'));
	}
}
