/**
 * Entries of a YAML document that are written once: a document of a thousand would else be put into words anew, all
 * of it, at each stroke of the desk.
 */
import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';

/** Lets the entries of a document's lists keep their words for as long as they hold the same. */
export function writeOnce(document: Document): void {
	if (!isMap(document.contents)) return;
	for (const { value } of document.contents.items) {
		if (!isSeq(value)) continue;
		for (const entry of value.items) if (isMap(entry) && !kept.has(entry)) keepWords(entry);
	}
}

const kept = new WeakSet<YAMLMap>();

function keepWords(entry: YAMLMap): void {
	kept.add(entry);
	const write = entry.toString.bind(entry) as YAMLMap['toString'];
	let last = { of: '', text: '', hasComment: false, keepsEnd: false };
	entry.toString = (context, onComment, onChompKeep) => {
		const held = heldBy(entry);
		if (context === undefined || held === null) return write(context, onComment, onChompKeep);
		const of = `${context.indent}|${context.inFlow}|${context.indentAtStart}|${held}`;
		if (of !== last.of) {
			let [hasComment, keepsEnd] = [false, false];
			const text = write(
				context,
				() => (hasComment = true),
				() => (keepsEnd = true)
			);
			last = { of, text, hasComment, keepsEnd };
		}
		if (last.hasComment) onComment?.();
		if (last.keepsEnd) onChompKeep?.();
		return last.text;
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
