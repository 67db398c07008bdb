/**
 * Trains a model on annotated documents. Called for what ships and, fold by fold, for what is
 * measured.
 */
import { openModel } from '../src/lib/geoparse/model-file.ts';
import type { Model } from '../src/lib/geoparse/model.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer.ts';
import { wordTable } from '../src/lib/geoparse/word-table.ts';
import { readEntityCorpora, type AnnotatedDocument } from './corpora.ts';
import { trainField } from './field.ts';
import { packModel } from './pack.ts';
import { sequencesOf, type SequenceSet } from './sequences.ts';
import { wordRows } from './words.ts';

let entities: { gazetteer: Gazetteer; set: SequenceSet } | undefined;

/** Trains a model on toponym corpora, beside the entity corpora; its bytes before compression. */
export function trainModelBytes(
	documents: readonly AnnotatedDocument[],
	gazetteer: Gazetteer
): Buffer {
	const rows = wordRows();
	const words = wordTable(rows.hashes, rows.clusters, rows.firstNames, rows.coarse);
	if (entities?.gazetteer !== gazetteer) {
		entities = { gazetteer, set: sequencesOf(readEntityCorpora(), gazetteer, words) };
	}
	const field = trainField([sequencesOf(documents, gazetteer, words), entities.set]);
	return packModel('en', rows, field);
}

/** As {@link trainModelBytes}, opened: rounded just as the model that ships. */
export const trainModel = (documents: readonly AnnotatedDocument[], gazetteer: Gazetteer): Model =>
	openModel(trainModelBytes(documents, gazetteer));
