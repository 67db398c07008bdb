/**
 * The geoparser as a library: `import { geoparse } from 'dateline-geoparse'`.
 *
 * @module dateline-geoparse
 */
export { geoparse, type GeoparseOptions } from './geoparse.ts';
export { focus, type Focus } from './focus.ts';
export {
	inflate,
	openGazetteer,
	type Gazetteer,
	type GazetteerEntry,
	type NameMatch,
	type NameUse
} from './gazetteer/index.ts';
export {
	kindOfType,
	type Candidate,
	type Evidence,
	type Mention,
	type MentionForm,
	type MentionKind,
	type MentionType,
	type Reason,
	type TextSpan
} from './mention/index.ts';
export { openModel } from './model-file.ts';
export type { Model } from './recognition/index.ts';
export { evaluate, formatEvaluation, type Evaluation, type ScoredMention } from './evaluate.ts';
