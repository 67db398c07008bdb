/**
 * The toponyms of the annotated documents as recognition finds them, each document by a model that
 * has not seen it or its group: what resolution gets on new text.
 */
import { findToponyms } from '../src/lib/geoparse/toponyms.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import type { Model } from '../src/lib/geoparse/recognition/model.ts';
import type { Toponym } from '../src/lib/geoparse/mention/toponym.ts';
import { readToponymCorpora } from './corpora.ts';
import { foldOf, type GoldDocument } from './gold.ts';
import { trainModel } from './train-model.ts';

export const folds = 4;

/** Toponyms by id of their document. */
export type FoundToponyms = ReadonlyMap<string, readonly Toponym[]>;

/** Trains a model a fold and finds the toponyms of each document with the one that has not seen it. */
export function foundToponyms(
	documents: readonly GoldDocument[],
	gazetteer: Gazetteer
): FoundToponyms {
	const learned = readToponymCorpora();
	const seen = new Set(learned.map(({ id }) => id));
	const models = new Map<number, Model>();
	const modelWithout = (fold: number): Model => {
		let model = models.get(fold);
		if (!model) {
			model = trainModel(
				learned.filter(({ group }) => foldOf(group, folds) !== fold),
				gazetteer
			);
			models.set(fold, model);
		}
		return model;
	};
	const everything = -1;
	return new Map(
		documents.map((document) => {
			const fold = seen.has(document.id) ? foldOf(document.group, folds) : everything;
			return [
				document.id,
				findToponyms(document.text, gazetteer, { model: modelWithout(fold) }).toponyms
			] as const;
		})
	);
}
