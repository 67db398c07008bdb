/**
 * What a person decides at the desk, written into the text of a corrections file one stroke at a time: comments
 * and the order of what stands there stay. Knows no file.
 */
import { isMap, isScalar, isSeq, type Document } from 'yaml';
import type { Quote } from './corrections.ts';

/** What a person decides at the desk. */
export type Decision =
	/** Of one mention. `place` is an id, `none` or `unplaced`. */
	| {
			readonly do: 'mention';
			readonly article: string;
			readonly quote: Quote;
			readonly place?: string;
			readonly kind?: 'literal' | 'associative';
			readonly reason?: string;
	  }
	/** Of every mention of a name. */
	| {
			readonly do: 'rule';
			readonly name: string;
			readonly place?: string;
			readonly kind?: 'literal' | 'associative';
			readonly reason?: string;
	  }
	/** That a mention is right as it is read now, or, without a quote, the whole article. */
	| {
			readonly do: 'check';
			readonly article: string;
			readonly quote?: Quote;
			/** An id, or `unplaced`. */
			readonly as?: string;
			readonly kind?: 'literal' | 'associative';
			readonly sha?: string;
	  }
	/** Of a place. `null` takes back what was said. */
	| {
			readonly do: 'place';
			readonly id: string;
			readonly name?: string;
			/** By language; of those that are not said here what was said holds on. */
			readonly label?: Readonly<Record<string, string | null>>;
			readonly point?: readonly [lng: number, lat: number];
			readonly precisionKm?: number;
			readonly feature?: string;
			/** Ids of places that are merged into it too. */
			readonly merge?: readonly string[];
			/** Id of a place that is merged into it no longer. */
			readonly part?: string;
			readonly hide?: true | null;
			readonly blurKm?: number | null;
			readonly delayDays?: number | null;
			readonly reason?: string | null;
			readonly note?: string | null;
	  };

/** Who decides, and the day. */
export interface Author {
	readonly by: string | null;
	readonly at: string;
}

/** What a new file begins with. */
export const newCorrections = `# What editors have corrected. Written by hand or at the desk (dateline review);
# docs/corrections.md tells what it may hold.
version: 1
`;

/** Puts one decision into the document, in the place of an earlier one of the same words. */
export function writeDecision(document: Document, decision: Decision, author: Author): void {
	const said = {
		...('reason' in decision && decision.reason !== undefined && { reason: decision.reason }),
		...(author.by !== null && { by: author.by }),
		at: author.at
	};
	switch (decision.do) {
		case 'mention': {
			const { article, quote, place, kind } = decision;
			const key = { article, ...quote };
			put(document, 'mentions', key, {
				...(place !== undefined && { place }),
				...(kind !== undefined && { kind }),
				...said
			});
			return;
		}
		case 'rule': {
			const { name, place, kind } = decision;
			put(
				document,
				'rules',
				{ name },
				{
					...(place !== undefined && { place }),
					...(kind !== undefined && { kind }),
					...said
				}
			);
			return;
		}
		case 'check': {
			const { article, quote, as, kind, sha } = decision;
			put(
				document,
				'checked',
				{ article, ...quote },
				{
					...(as !== undefined && { as }),
					...(kind !== undefined && { kind }),
					...(sha !== undefined && { sha }),
					...said
				}
			);
			return;
		}
		case 'place': {
			const { id, name, label, point, precisionKm, feature, merge = [], part, hide } = decision;
			const { blurKm, delayDays, note } = decision;
			const set = (value: unknown, ...keys: readonly string[]) => {
				const path = ['places', id, ...keys];
				if (value === null) {
					if (document.hasIn(path)) document.deleteIn(path);
				} else if (value !== undefined) {
					document.setIn(path, document.createNode(value, { flow: Array.isArray(value) }));
				}
			};
			set(name, 'name');
			for (const [language, words] of Object.entries(label ?? {})) set(words, 'label', language);
			const labels = document.getIn(['places', id, 'label']);
			if (isMap(labels) && labels.items.length === 0) set(null, 'label');
			set(point && [...point], 'point');
			set(precisionKm, 'precision_km');
			set(feature, 'feature');
			const merged = document.getIn(['places', id, 'merge']);
			if (isSeq(merged)) for (const other of merge) merged.add(document.createNode(other));
			else if (merge.length > 0) set([...merge], 'merge');
			if (part !== undefined && isSeq(merged)) {
				merged.items = merged.items.filter((item) => !isScalar(item) || item.value !== part);
				if (merged.items.length === 0) set(null, 'merge');
			}
			set(hide, 'hide');
			set(blurKm, 'blur_km');
			set(delayDays, 'delay_days');
			set(note, 'note');
			for (const [key, value] of Object.entries(said)) set(value, key);
		}
	}
}

/** Fields that tell an entry of a list from the others. */
const keyFields = ['article', 'name', 'pattern', 'from', 'to', 'exact', 'prefix', 'suffix'];

function put(document: Document, list: string, key: object, value: object): void {
	const entries = document.get(list);
	if (!isSeq(entries)) {
		document.set(list, document.createNode([{ ...key, ...value }]));
		return;
	}
	const wanted = JSON.stringify(fieldsOf(key));
	const same = entries.items.find(
		(item) => isMap(item) && JSON.stringify(fieldsOf(item.toJSON() as object)) === wanted
	);
	if (isMap(same)) {
		for (const [field, content] of Object.entries(value)) same.set(field, content);
	} else {
		entries.add(document.createNode({ ...key, ...value }));
	}
}

/** The fields that say what an entry is of; an empty context says nothing. */
const fieldsOf = (entry: object) =>
	keyFields.map((field) => (entry as Record<string, unknown>)[field] || null);
