/** Objects whose arrays several threads read. Knows nothing of what they hold. */

type TypedArray = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** A copy of a typed array that threads see without copies of their own. */
export function inSharedMemory<T extends TypedArray>(array: T): T {
	const bytes = new Uint8Array(new SharedArrayBuffer(array.byteLength));
	bytes.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength));
	const Kind = array.constructor as new (buffer: SharedArrayBuffer) => T;
	return new Kind(bytes.buffer);
}

/** An object's fields, to be sent to a thread: its arrays in shared memory, its functions left out. */
export function sharedFields(object: object): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(object)
			.filter(([, value]) => typeof value !== 'function')
			.map(([key, value]) => [
				key,
				ArrayBuffer.isView(value) ? inSharedMemory(value as TypedArray) : value
			])
	);
}

/** An object of a class with the fields that it had in another thread. */
export function withFields<T extends object>(
	prototype: T,
	fields: Readonly<Record<string, unknown>>
): T {
	return Object.assign(Object.create(prototype) as T, fields);
}
