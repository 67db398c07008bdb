import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findCollections } from './inputs.ts';

let root: string;
beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'dateline-opml-'));
	await writeFile(
		join(root, 'feeds.opml'),
		'<?xml version="1.0"?><opml version="2.0"><head><title>Feeds</title></head><body><outline text="Region">' +
			'<outline type="rss" xmlUrl="a.xml"/><outline type="rss" xmlUrl="a.xml"/></outline>' +
			'<outline xmlUrl="https://example.org/feed"/><outline xmlUrl="../b.xml"/><outline xmlUrl="/etc/c.xml"/></body></opml>'
	);
	await writeFile(join(root, 'a.xml'), '<rss><channel/></rss>');
	await writeFile(join(root, 'd.xml'), '<rss><channel/></rss>');
});
afterEach(() => rm(root, { recursive: true }));

const names = () => ({ reserved: new Set<string>(), out: join(root, 'site') });

describe('a list of feeds', () => {
	it('given alone stands for the files that it names beside it, and no others', async () => {
		const [{ files, notes }] = await findCollections([join(root, 'feeds.opml')], names());
		expect(files.map(({ path }) => path)).toEqual([join(root, 'a.xml')]);
		expect(notes).toEqual([
			expect.stringMatching(/feeds\.opml names 3 feeds without a file beside it; none is fetched$/)
		]);
	});

	it('in a folder of feeds is no file of a kind that is not read', async () => {
		const [{ files, unread, notes }] = await findCollections([root], names());
		expect(files).toHaveLength(2);
		expect(unread.size).toBe(0);
		expect(notes).toHaveLength(1);
	});

	it('that is none is told', async () => {
		await writeFile(join(root, 'feeds.opml'), 'no list');
		const [{ notes }] = await findCollections([root], names());
		expect(notes).toEqual([expect.stringMatching(/feeds\.opml is no OPML list of feeds$/)]);
	});
});
