/** What two editors say of places, brought together: field by field, label by label, merge by merge. */
import { isSeq, type Document } from 'yaml';

export type PlaceEntries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/**
 * Adds to a document what it does not say of places.
 *
 * @param ours Its places, as it was read.
 * @param disagree Is told what both say differently; it stays as it is in the document.
 * @returns How much was new.
 */
export function mergePlaces(
	document: Document,
	ours: PlaceEntries,
	theirs: PlaceEntries,
	disagree: (what: string, here: string, there: string) => void
): number {
	let added = 0;
	const set = (value: unknown, ...path: readonly string[]) => {
		document.setIn(['places', ...path], document.createNode(value));
		added++;
	};
	const merged = new Map(
		Object.entries(ours).flatMap(([id, entry]) => mergeOf(entry).map((other) => [other, id]))
	);
	const merge = (other: string, id: string) => {
		const here = merged.get(other);
		if (here === id) return;
		if (here !== undefined) return disagree(other, `merged into ${here}`, `into ${id}`);
		const seen = new Set<string>();
		for (let next = merged.get(id); next && !seen.has(next); next = merged.get(next)) {
			if (next === other) return disagree(id, `merged into ${other}`, 'the other way about');
			seen.add(next);
		}
		merged.set(other, id);
		const list = document.getIn(['places', id, 'merge']);
		if (!isSeq(list)) return set([other], id, 'merge');
		list.add(document.createNode(other));
		added++;
	};
	const say = (known: unknown, value: unknown, what: string, ...path: readonly string[]) => {
		const [here, there] = [JSON.stringify(known), JSON.stringify(value)];
		if (known === undefined) set(value, ...path);
		else if (here !== there) disagree(what, here, there);
	};
	for (const [id, entry] of Object.entries(theirs)) {
		for (const [field, value] of Object.entries(entry)) {
			const known = ours[id]?.[field];
			if (field === 'merge') for (const other of mergeOf(entry)) merge(other, id);
			else if (field === 'label' && known !== undefined) {
				const labels = known as Readonly<Record<string, unknown>>;
				for (const [language, words] of Object.entries(value as object)) {
					say(labels[language], words, `label of ${id} (${language})`, id, field, language);
				}
			} else if (known === undefined || !['by', 'at', 'note'].includes(field)) {
				say(known, value, `${field} of ${id}`, id, field);
			}
		}
	}
	return added;
}

const mergeOf = ({ merge }: PlaceEntries[string]) => (merge ?? []) as readonly string[];
