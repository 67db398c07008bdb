import { verifications } from '../../article/article.ts';
import type { ArticleFacet } from './facet.ts';

/** How far what the article says has been checked, as it states. */
export const verification = {
	key: 'verification',
	of: 'article',
	parse: (value) => verifications.find((known) => known === value) ?? null,
	values: ({ verification }) => (verification ? [verification] : []),
	name: (value, { t }) => ({ name: t.verification[value as keyof typeof t.verification] })
} as const satisfies ArticleFacet;
