/**
 * Entries of a YAML document that are read once: a document of a thousand would else be made into values anew, all of
 * it, at each stroke of the desk.
 */
import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';

/** Lets the entries of a document's lists keep their values for as long as they hold the same. */
export function readOnce(document: Document): void {
	if (!isMap(document.contents)) return;
	for (const { value } of document.contents.items) {
		if (!isSeq(value)) continue;
		for (const entry of value.items) if (isMap(entry) && !kept.has(entry)) keepValue(entry);
	}
}

const kept = new WeakSet<YAMLMap>();

function keepValue(entry: YAMLMap): void {
	kept.add(entry);
	const read = entry.toJSON.bind(entry) as YAMLMap['toJSON'];
	let plain = { of: '', value: undefined as unknown };
	// The same object as long as it holds the same: whoever has read it knows it again.
	entry.toJSON = (key, context, type) => {
		const held = context?.onCreate || context?.mapAsMap || type ? null : heldBy(entry);
		if (held === null) return read(key, context, type);
		if (held !== plain.of) plain = { of: held, value: read(key, context) };
		return plain.value;
	};
}

/** What an entry holds, in short; `null` of one that holds more than plain values. */
function heldBy(entry: YAMLMap): string | null {
	let held = '';
	for (const { key, value } of entry.items) {
		if (!isScalar(key) || !isScalar(value)) return null;
		held += `${typeof value.value} ${String(key.value)}\0${String(value.value)}\0`;
	}
	return held;
}
