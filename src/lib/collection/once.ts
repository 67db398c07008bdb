/** Reads at the first call and gives the same afterwards; what failed for a moment (a network) is tried again. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
	let value: Promise<T> | undefined;
	return () => {
		value ??= read();
		value.catch(() => (value = undefined));
		return value;
	};
}
