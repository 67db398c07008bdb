import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CorrectionsFile, loadCorrections } from './corrections-file.ts';
import { mergeCorrections, mergedWords } from './merge.ts';

let folder: string;
let theirs: string;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-merge-'));
	theirs = join(folder, 'anna.yaml');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const ours = (text: string) => writeFile(join(folder, 'corrections.yaml'), text);

describe('mergeCorrections', () => {
	it('adds what is new, has once what both decided, and lists what they decided differently', async () => {
		await ours(
			[
				'# Agreed on Monday',
				'rules:',
				'  - { name: Soba, place: "local:soba", by: olena }',
				'  - { name: Bara, place: none }',
				'places:',
				'  local:soba: { name: Soba, point: [32.6, 15.5] }',
				''
			].join('\n')
		);
		await writeFile(
			theirs,
			[
				'rules:',
				'  - { name: Soba, place: unplaced, by: anna }',
				'  - { name: Bara, place: none, by: anna }',
				'  - { name: Tawila, kind: associative }',
				'mentions:',
				'  - { article: a, exact: Mogran, place: none }',
				'places:',
				'  local:soba: { point: [32.7, 15.5], precision_km: 2 }',
				'checked:',
				'  - { article: b, by: anna }',
				''
			].join('\n')
		);
		const merged = await mergeCorrections(folder, theirs);
		expect(merged).toEqual({
			added: 4,
			conflicts: [
				'rules: "Soba" is local:soba (olena) here and unplaced (anna) in anna.yaml; it stays as it is here',
				'places: point of local:soba is [32.6,15.5] here and [32.7,15.5] in anna.yaml; it stays as it is here'
			]
		});
		expect(mergedWords(merged)).toMatch(/^4 new, 2 in conflict\nrules: /);
		const { corrections } = await loadCorrections(folder);
		expect(corrections.rules.map(({ name }) => name)).toEqual(['Soba', 'Bara', 'Tawila']);
		expect(corrections.mentions[0]).toMatchObject({ article: 'a', exact: 'Mogran' });
		expect(corrections.places[0]).toMatchObject({ point: [32.6, 15.5], precisionKm: 2 });
		expect(corrections.checked[0]).toMatchObject({ article: 'b', by: 'anna' });
		expect(await readFile(join(folder, 'corrections.yaml'), 'utf8')).toContain(
			'# Agreed on Monday'
		);
		// A second time there is nothing new.
		expect((await mergeCorrections(folder, theirs)).added).toBe(0);
	});

	it('lists what one found right and the other corrected, whoever did which', async () => {
		await ours(
			[
				'mentions:',
				'  - { article: a, exact: Bara, place: none, by: olena }',
				'checked:',
				'  - { article: a, exact: Soba, prefix: "near ", by: olena, sha: 0123abcd }',
				''
			].join('\n')
		);
		await writeFile(
			theirs,
			[
				'mentions:',
				'  - { article: a, exact: Soba, prefix: "near ", place: unplaced, by: anna }',
				'checked:',
				'  - { article: a, exact: Bara, by: anna }',
				''
			].join('\n')
		);
		expect(await mergeCorrections(folder, theirs)).toEqual({
			added: 0,
			conflicts: [
				'mentions: "Soba" in a is right (olena) here and unplaced (anna) in anna.yaml; it stays as it is here',
				'mentions: "Bara" in a is none (olena) here and right (anna) in anna.yaml; it stays as it is here'
			]
		});
		const { corrections } = await loadCorrections(folder);
		expect(corrections.mentions.map(({ exact }) => exact)).toEqual(['Bara']);
	});

	it('lists what one decided of a mention and the other of all of its name', async () => {
		await ours(
			[
				'rules:',
				'  - { name: Tawila, place: none, by: olena }',
				'  - { name: Golo, place: "gn:7", article: b, by: olena }',
				'mentions:',
				'  - { article: a, exact: Kosti, place: none, by: olena }',
				'checked: # seen on Monday',
				'  - { article: a, exact: Soba, as: "gn:5", kind: literal, by: olena, sha: 0123abcd }',
				'  - { article: a, exact: Soba, prefix: "near ", as: "gn:6", by: olena }',
				''
			].join('\n')
		);
		await writeFile(
			theirs,
			[
				'rules:',
				'  - { name: Kosti, place: "gn:9", by: anna }',
				'  - { name: Soba, place: "gn:6", by: anna }',
				'checked:',
				'  - { article: b, exact: Tawila, as: "gn:1", by: anna }',
				'  - { article: a, exact: Golo, as: "gn:8", by: anna }',
				'  - { article: c, exact: Kosti, as: "gn:9", by: anna }',
				''
			].join('\n')
		);
		expect(await mergeCorrections(folder, theirs)).toEqual({
			added: 4,
			conflicts: [
				'mentions: "Kosti" in a is none (olena) here and gn:9 (anna) wherever it stands in anna.yaml; it stays as it is here',
				'mentions: "Soba" in a is right as gn:5, literal (olena) here and gn:6 (anna) wherever it stands in anna.yaml; it stays as it is here',
				'mentions: "Tawila" in b is none (olena) wherever it stands here and right as gn:1 (anna) in anna.yaml; it stays as it is here'
			]
		});
		const { corrections } = await loadCorrections(folder);
		expect(corrections.rules.map(({ name }) => name)).toEqual(['Tawila', 'Golo', 'Kosti', 'Soba']);
		// What was found right stays so, whatever the new rule says.
		expect(corrections.mentions).toMatchObject([
			{ exact: 'Kosti', place: 'none' },
			{ exact: 'Soba', prefix: '', place: { id: 'gn:5' }, kind: 'literal', by: 'olena' }
		]);
		expect(corrections.checked.map(({ quote }) => quote?.exact)).toEqual([
			'Soba',
			'Soba',
			'Golo',
			'Kosti'
		]);
		expect(await mergeCorrections(folder, theirs)).toMatchObject({ added: 0 });
	});

	it('joins what both say of a place, label by label and merge by merge, and lists what cannot both hold', async () => {
		await ours(
			[
				'places:',
				'  gn:1:',
				'    label: { en: Soba, uk: Соба }',
				'    merge: [gn:2] # the same town',
				'  gn:5: { merge: [gn:6], blur_km: 25 }',
				''
			].join('\n')
		);
		await writeFile(
			theirs,
			[
				'places:',
				'  gn:1: { label: { en: Soba East, pl: Soba }, merge: [gn:2, gn:3, gn:6] }',
				'  gn:6: { merge: [gn:5], hide: true, reason: At risk. }',
				'  gn:5: { blur_km: 10, delay_days: 14 }',
				''
			].join('\n')
		);
		expect(await mergeCorrections(folder, theirs)).toEqual({
			added: 5,
			conflicts: [
				'places: label of gn:1 (en) is "Soba" here and "Soba East" in anna.yaml; it stays as it is here',
				'places: gn:6 is merged into gn:5 here and into gn:1 in anna.yaml; it stays as it is here',
				'places: gn:6 is merged into gn:5 here and the other way about in anna.yaml; it stays as it is here',
				'places: blur_km of gn:5 is 25 here and 10 in anna.yaml; it stays as it is here'
			]
		});
		const { corrections, warnings } = await loadCorrections(folder);
		expect(corrections.places).toMatchObject([
			{ id: 'gn:1', label: { en: 'Soba', uk: 'Соба', pl: 'Soba' }, merge: ['gn:2', 'gn:3'] },
			{ id: 'gn:5', merge: ['gn:6'], blurKm: 25, delayDays: 14 },
			{ id: 'gn:6', merge: [], isHidden: true, reason: 'At risk.' }
		]);
		expect(warnings).toEqual([]);
		expect(await readFile(join(folder, 'corrections.yaml'), 'utf8')).toContain('# the same town');
		expect(await mergeCorrections(folder, theirs)).toMatchObject({ added: 0 });
	});

	it('begins a file where there is none, and leaves the folder to the next', async () => {
		await writeFile(theirs, 'rules:\n  - { name: Bara, place: none }\n');
		expect((await mergeCorrections(folder, theirs)).added).toBe(1);
		const file = await CorrectionsFile.open(folder);
		expect(file.corrections.rules).toHaveLength(1);
		await file.close();
	});

	it('writes nothing where the file is wrong or not there', async () => {
		await writeFile(theirs, 'rules:\n  - { name: Bara }\n');
		await expect(mergeCorrections(folder, theirs)).rejects.toThrow(/it changes nothing/);
		await expect(mergeCorrections(folder, join(folder, 'no.yaml'))).rejects.toThrow(
			/does not exist/
		);
		expect(await readdir(folder)).toEqual(['anna.yaml']);
	});
});
