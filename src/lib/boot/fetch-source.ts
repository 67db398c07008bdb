/**
 * The files of a collection over the network: by range requests where the host answers them,
 * else each file whole. Same origin only, by construction: names are resolved against the page's own data folder.
 */
import type { FileBytes, FileSource } from '../collection/file-source.ts';
import { fetchFile } from '../view/site-file.ts';
import { CollectionProblem } from '../collection/problem.ts';

/** @param base Address of the collection's `data/` folder, with a trailing slash. */
export function fetchSource(base: URL): FileSource {
	return async (name, byteLength) => {
		const url = new URL(name, base);
		// Its length is known for every file that is worth reading in parts.
		return byteLength === undefined ? wholeFile(url) : fileInParts(url, byteLength);
	};
}

function fileInParts(url: URL, byteLength: number): FileBytes {
	let whole: Promise<FileBytes> | undefined;
	const complete = <B extends FileBytes>(bytes: B, expected: number): B => {
		if (bytes.byteLength === expected) return bytes;
		throw new CollectionProblem(
			`${url.pathname} is not as long as collection.json says; put the whole site on the server again`
		);
	};
	return {
		byteLength,
		async slice(start, to = byteLength) {
			const end = Math.min(to, byteLength);
			const length = end - start;
			if (whole) return (await whole).slice(start, end);
			// Hosts pack what is asked for whole, not what is asked for in parts.
			const isPart = length < byteLength;
			const ask = (cache?: RequestCache) =>
				fetchFile(url, { cache, headers: isPart ? { range: `bytes=${start}-${end - 1}` } : {} });
			const response = await ask();
			if (response.status === 206) {
				let part = await response.arrayBuffer();
				// Of parts that it keeps, Chromium gives an empty one where several are asked for anew at once.
				if (part.byteLength === 0) part = await (await ask('no-store')).arrayBuffer();
				return complete(part, length);
			}
			// The part begins behind the end of what is there.
			if (response.status === 416) return complete(new ArrayBuffer(0), length);
			// The whole file, also from a host that cannot cut.
			whole ??= bytesOf(url, response).then((bytes) => complete(bytes, byteLength));
			return (await whole).slice(start, end);
		}
	};
}

const wholeFile = async (url: URL) => bytesOf(url, await fetchFile(url));

async function bytesOf(url: URL, response: Response): Promise<FileBytes> {
	if (!response.ok) {
		throw new Error(`${url.pathname} could not be read: the server answered ${response.status}`);
	}
	return response.arrayBuffer();
}
