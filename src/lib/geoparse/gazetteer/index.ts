/** What places there are: entries, names, the file they come in. This is what other rooms may touch. */
export type { Certainty, GazetteerEntry, NameMatch, NameUse, RowName } from './entry.ts';
export { type GazetteerRow, GazetteerWriter, joinParts } from './gazetteer-format.ts';
export {
	type Gazetteer,
	type SharedGazetteer,
	inflate,
	openGazetteer,
	openSharedGazetteer,
	shareGazetteer
} from './gazetteer.ts';
export { defaultImportance, defaultPrecisionKm } from './importance.ts';
export { writeNamesFile } from './names-file.ts';
export { type FoundPlace, type LookUp, lookUp } from './look-up.ts';
export { inSharedMemory } from './shared-memory.ts';
