/** What a build says of a collection that it has made. */
import type { Manifest } from '../lib/collection/format.ts';

const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

/** "kursk: 30 articles, 69 places, 162 passages". */
export const countsLine = ({ id, counts }: Pick<Manifest, 'id' | 'counts'>): string =>
	`${id}: ${counted(counts.articles, 'article')}, ${counted(counts.places, 'place')}, ${counted(counts.passages, 'passage')}`;
