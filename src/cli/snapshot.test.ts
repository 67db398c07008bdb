import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { flipBit, newsroom, story } from './newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
	room = await newsroom();
});
afterEach(() => room.remove());

describe('a snapshot', { timeout: 120_000 }, () => {
	it('keeps a state with data, hashes, licences and citation, and tells what changed since the last', async () => {
		const at = (day: string, file: string) => readFile(join(room.out, 'steppe', `@${day}`, file));
		await room.write('one.md', story('Rain', 'It rained in Sudzha and in Rylsk.'));
		const url = ['--url', 'https://example.org/'];
		expect((await room.build(...url, '--snapshot', '2025-04-01')).code).toBe(0);
		const first = String(await at('2025-04-01', 'index.html'));
		expect(first).toContain('<a href="../">The newest state</a>');
		expect(first).toContain('https://example.org/steppe/@2025-04-01/');
		// What hosts with the strictest policy would leave out.
		expect(first).not.toMatch(/<style|<script| style=/);
		expect(String(await at('2025-04-01', 'CITATION.cff'))).toContain('date-released: 2025-04-01');
		expect(String(await at('2025-04-01', 'LICENSE.txt'))).toContain('GeoNames: CC BY 4.0');
		for (const line of String(await at('2025-04-01', 'SHA256SUMS'))
			.trimEnd()
			.split('\n')) {
			const [hash, file] = line.split('  ');
			const bytes = await at('2025-04-01', file);
			expect(createHash('sha256').update(bytes).digest('hex')).toBe(hash);
		}

		await room.write('one.md', story('Rain', 'It rained in Sudzha and in Sumy.'));
		await room.write(
			'two.md',
			story('Snow', 'It snowed in Sudzha and in Babanusa.', { day: '2025-04-20' })
		);
		expect((await room.build(...url, '--snapshot', '2025-04-26')).code).toBe(0);
		// What was cited stays as it was, also when a later build keeps no state.
		expect((await room.build(...url)).code).toBe(0);
		expect(String(await at('2025-04-01', 'index.html'))).toBe(first);
		expect(JSON.parse(String(await at('2025-04-26', 'changes.json')))).toMatchObject({
			since: '2025-04-01',
			articles: 1,
			appeared: expect.arrayContaining(['Sumy']),
			gone: ['Rylsk'],
			counted: [{ name: 'Sudzha', before: 1, now: 2 }]
		});
		expect(String(await at('2025-04-26', 'index.html'))).toContain('Sudzha 1 → 2');
	});

	it('is led to by the corrections page and the sitemap, from the build that makes it on', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		const url = ['--url', 'https://maps.example/'];
		const shown = async (...options: string[]) => {
			await room.build(...url, ...options);
			const site = await room.site();
			const page = site.get('steppe/corrections/index.html')!;
			const [links, entries] = [/href="\.\.\/(@[^/]+)/g, /<loc>[^<]*\/(@[^/]+)\/<\/loc>/g];
			return [
				[...page.matchAll(links)].map(([, day]) => day),
				[...site.get('sitemap-1.xml')!.matchAll(entries)].map(([, day]) => day)
			];
		};
		expect(await shown()).toEqual([[], []]);
		expect(await shown('--snapshot', '2025-04-01')).toEqual([['@2025-04-01'], ['@2025-04-01']]);
		const both = [
			['@2025-04-26', '@2025-04-01'],
			['@2025-04-01', '@2025-04-26']
		];
		expect(await shown('--snapshot', '2025-04-26')).toEqual(both);
		expect(await shown()).toEqual(both);
	});

	it('that tells of a place hidden since is named at the build, and one made afterwards is not', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha and in Lgov.'));
		expect((await room.build('--snapshot', '2025-04-01')).stderr).toBe('');
		await room.write(
			'corrections.yaml',
			'places: { "gn:486816": { blur_km: 30 }, "gn:535334": { hide: true } }\n'
		);
		const told = async (day: string) =>
			(await room.build('--snapshot', day)).stderr
				.split('\n')
				.filter((line) => /snapshot/.test(line));
		const first = [
			expect.stringMatching(
				/the snapshot of 2025-04-01 still tells where gn:486816 is; remove .*@2025-04-01/
			),
			expect.stringMatching(/the snapshot of 2025-04-01 still tells where gn:535334 is/)
		];
		expect(await told('2025-04-02')).toEqual(first);
		expect(await told('2025-04-03')).toEqual(first);
		// What is told later is told by each of them already.
		await room.write('corrections.yaml', 'places: { "gn:486816": { delay_days: 20000 } }\n');
		expect((await told('2025-04-04')).map((line) => line.slice(0, 80))).toEqual(
			['01', '02', '03'].map((day) =>
				expect.stringContaining(`the snapshot of 2025-04-${day} still tells where gn:486816`)
			)
		);
	});

	it('is never changed: another state of the same day stops the build, and so does what is no day', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		expect((await room.build('--snapshot', '2025-04-01')).code).toBe(0);
		expect((await room.build('--snapshot', '2025-04-01')).code).toBe(0);
		await room.write('two.md', story('Snow', 'It snowed in Sumy.'));
		expect(await room.build('--snapshot', '2025-04-01')).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('is of another state and stays as it is')
		});
		expect((await room.build('--snapshot', 'today')).code).toBe(2);
	});

	it('is not compared with one before it that is damaged', async () => {
		await room.write('one.md', story('Rain', 'It rained in Sudzha.'));
		expect((await room.build('--snapshot', '2025-04-01')).code).toBe(0);
		await flipBit(join(room.out, 'steppe/@2025-04-01/data/places.parquet'));
		const { code, stderr } = await room.build('--snapshot', '2025-04-02');
		expect([code, stderr.trimEnd().split('\n').length]).toEqual([1, 1]);
		expect(stderr).toMatch(/@2025-04-01\/data\/places\.parquet has other bytes.*copy the snapshot/);
	});
});
