/**
 * The collection format for other programs: writing, reading, filtering. See docs/collection-format.md.
 *
 * @module dateline-collection
 */
export * from './format.ts';
export { Collector, memorySpill, type GeoparsedArticle } from './collect.ts';
export type { CollectedRows, Spill } from './collected.ts';
export { countPassages, periodCounter, type PassageCounts } from './count.ts';
export { findFirsts } from './find-firsts.ts';
export { everything, keptRows, type PassageFilter } from './filter.ts';
export type { FileBytes, FileSource } from './file-source.ts';
export type { CollectionTitle } from './manifest.ts';
export { memoryCollection } from './memory.ts';
export { OpenCollection, openCollection, type Part } from './open.ts';
export { memoryFiles, writeCollection, type CollectionSink } from './write.ts';
export {
	exportFormats,
	select,
	type ExportedMention,
	type ExportedPlace,
	type ExportedRegion,
	type ExportFormat,
	type Selection,
	type SelectionFilter
} from './export/index.ts';
export { noFacets, type FacetValues } from './facets/index.ts';
export { CollectionProblem } from './problem.ts';
export type { PlaceSource } from './places.ts';
export { extractRegions, type RegionProperties, type Regions } from './regions.ts';
