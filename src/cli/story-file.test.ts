import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { missingIn, storyIn } from './story-file.ts';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-story-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function read(text: string) {
	await writeFile(join(folder, 'story.md'), text);
	const said: string[] = [];
	return { story: (await storyIn(folder, (line) => said.push(line)))!, said };
}

describe('story.md', () => {
	it('is read with its front matter, or is named by its first heading', async () => {
		const { story } = await read(
			'---\ntitle: The flood\nby: A desk\n---\n## One\nview: ?place=rylsk\n\nWords.\n'
		);
		expect(story).toMatchObject({ title: 'The flood', by: 'A desk', description: '' });
		expect((await read('# Water\n\n## One\n\nWords.\n')).story.title).toBe('Water');
		expect(await storyIn(join(folder, 'elsewhere'), () => {})).toBeNull();
	});

	it('stops at a view that no map understands, with the step and the parameter', async () => {
		await expect(read('## A\nview: ?from=yesterday\n')).rejects.toThrow(
			/step 1: its view asks for from = "yesterday"/
		);
		await expect(read('Words alone.')).rejects.toThrow(/has no steps/);
	});

	it('tells keys that there are not, and stops at what is no text', async () => {
		const { story, said } = await read('---\ntitel: Water\nby: 5\n---\n## One\n\nWords.\n');
		expect(story).toMatchObject({ title: 'One', by: '5' });
		expect(said).toEqual([
			expect.stringMatching(/story\.md: there is no key "titel"; the keys are title, descr/)
		]);
		await expect(read('---\ntitle: [a]\n---\n## One\n')).rejects.toThrow(
			/story\.md: title is not a text; put it in quotes/
		);
	});

	it('says what is left out, and which place is not in the collection', async () => {
		const { story, said } = await read('## A\nview: ?place=atlantis\n\n<i>x</i>\n');
		expect(said).toEqual([expect.stringContaining('step 1: HTML is left out')]);
		const rylsk = { slug: 'rylsk', name: 'Rylsk', names: {} };
		expect([...missingIn(story, [rylsk])]).toEqual([
			'story.md, step 1: no place of the collection has the address "atlantis", and the map will open none'
		]);
		expect([...missingIn(story, [rylsk, { ...rylsk, slug: 'new-atlantis' }])]).toEqual([
			expect.stringMatching(/"atlantis", .*; the nearest is "new-atlantis"$/)
		]);
	});
});
