/** The editor's hand over what the machine has read: corrections, read, applied and told. This is what other rooms may touch. */
export {
	noCorrections,
	readCorrections,
	type Checked,
	type Corrections,
	type CorrectionProblem,
	type MentionCorrection,
	type PlaceCorrection,
	type Quote,
	type Rule
} from './corrections.ts';
export {
	prepareCorrections,
	review,
	type PreparedCorrections,
	type Reviewed,
	type ReviewedArticle,
	type ReviewedMention
} from './apply.ts';
export { correctedPlaces } from './places.ts';
export { findQuote, quoteOf } from './quote.ts';
export {
	reviewQueue,
	reviewReasons,
	type QueuedArticle,
	type QueueItem,
	type ReviewedPlace,
	type ReviewReason
} from './queue.ts';
