/** Counts in what the command says. */
import { join } from 'node:path';
import type { Manifest } from '../lib/collection/format.ts';

/** "1 article", "30 articles". @param one The word for one of them, to which an s makes it several. */
export const counted = (count: number, one: string) => `${count} ${count === 1 ? one : `${one}s`}`;

type Counts = Pick<Manifest, 'id' | 'counts'>;

/** What is said of a collection that was made: "kursk: 30 articles, 69 places, 162 passages; 12 mentions left unplaced". */
export function countsLine({ id, counts }: Counts): string {
	const { articles, places, passages, unresolved } = counts;
	const made = [
		counted(articles, 'article'),
		counted(places, 'place'),
		counted(passages, 'passage')
	].join(', ');
	const left = unresolved > 0 ? `; ${counted(unresolved, 'mention')} left unplaced` : '';
	return `${id}: ${made}${left}`;
}

/**
 * The same of a collection in a site, with where what was left unplaced is listed and how it is placed.
 *
 * @param folder The collection's own, or `null`.
 */
export function siteLine(manifest: Counts, site: string, folder: string | null): string {
	const line = countsLine(manifest);
	if (manifest.counts.unresolved === 0) return line;
	const cure = folder === null ? '' : `, and "dateline review ${folder}" to place more`;
	return `${line}: see ${join(site, manifest.id, 'unplaced', 'index.html')}${cure}`;
}
