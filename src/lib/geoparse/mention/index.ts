/** What recognition and resolution hand on: mentions, toponyms, spans. This is what other rooms may touch. */
export {
	type Candidate,
	type Evidence,
	type Mention,
	type MentionForm,
	type MentionKind,
	type MentionType,
	type Reason,
	type TextSpan,
	kindOfType
} from './mention.ts';
export type { Reading, Span } from './span.ts';
export type { FeatureHint, Toponym } from './toponym.ts';
