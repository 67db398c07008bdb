/** A collection's files on a disk: read by range, written as they come, and the spill of a build. */
import { closeSync, openSync, readSync, unlinkSync, writeSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileWriter } from 'hyparquet-writer';
import type { Spill } from '../lib/collection/collected.ts';
import type { FileSource } from '../lib/collection/file-source.ts';
import type { CollectionSink } from '../lib/collection/write.ts';
import { shaOfFile } from './files.ts';

/** The files of a folder, each opened for the length of one read. */
export function diskSource(folder: string): FileSource {
	return async (name) => {
		const path = join(folder, name);
		const { size } = await stat(path);
		return {
			byteLength: size,
			slice(start, end = size) {
				const bytes = new Uint8Array(Math.max(0, end - start));
				const file = openSync(path, 'r');
				try {
					readSync(file, bytes, 0, bytes.length, start);
				} finally {
					closeSync(file);
				}
				return bytes.buffer;
			}
		};
	};
}

/** Files written into a folder that is there. */
export function diskSink(folder: string): CollectionSink {
	return {
		create: (name) => fileWriter(join(folder, name)),
		async describe(name) {
			const path = join(folder, name);
			return { bytes: (await stat(path)).size, sha256: await shaOfFile(path) };
		}
	};
}

/** Bytes gathered before they go to the disk. */
const spillBuffer = 1 << 20;

/** A spill in a file, which is removed by `close`. */
export class DiskSpill implements Spill {
	readonly #path: string;
	readonly #file: number;
	readonly #pending: Buffer[] = [];
	#pendingBytes = 0;
	#written = 0;
	/** Where each record starts, and where the last one ends. Eight bytes a record. */
	#starts = new Float64Array(1024);
	#count = 0;

	constructor(path: string) {
		this.#path = path;
		this.#file = openSync(path, 'w+');
	}

	append(record: string): void {
		const bytes = Buffer.from(record);
		if (this.#count + 2 > this.#starts.length) {
			const larger = new Float64Array(this.#starts.length * 2);
			larger.set(this.#starts);
			this.#starts = larger;
		}
		this.#pending.push(bytes);
		this.#pendingBytes += bytes.length;
		this.#starts[++this.#count] = this.#written + this.#pendingBytes;
		if (this.#pendingBytes >= spillBuffer) this.#flush();
	}

	read(number: number): string {
		this.#flush();
		const start = this.#starts[number];
		const bytes = Buffer.allocUnsafe(this.#starts[number + 1] - start);
		readSync(this.#file, bytes, 0, bytes.length, start);
		return bytes.toString();
	}

	close(): void {
		closeSync(this.#file);
		unlinkSync(this.#path);
	}

	#flush(): void {
		if (this.#pendingBytes === 0) return;
		writeSync(this.#file, Buffer.concat(this.#pending), 0, this.#pendingBytes, this.#written);
		this.#written += this.#pendingBytes;
		this.#pending.length = 0;
		this.#pendingBytes = 0;
	}
}
