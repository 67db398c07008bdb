/** The geoparser as a library: `import { geoparse } from 'dateline/geoparse'`. */
export { geoparse, type GeoparseOptions } from './geoparse.ts';
export { focus, type Focus } from './focus.ts';
export {
	inflate,
	openGazetteer,
	type Gazetteer,
	type GazetteerEntry,
	type NameMatch,
	type NameUse
} from './gazetteer.ts';
export {
	kindOfType,
	type Candidate,
	type Mention,
	type MentionForm,
	type MentionKind,
	type MentionType
} from './mention.ts';
export type { Evidence, Reason } from './reasons.ts';
export { openModel } from './model-file.ts';
export type { Model } from './model.ts';
export { evaluate, formatEvaluation, type Evaluation, type ScoredMention } from './evaluate.ts';
