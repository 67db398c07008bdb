import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import type { Decision } from '../../lib/corrections/decision.ts';
import { CorrectionsFile, loadCorrections } from './corrections-file.ts';

let folder: string;
const path = () => join(folder, 'corrections.yaml');
const author = { by: 'olena', at: '2025-03-22' };
const quote = { exact: 'Soba', prefix: 'near ', suffix: '.' };

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-corrections-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('CorrectionsFile', () => {
	it('writes decisions that read back as they were made', async () => {
		const file = await CorrectionsFile.open(folder);
		await file.decide(
			[
				{ do: 'mention', article: 'a', quote, place: 'none' },
				{ do: 'rule', name: 'Tawila', place: 'local:tawila' },
				{ do: 'place', id: 'local:tawila', name: 'Tawila', point: [24.9, 13.5], precisionKm: 2 },
				{ do: 'check', article: 'b', sha: '0123abcd' }
			],
			author
		);
		const { corrections } = await loadCorrections(folder);
		expect(corrections.mentions[0]).toMatchObject({ article: 'a', ...quote, place: 'none' });
		expect(corrections.rules[0]).toMatchObject({ place: { id: 'local:tawila' }, by: 'olena' });
		expect(corrections.places[0]).toMatchObject({ point: [24.9, 13.5], precisionKm: 2 });
		expect(corrections.checked[0]).toMatchObject({ article: 'b', sha: '0123abcd' });
		await file.close();
	});

	it('keeps the comments and the order of what a person wrote', async () => {
		const own = `# Agreed on Monday\nrules:\n  # the suburb of Khartoum\n  - name: Soba\n    place: local:soba # not Nigeria\nversion: 1\n`;
		await writeFile(path(), own);
		const file = await CorrectionsFile.open(folder);
		await file.decide([{ do: 'rule', name: 'Bara', place: 'unplaced' }], author);
		const text = await readFile(path(), 'utf8');
		for (const words of ['# Agreed on Monday', '# the suburb of Khartoum', '# not Nigeria']) {
			expect(text).toContain(words);
		}
		expect(text.indexOf('rules:')).toBeLessThan(text.indexOf('version:'));
		await file.close();
	});

	it('writes stroke after stroke as one that reads the file anew would, whatever the words are', async () => {
		await writeFile(path(), '# Ours\nrules:\n  # in order\n  - { name: Bara, place: unplaced }\n');
		const names = [
			'a: b # c',
			'- "x"',
			'{&a *a}',
			'yes',
			'0x1F',
			`${'long '.repeat(40)}name`,
			"it's 'so'",
			'!!js |>'
		];
		const file = await CorrectionsFile.open(folder);
		for (const name of names) {
			await file.decide([{ do: 'rule', name, place: 'unplaced', reason: name }], author);
			const { corrections } = await loadCorrections(folder);
			expect(file.corrections).toEqual(corrections);
			expect(corrections.rules.at(-1)).toMatchObject({ name, reason: name });
			// Entries that were written before are kept in words: they are those of a file read anew.
			await file.decide([{ do: 'rule', name, kind: 'literal' }], author);
			const text = await readFile(path(), 'utf8');
			expect(parseDocument(text).toString({ lineWidth: 100 })).toBe(text);
			expect((await loadCorrections(folder)).corrections.rules.at(-1)!.kind).toBe('literal');
			await file.undo();
		}
		expect(await readFile(path(), 'utf8')).toMatch(/^# Ours\nrules:\n {2}# in order\n/);
		await file.undo();
		await writeFile(path(), (await readFile(path(), 'utf8')).replace('# Ours', '# Yours'));
		await file.decide([{ do: 'rule', name: 'Umm Ruwaba', place: 'unplaced' }], author);
		const text = await readFile(path(), 'utf8');
		expect(text).toMatch(/^# Yours\n/);
		expect(text).not.toContain('!!js');
		const { corrections } = await loadCorrections(folder);
		expect(corrections.rules).toHaveLength(names.length + 1);
		await file.close();
	});

	it('leaves every line that a decision does not touch as a hand has written it', async () => {
		const lines = [
			'# Agreed on Monday',
			'rules:',
			'- {name: Bara,place: unplaced}   # two blanks, and no dash further in',
			'',
			'',
			'- name:   "Soba"',
			"  place:  'none'      # by phone",
			'  # asked twice',
			'# the camps',
			'places:',
			'    local:camp: {point: [34.4,31.5], name: Camp}   # from the map',
			'    local:wells:',
			'        name: Wells',
			'        point: [ 25, 13.50 ]',
			'',
			'mentions: []  # none yet',
			'version: 1 # what it is',
			'# the end',
			''
		];
		for (const eol of ['\n', '\r\n']) {
			await writeFile(path(), lines.join(eol));
			const file = await CorrectionsFile.open(folder);
			const strokes: readonly Decision[] = [
				{ do: 'rule', name: 'Muse', place: 'gn:5', reason: 'It is: two\nlines # long' },
				{ do: 'rule', name: 'Soba', place: 'gn:6' },
				{ do: 'rule', name: 'Bara', kind: 'literal' },
				{ do: 'place', id: 'local:camp', precisionKm: 4 },
				{ do: 'place', id: 'local:wells', point: [26, 14], label: { uk: 'Колодязі' } },
				{ do: 'place', id: 'local:north', name: 'North', point: [26, 14.25], precisionKm: 2 },
				// Once more on what the desk itself has added.
				{ do: 'place', id: 'local:north', precisionKm: 3 },
				{ do: 'mention', article: 'a', quote, place: 'none' },
				{ do: 'mention', article: 'b', quote, place: 'none' },
				{ do: 'check', article: 'b', sha: '0123abcd' },
				{ do: 'check', article: 'c', sha: '0123abcd' }
			];
			const texts = [lines.join(eol)];
			for (const stroke of strokes) {
				await file.decide([stroke], author);
				texts.push(await readFile(path(), 'utf8'));
				expect(file.corrections).toEqual((await loadCorrections(folder)).corrections);
			}
			expect(texts.at(-1)!.split(eol)).toEqual([
				'# Agreed on Monday',
				'rules:',
				'- {name: Bara, place: unplaced, kind: literal, by: olena, at: 2025-03-22}   # two blanks, and no dash further in',
				'',
				'',
				'- name:   "Soba"',
				"  place: 'gn:6'      # by phone",
				'  by: olena',
				'  at: 2025-03-22',
				'  # asked twice',
				'- name: Muse',
				'  place: gn:5',
				'  reason: |-',
				'    It is: two',
				'    lines # long',
				'  by: olena',
				'  at: 2025-03-22',
				'# the camps',
				'places:',
				'    local:camp: {point: [34.4, 31.5], name: Camp, precision_km: 4, by: olena, at: 2025-03-22}   # from the map',
				'    local:wells:',
				'        name: Wells',
				'        point: [ 26, 14 ]',
				'        label:',
				'          uk: Колодязі',
				'        by: olena',
				'        at: 2025-03-22',
				'    local:north:',
				'      name: North',
				'      point: [ 26, 14.25 ]',
				'      precision_km: 3',
				'      by: olena',
				'      at: 2025-03-22',
				'',
				'mentions:  # none yet',
				...['a', 'b'].flatMap((article) => [
					`  - article: ${article}`,
					'    exact: Soba',
					'    prefix: "near "',
					'    suffix: .',
					'    place: none',
					'    by: olena',
					'    at: 2025-03-22'
				]),
				'version: 1 # what it is',
				'checked:',
				...['b', 'c'].flatMap((article) => [
					`  - article: ${article}`,
					'    sha: 0123abcd',
					'    by: olena',
					'    at: 2025-03-22'
				]),
				'# the end',
				''
			]);
			for (const before of texts.slice(0, -1).reverse()) {
				await file.undo();
				expect(await readFile(path(), 'utf8')).toBe(before);
			}
			await file.close();
		}
	});

	it('goes on after an undo as one that reads the file anew would', async () => {
		const own = `%YAML 1.2\n---\n# Ours\nrules:\n  - { name: Bara, place: unplaced } # agreed\nplaces:\n  local:camp: { name: Camp, point: [25, 13] }\n`;
		await writeFile(path(), own);
		const strokes: readonly Decision[] = [
			{ do: 'rule', name: 'Bara', place: 'gn:5', kind: 'associative' },
			{ do: 'place', id: 'local:camp', precisionKm: 4, label: { uk: 'Табір' } },
			{ do: 'mention', article: 'a', quote, place: 'none' },
			{ do: 'rule', name: 'Soba', place: 'none' }
		];
		const file = await CorrectionsFile.open(folder);
		const texts = [own];
		for (const stroke of strokes) {
			await file.decide([stroke], author);
			texts.push(await readFile(path(), 'utf8'));
		}
		for (const before of texts.slice(0, -1).reverse()) {
			await file.undo();
			expect(await readFile(path(), 'utf8')).toBe(before);
			expect(file.corrections).toEqual((await loadCorrections(folder)).corrections);
		}
		for (const [i, stroke] of strokes.entries()) {
			await file.decide([stroke], author);
			expect(await readFile(path(), 'utf8')).toBe(texts[i + 1]);
		}
		expect(texts.at(-1)).toMatch(/^%YAML 1\.2\n---\n# Ours\n/);
		await file.close();
	});

	it('says one thing more or less of a place, and leaves its other lines as they were', async () => {
		const lines = [
			'places:',
			'  gn:1: # the town',
			'    label: { en: Soba East }   # by phone',
			'    blur_km: 25   # asked for',
			'    # see the letter',
			'    hide: true',
			'    merge:',
			'      - gn:7 # the same',
			'    by: anna',
			'  gn:2: { hide: true,  reason: At risk. }',
			'version: 1',
			''
		];
		await writeFile(path(), lines.join('\n'));
		const file = await CorrectionsFile.open(folder);
		const strokes: readonly Decision[] = [
			{ do: 'place', id: 'gn:1', label: { uk: 'Соба' }, merge: ['gn:8'], note: 'for us' },
			{ do: 'place', id: 'gn:1', blurKm: null, delayDays: 14 },
			{ do: 'place', id: 'gn:1', label: { uk: null } },
			{ do: 'place', id: 'gn:2', hide: null, reason: null },
			{ do: 'place', id: 'gn:3', label: { en: 'Bara' } }
		];
		const texts = [lines.join('\n')];
		for (const stroke of strokes) {
			await file.decide([stroke], author);
			texts.push(await readFile(path(), 'utf8'));
			expect(file.corrections).toEqual((await loadCorrections(folder)).corrections);
		}
		expect(texts.at(-1)!.split('\n')).toEqual([
			'places:',
			'  gn:1: # the town',
			'    label: { en: Soba East }   # by phone',
			'    # see the letter',
			'    hide: true',
			'    merge:',
			'      - gn:7 # the same',
			'      - gn:8',
			'    by: olena',
			'    note: for us',
			'    at: 2025-03-22',
			'    delay_days: 14',
			'  gn:2: { by: olena, at: 2025-03-22 }',
			'  gn:3:',
			'    label:',
			'      en: Bara',
			'    by: olena',
			'    at: 2025-03-22',
			'version: 1',
			''
		]);
		for (const before of texts.slice(0, -1).reverse()) {
			await file.undo();
			expect(await readFile(path(), 'utf8')).toBe(before);
		}
		await file.close();
	});

	it('puts a second decision on the same words in the place of the first', async () => {
		const file = await CorrectionsFile.open(folder);
		await file.decide([{ do: 'mention', article: 'a', quote, place: 'none' }], author);
		await file.decide(
			[{ do: 'mention', article: 'a', quote, place: 'gn:5', kind: 'literal' }],
			author
		);
		expect(file.corrections.mentions).toHaveLength(1);
		expect(file.corrections.mentions[0]).toMatchObject({ place: { id: 'gn:5' }, kind: 'literal' });
		await file.close();
	});

	it('leaves a rule of one article or period as it is when a decision for all of the name is made', async () => {
		await writeFile(path(), 'rules:\n  - { name: Soba, place: none, from: 2025-01-01 }\n');
		const file = await CorrectionsFile.open(folder);
		await file.decide([{ do: 'rule', name: 'Soba', place: 'unplaced' }], author);
		expect(file.corrections.rules).toMatchObject([
			{ place: 'none', from: '2025-01-01' },
			{ place: 'unplaced', from: null }
		]);
		await file.close();
	});

	it('loses no decision of two that are made at once', async () => {
		const file = await CorrectionsFile.open(folder);
		const names = ['Soba', 'Bara', 'Muse', 'Tora'];
		await Promise.all(
			names.map((name) => file.decide([{ do: 'rule', name, place: 'none' }], author))
		);
		const { corrections } = await loadCorrections(folder);
		expect(corrections.rules.map(({ name }) => name)).toEqual(names);
		expect(await Promise.all([file.undo(), file.undo()])).toEqual([true, true]);
		expect(file.corrections.rules).toHaveLength(2);
		await file.close();
	});

	it('undoes stroke by stroke, and not what a hand has changed since', async () => {
		const file = await CorrectionsFile.open(folder);
		await file.decide([{ do: 'rule', name: 'Soba', place: 'none' }], author);
		await file.decide([{ do: 'rule', name: 'Bara', place: 'none' }], author);
		expect(await file.undo()).toBe(true);
		expect(file.corrections.rules.map(({ name }) => name)).toEqual(['Soba']);
		await writeFile(path(), 'rules:\n  - { name: Muse, place: unplaced }\n');
		await expect(file.undo()).rejects.toThrow('changedByHand: corrections.yaml');
		expect(file.corrections.rules.map(({ name }) => name)).toEqual(['Muse']);
		await file.close();
	});

	it('writes on top of what a hand has changed while the desk was open', async () => {
		const file = await CorrectionsFile.open(folder);
		await file.decide([{ do: 'rule', name: 'Soba', place: 'none' }], author);
		await writeFile(path(), 'rules:\n  - { name: Muse, place: unplaced }\n');
		await file.decide([{ do: 'rule', name: 'Bara', place: 'none' }], author);
		expect(file.corrections.rules.map(({ name }) => name)).toEqual(['Muse', 'Bara']);
		await file.close();
	});

	it('keeps the last ten states beside the articles and leaves no temporary file', async () => {
		const file = await CorrectionsFile.open(folder);
		for (let i = 0; i < 14; i++) {
			await file.decide([{ do: 'rule', name: `Place ${i}`, place: 'none' }], author);
		}
		expect(await readdir(join(folder, '.dateline', 'corrections'))).toHaveLength(10);
		expect(await readdir(join(folder, '.dateline'))).not.toContain('corrections.yaml.tmp');
		await file.close();
	});

	it('removes what a killed desk left half written, which never lies among the articles', async () => {
		await mkdir(join(folder, '.dateline'), { recursive: true });
		for (const name of ['corrections.yaml.tmp', 'story.md.tmp', 'desk.lock.0a1b2c3d']) {
			await writeFile(join(folder, '.dateline', name), 'rules:\n  - { na');
		}
		const before = await readdir(folder);
		const file = await CorrectionsFile.open(folder);
		expect(await readdir(join(folder, '.dateline'))).toEqual(['desk.lock']);
		await file.decide([{ do: 'rule', name: 'Soba', place: 'none' }], author);
		expect(file.corrections.rules.map(({ name }) => name)).toEqual(['Soba']);
		await file.close();
		expect(await readdir(join(folder, '.dateline'))).toEqual([]);
		const added = (await readdir(folder)).filter((name) => !before.includes(name));
		expect(added).toEqual(['corrections.yaml']);
	});

	it('refuses a second desk on a folder, but not after one that was killed', async () => {
		const file = await CorrectionsFile.open(folder);
		await writeFile(join(folder, '.dateline', 'desk.lock'), '1');
		await expect(CorrectionsFile.open(folder)).rejects.toThrow(/open on .* already/);
		await writeFile(join(folder, '.dateline', 'desk.lock'), '999999999');
		await (await CorrectionsFile.open(folder)).close();
		await file.close();
	});

	it('opens one of two desks that are begun at once', async () => {
		const both = await Promise.allSettled([
			CorrectionsFile.open(folder),
			CorrectionsFile.open(folder)
		]);
		expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
	});
});

describe('loadCorrections', () => {
	it('stops at a wrong entry, so that nothing is published that should not be', async () => {
		await writeFile(path(), 'places:\n  gn:1: { hidden: true }\n');
		await expect(loadCorrections(folder)).rejects.toThrow(/places\.gn:1\.hidden/);
	});

	it('tells the line of everything that is wrong', async () => {
		await writeFile(
			path(),
			[
				'# Ours',
				'rules:',
				'  - { name: Soba, kind: literal }',
				'  # The market',
				'  - name: Bara',
				'    place: Khartoum',
				'places:',
				'  gn:1: { hide: true, colour: 1 }',
				'  gn:2:',
				'    point: [1, 95]',
				'mentions:',
				'  - exact: Soba',
				'    place: none',
				''
			].join('\n')
		);
		const told = await loadCorrections(folder).catch((error: Error) => error.message);
		expect(String(told).split('\n')).toEqual([
			expect.stringContaining('corrections.yaml, line 6, rules[1].place: expected the id'),
			expect.stringContaining('line 8, places.gn:1.colour: there is no such key: expected name,'),
			expect.stringContaining('line 10, places.gn:2.point[1]: a latitude is at most 90'),
			expect.stringContaining('line 12, mentions[0].article: it is missing')
		]);
	});

	it('refuses what multiplies itself by anchors, and what is no YAML', async () => {
		await writeFile(path(), 'a: &a [1]\nb: [*a, *a]\n');
		await expect(loadCorrections(folder)).rejects.toThrow(
			/corrections\.yaml repeats what stands elsewhere in it/
		);
		await writeFile(path(), 'rules: [');
		await expect(loadCorrections(folder)).rejects.toThrow(/is no YAML/);
		await writeFile(
			join(folder, 'corrections.yaml'),
			`rules: ${'['.repeat(5000)}${']'.repeat(5000)}`
		);
		await expect(loadCorrections(folder)).rejects.toThrow(/nested deeper than corrections are/);
	});

	it('has no corrections where there is no file', async () => {
		expect((await loadCorrections(folder)).corrections.rules).toEqual([]);
	});
});
