/** What the languages say of dates and pages, for patterns that read all of them. */
import type { ArticleTables } from '../languages/article.ts';
import { languageTables } from '../languages/tables.ts';

export const articleTables: readonly ArticleTables[] = Object.values(languageTables).map(
	({ article }) => article
);

/** Source of a pattern that is one of what the languages have of something; those that have none are left out. */
export const either = (of: (tables: ArticleTables) => string | undefined): string =>
	articleTables.flatMap((tables) => of(tables) ?? []).join('|');
