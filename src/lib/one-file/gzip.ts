/** Packing, as the command and a page each do it. */
export type Gzip = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** As browsers do it. */
export async function gzipStream(bytes: Uint8Array): Promise<Uint8Array> {
	const packed = new Blob([bytes as BlobPart]).stream().pipeThrough(new CompressionStream('gzip'));
	return new Uint8Array(await new Response(packed).arrayBuffer());
}
