import { afterEach, expect, it, vi } from 'vitest';
import type { PassageCounts } from '$lib/collection/count.ts';
import type { Manifest, Place } from '$lib/collection/format.ts';
import type { ArticleHead, Passage } from '$lib/view/passages.ts';
import { fetchCollectionData, writeFirstPage, type PageContent } from './page-data.ts';

afterEach(() => vi.unstubAllGlobals());

const rows = (...values: number[]) => Int32Array.from(values);
const counts: PassageCounts = {
	literal: rows(2, 1),
	all: rows(2, 1),
	rolledUpLiteral: rows(2, 1),
	rolledUpAll: rows(2, 1),
	totalLiteral: 2,
	totalAll: 2
};
const article = { row: 7, id: 'rain', title: 'Rain' } as unknown as ArticleHead;
const passage = (key: string) => ({ key, article, text: 'Rain in </script>.' }) as Passage;
const first: PageContent = {
	manifest: { id: 'steppe' } as Manifest,
	places: [{ row: 0 }, { row: 1 }] as Place[],
	counts,
	isWhole: true,
	named: { literal: 2, all: 2 },
	time: { bars: 'M0 0h1v1h-1z', days: [] },
	newest: new Map([
		[0, [passage('7-0'), passage('7-9')]],
		[1, [passage('7-0')]]
	])
};
const common = { language: 'en', home: '../', brand: null } as const;

it('fetches what the page was rendered with, an article once for all its passages', async () => {
	vi.stubGlobal('fetch', async (file: string) => {
		expect(file).toBe('page.json?1');
		return new Response(writeFirstPage(first));
	});
	const data = await fetchCollectionData({ ...common, file: 'page.json?1' });
	expect(data).toEqual({ ...common, ...first });
	const [one, other] = [...data.newest.values()].flat();
	expect(one.article).toBe(other.article);
});

it('says what a host answers that has no such file', async () => {
	vi.stubGlobal('fetch', async () => new Response(null, { status: 404 }));
	await expect(fetchCollectionData({ ...common, file: 'page.json' })).rejects.toThrow('404');
});
