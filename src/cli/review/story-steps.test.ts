import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { storyIn } from '../story-file.ts';
import { StorySteps } from './story-steps.ts';

let folder: string;
const path = () => join(folder, 'story.md');
const step = (title: string, view = '?place=rylsk#map=8/51.5/34.7', words = 'Water came.') => ({
	title,
	view,
	words
});

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-steps-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('StorySteps', () => {
	it('begins a story that a build reads, and adds to one', async () => {
		const story = new StorySteps(folder, 'Floods');
		await story.add(step('One'));
		await story.add(step('Two', '', ''));
		expect(await story.state()).toEqual({ steps: ['One', 'Two'], undoable: 2 });
		const read = (await storyIn(folder, () => {}))!;
		expect(read.title).toBe('Floods');
		expect(read.steps.map(({ title, address }) => [title, address])).toEqual([
			['One', '?place=rylsk#map=8/51.5/34.7'],
			['Two', '?']
		]);
	});

	it('leaves what a person wrote, and keeps the last ten states', async () => {
		const own = '---\ntitle: Mine\n---\n\nview: #map=6/51/35\n\nFirst words.\n\n## A\n\nWords.';
		await writeFile(path(), own);
		const story = new StorySteps(folder, 'Floods');
		for (let i = 0; i < 12; i++) await story.add(step(`Step ${i}`));
		expect((await readFile(path(), 'utf8')).startsWith(own)).toBe(true);
		expect(await readdir(join(folder, '.dateline', 'story'))).toHaveLength(10);
		expect(await readdir(join(folder, '.dateline'))).not.toContain('story.md.tmp');
	});

	it('takes steps back one by one, the first with its file, and not what a hand has changed', async () => {
		const story = new StorySteps(folder, 'Floods');
		await story.add(step('One'));
		await story.add(step('Two'));
		await story.undo();
		expect((await story.state()).steps).toEqual(['One']);
		await story.undo();
		expect(await readdir(folder)).not.toContain('story.md');
		await story.add(step('One'));
		await writeFile(path(), '## By hand\n');
		await expect(story.undo()).rejects.toThrow('changedByHand: story.md');
		expect(await readFile(path(), 'utf8')).toBe('## By hand\n');
	});

	it('writes nothing that would not be read: a broken view, words that begin another step', async () => {
		const story = new StorySteps(folder, 'Floods');
		await expect(story.add(step('A', '?from=yesterday'))).rejects.toThrow(/from = "yesterday"/);
		await expect(story.add(step('A', '', 'x\n## B\n'))).rejects.toThrow('stepBegins');
		expect(await readdir(folder)).toEqual([]);
		await story.add({ title: 'Two\n## lines', view: '', words: '' });
		expect((await story.state()).steps).toHaveLength(1);
	});
});
