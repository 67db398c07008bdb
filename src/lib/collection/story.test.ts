import { describe, expect, it } from 'vitest';
import { wordsOf } from '../article/prose.ts';
import { readStory } from './story.ts';

describe('readStory', () => {
	it('reads an introduction and steps, each with its view and its words', () => {
		const { story, leftOut } = readStory(
			'# The water\n\nIt came *at night*.\n\n## The bridge\nview: https://maps.example/floods/?place=rylsk&from=2025-03-02#map=9/51.5/34.7\n\nThe bridge held.\n\n## The road ##\n\nNobody used it.\n'
		);
		expect(story.intro.map(({ children }) => wordsOf(children))).toEqual(['It came at night.']);
		expect(story.address).toBe('');
		expect(story.steps.map(({ title, address }) => [title, address])).toEqual([
			['The bridge', '?place=rylsk&from=2025-03-02#map=9/51.5/34.7'],
			['The road', '']
		]);
		expect(wordsOf(story.steps[0].blocks[0].children)).toBe('The bridge held.');
		expect(leftOut).toEqual([]);
	});

	it('says which step has no link, which holds HTML, and that there are no steps', () => {
		expect(() => readStory('## A\nview: over there\n')).toThrow(/step 1: the view "over there"/);
		expect(() => readStory('Only words.')).toThrow(/no steps/);
		expect(readStory('## A\n\n<b>x</b>\n').leftOut).toEqual(['step 1: HTML']);
	});
});
