/**
 * Trains a model on annotated documents. Called for what ships and, fold by fold, for what is
 * measured.
 */
import { openModel } from '../src/lib/geoparse/model-file.ts';
import type { Model } from '../src/lib/geoparse/model.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer.ts';
import { wordTable } from '../src/lib/geoparse/word-table.ts';
import { readEntityCorpora, readMetonymySet, type AnnotatedDocument } from './corpora.ts';
import { trainField } from './field.ts';
import { packModel } from './pack.ts';
import { sequencesOf, type SequenceSet } from './sequences.ts';
import { trainTypes, typedSetOf, typeOptions, type TypedSet } from './types.ts';
import { wordRows } from './words.ts';

let fixed: { gazetteer: Gazetteer; entities: SequenceSet; metonymy: TypedSet } | undefined;

/** Trains a model on toponym corpora, beside the entity corpora; its bytes before compression. */
export function trainModelBytes(
	documents: readonly AnnotatedDocument[],
	gazetteer: Gazetteer
): Buffer {
	const rows = wordRows();
	const words = wordTable(rows.hashes, rows.clusters, rows.firstNames, rows.coarse);
	if (fixed?.gazetteer !== gazetteer) {
		fixed = {
			gazetteer,
			entities: sequencesOf(readEntityCorpora(), gazetteer, words),
			metonymy: typedSetOf(readMetonymySet(), gazetteer, words, typeOptions.metonymyWeight)
		};
	}
	const field = trainField([sequencesOf(documents, gazetteer, words), fixed.entities]);
	const types = trainTypes([typedSetOf(documents, gazetteer, words, 1), fixed.metonymy]);
	return packModel('en', rows, field, types);
}

/** As {@link trainModelBytes}, opened: rounded just as the model that ships. */
export const trainModel = (documents: readonly AnnotatedDocument[], gazetteer: Gazetteer): Model =>
	openModel(trainModelBytes(documents, gazetteer));
