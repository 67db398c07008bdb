/** Counts in what the command says. */
import type { Manifest } from '../lib/collection/format.ts';

/** "1 article", "30 articles". @param one The word for one of them, to which an s makes it several. */
export const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** What is said of a collection that was made: "kursk: 30 articles, 69 places, 162 passages". */
export const countsLine = ({ id, counts }: Pick<Manifest, 'id' | 'counts'>): string =>
	`${id}: ${counted(counts.articles, 'article')}, ${counted(counts.places, 'place')}, ${counted(counts.passages, 'passage')}`;
