/** The editor's hand over what the machine has read: corrections, read, applied and told. This is what other rooms may touch. */
export {
	noCorrections,
	readCorrections,
	type Corrections,
	type CorrectionProblem,
	type PlaceCorrection,
	type ReadEntries
} from './corrections.ts';
export {
	articlesIn,
	mergedPlaces,
	prepareCorrections,
	review,
	type PreparedCorrections,
	type Reviewed
} from './apply.ts';
export { traceOf, type MetIn } from './published.ts';
export { blursOf, correctedPlaces, withoutShapes } from './places.ts';
