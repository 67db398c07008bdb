/**
 * Trains a model on annotated documents. Called for what ships and, fold by fold, for what is
 * measured.
 */
import type { Analysis } from '../src/lib/geoparse/recognition/analysis.ts';
import { openModel } from '../src/lib/geoparse/model-file.ts';
import type { Model } from '../src/lib/geoparse/recognition/model.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { wordTable } from '../src/lib/geoparse/model/word-table.ts';
import { readEntityCorpora, readMetonymySet, type AnnotatedDocument } from './corpora.ts';
import { trainField } from './field.ts';
import { readOwnTexts } from './own-texts.ts';
import { packModel } from './pack.ts';
import { sequencesOf, type SequenceSet } from './sequences.ts';
import { trainTypes, typedSetOf, typeOptions, type TypedSet } from './types.ts';
import { wordRows } from './words.ts';

export const defaultTrainOptions = {
	see: (analysis: Analysis) => analysis, // what of an analysis is shown to the model
	hasOwn: true, // whether the project's own passages are learned from
	hasEntities: true, // whether the entity corpora are learned from
	hasMetonymy: true // whether the metonymy set is
};
export type TrainOptions = typeof defaultTrainOptions;

/**
 * How much recognition learns from the own passages of each subject. Those of wars are terser than agencies
 * write: with their full weight too many first words of sentences were taken for places (lgl 0.855, with
 * these weights 0.859). Those not named here teach the kind alone.
 */
const ownWeights: Readonly<Record<string, number>> = {
	...{ newswire: 1, local: 1, business: 1 },
	...{ africa: 0.25, americas: 0.25, asia: 0.25, 'eastern-europe': 0.25, 'middle-east': 0.25 },
	headlines: 0.25
};

let fixed: {
	gazetteer: Gazetteer;
	options: TrainOptions;
	own: { readonly sequences: SequenceSet; readonly types: TypedSet };
	entities: SequenceSet;
	metonymy: TypedSet;
} | null = null;

/** Trains a model on toponym corpora, beside the entity corpora; its bytes before compression. */
export function trainModelBytes(
	documents: readonly AnnotatedDocument[],
	gazetteer: Gazetteer,
	options: TrainOptions = defaultTrainOptions
): Buffer {
	const rows = wordRows();
	const words = wordTable(rows.hashes, rows.clusters, rows.firstNames, rows.coarse);
	const { see } = options;
	if (fixed?.gazetteer !== gazetteer || fixed.options !== options) {
		const entities = options.hasEntities ? readEntityCorpora() : [];
		const metonymy = options.hasMetonymy ? readMetonymySet() : [];
		const own = options.hasOwn ? readOwnTexts() : [];
		const weighed = own
			.filter(({ subject }) => subject in ownWeights)
			.map((passage) => ({ ...passage, weight: ownWeights[passage.subject] }));
		fixed = {
			gazetteer,
			options,
			own: {
				sequences: sequencesOf(weighed, gazetteer, words, see),
				types: typedSetOf(own, gazetteer, words, typeOptions.ownWeight, see)
			},
			entities: sequencesOf(entities, gazetteer, words, see),
			metonymy: typedSetOf(metonymy, gazetteer, words, typeOptions.metonymyWeight, see)
		};
	}
	const field = trainField([
		sequencesOf(documents, gazetteer, words, see),
		fixed.own.sequences,
		fixed.entities
	]);
	const types = trainTypes([
		typedSetOf(documents, gazetteer, words, 1, see),
		fixed.own.types,
		fixed.metonymy
	]);
	return packModel('en', rows, field, types);
}

/** As {@link trainModelBytes}, opened: rounded just as the model that ships. */
export const trainModel = (
	documents: readonly AnnotatedDocument[],
	gazetteer: Gazetteer,
	options?: TrainOptions
): Model => openModel(trainModelBytes(documents, gazetteer, options));
