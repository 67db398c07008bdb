/** Where a collection's files come from. */

/** Bytes of one file, read in parts (the shape of hyparquet's `AsyncBuffer`; an `ArrayBuffer` is one). */
export interface FileBytes {
	readonly byteLength: number;
	slice(start: number, end?: number): ArrayBuffer | Promise<ArrayBuffer>;
}

/** Gives a file of the collection by name. `byteLength` is passed where the manifest tells it. */
export type FileSource = (name: string, byteLength?: number) => Promise<FileBytes>;

/** A whole file as text. */
export async function textOf(file: FileBytes): Promise<string> {
	return new TextDecoder().decode(await file.slice(0, file.byteLength));
}
