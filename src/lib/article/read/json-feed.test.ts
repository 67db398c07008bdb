import { describe, expect, it } from 'vitest';
import { formatOf, readFile } from './index.ts';

const feed = {
	version: 'https://jsonfeed.org/version/1.1',
	title: 'The Ledger',
	language: 'en-GB',
	authors: [{ name: 'The desk' }],
	items: [
		{
			id: '1',
			url: 'https://example.org/rain',
			title: 'Rain in Sudzha',
			content_html: '<p>It rained in <b>Sudzha</b>.</p><p>It hailed too.</p>',
			date_published: '2025-03-14T10:00:00+02:00',
			authors: [{ name: 'Anna Bell' }, { url: 'https://example.org/ivo' }]
		},
		{ id: '2', content_text: 'Snow in Kursk.\n\nIt <b>snowed</b>.', language: 'de' },
		{ id: '3', title: 'No words' },
		null
	]
};

async function read(value: unknown) {
	const bytes = new TextEncoder().encode(JSON.stringify(value));
	const items = [];
	for await (const item of readFile(bytes, 'a.json', { name: 'a', where: 'a.json' })) {
		items.push(item);
	}
	return items;
}

describe('a JSON Feed', () => {
	it('gives an article for each item, and tells which has no words', async () => {
		const [first, second, third, fourth, ...others] = await read(feed);
		expect(others).toEqual([]);
		expect(first).toMatchObject({
			name: '',
			article: {
				title: 'Rain in Sudzha',
				text: 'Rain in Sudzha\n\nIt rained in Sudzha.\n\nIt hailed too.',
				url: 'https://example.org/rain',
				publisher: 'The Ledger',
				authors: ['Anna Bell'],
				published: '2025-03-14T10:00:00+02:00',
				language: 'en-GB'
			}
		});
		expect(second).toMatchObject({
			article: {
				text: 'Snow in Kursk.\n\nIt <b>snowed</b>.',
				authors: ['The desk'],
				language: 'de'
			}
		});
		for (const [number, item] of [third, fourth].entries()) {
			expect(item).toMatchObject({
				problem: expect.stringContaining(`a.json, item ${number + 3} has no text`)
			});
		}
	});

	it('is told by its version, whatever its file is called', () => {
		const head = new TextEncoder().encode(JSON.stringify(feed));
		expect(formatOf('', head)?.name).toBe('JSON Feed');
		expect(formatOf('a.jsonl', head)?.name).toBe('Lines of JSON');
	});

	it('has no address where an item states what is none', async () => {
		const items = [
			{ url: '1.2', external_url: 'https://example.org/a', content_text: 'It rained in Sudzha.' },
			{ url: '1.3', content_text: 'It hailed in Kursk.' }
		];
		expect(await read({ ...feed, items })).toMatchObject([
			{ article: { url: 'https://example.org/a' } },
			{ article: { url: null } }
		]);
	});

	it('is not what any other JSON is called', async () => {
		for (const value of [42, null, ['Sudzha', 1]]) {
			expect(await read(value)).toMatchObject([
				{ problem: expect.stringContaining('a.json holds no list of articles; give') }
			]);
		}
	});

	it('without items says so', async () => {
		expect(await read({ version: feed.version })).toMatchObject([
			{ problem: 'a.json is a JSON Feed without "items"' }
		]);
	});
});
