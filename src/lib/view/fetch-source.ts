/**
 * The files of a collection over the network: by range requests where the host answers them,
 * else each file whole. Same origin only, by construction: names are resolved against the page's own data folder.
 */
import type { FileBytes, FileSource } from '$lib/collection/open.ts';

/** @param base Address of the collection's `data/` folder, with a trailing slash. */
export function fetchSource(base: URL): FileSource {
	return async (name) => openFile(new URL(name, base));
}

async function openFile(url: URL): Promise<FileBytes> {
	const head = await fetch(url, { method: 'HEAD' });
	const length = Number(head.headers.get('content-length'));
	// A compressing host states the compressed length and cannot cut ranges out of the file.
	if (!head.ok || !(length > 0) || head.headers.has('content-encoding')) return wholeFile(url);
	let whole: Promise<FileBytes> | undefined;
	return {
		byteLength: length,
		async slice(start, end = length) {
			if (whole) return (await whole).slice(start, end);
			const response = await fetch(url, { headers: { range: `bytes=${start}-${end - 1}` } });
			if (response.status === 206) return response.arrayBuffer();
			await response.body?.cancel();
			whole ??= wholeFile(url);
			return (await whole).slice(start, end);
		}
	};
}

async function wholeFile(url: URL): Promise<FileBytes> {
	const response = await fetch(url);
	if (!response.ok) {
		throw new Error(`${url.pathname} could not be read: the server answered ${response.status}`);
	}
	return response.arrayBuffer();
}
