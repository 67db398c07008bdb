/**
 * Files of the site in a page that is one file: each stands in it as text, gzipped and in base64, and is
 * answered as a host would answer that knows range requests. Nothing is fetched.
 */

/** Files that were unpacked, by name. */
const unpacked = new Map<string, Promise<ArrayBuffer>>();

export async function fetchFile(address: string | URL, init?: RequestInit): Promise<Response> {
	const { pathname } = new URL(address, location.href);
	const bytes = await bytesOf((name) => pathname.endsWith(`/${name}`));
	if (bytes === null) return new Response(null, { status: 404 });
	const range = /^bytes=(\d+)-(\d+)$/.exec(new Headers(init?.headers).get('range') ?? '');
	if (range === null) return new Response(bytes);
	const [start, end] = [Number(range[1]), Number(range[2]) + 1];
	return new Response(bytes.slice(start, end), { status: 206 });
}

/** A file of the page's program, as text. @throws {Error} If the page was cut short. */
export async function embeddedText(name: string): Promise<string> {
	const bytes = await bytesOf((other) => other === name);
	if (bytes === null) throw new Error(`${name} is not in the page`);
	return new TextDecoder().decode(bytes);
}

/** A file whose name is asked for, or `null`. Names are relative to the page. */
function bytesOf(isAsked: (name: string) => boolean): Promise<ArrayBuffer> | null {
	for (const element of document.querySelectorAll<HTMLElement>('script[data-file]')) {
		const name = element.dataset.file!;
		if (!isAsked(name)) continue;
		const coming = unpacked.get(name) ?? unpack(element.textContent);
		unpacked.set(name, coming);
		return coming;
	}
	return null;
}

function unpack(base64: string): Promise<ArrayBuffer> {
	const packed = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
	const stream = new Response(packed).body!.pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).arrayBuffer();
}
