import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { ArticleProblem } from '../lib/article/problem.ts';
import { sentenceOf, UserError } from './errors.ts';

const ofSystem = (code: string, path?: string) =>
	Object.assign(new Error(`${code}: refused`), { code, path });

it('tells in a sentence what the system refuses, and leaves a bug its stack', async () => {
	expect(sentenceOf(new UserError('No such folder.'))).toBe('No such folder.');
	expect(sentenceOf(new ArticleProblem('story.md has no end.'))).toBe('story.md has no end.');
	expect(sentenceOf(ofSystem('EACCES', '/a/corrections.yaml'))).toBe(
		'/a/corrections.yaml cannot be read or written: this user may not (EACCES)'
	);
	expect(sentenceOf(ofSystem('ENOSPC', '/a/b'))).toMatch(/the disk is full/);
	// A file that should be there is the program's own mistake, and so is a refusal of no file.
	expect(sentenceOf(await readFile('/nowhere/at/all').catch((error) => error))).toBeNull();
	expect(sentenceOf(ofSystem('EACCES'))).toBeNull();
	expect(sentenceOf(new TypeError('x is no function'))).toBeNull();
	expect(sentenceOf('thrown')).toBeNull();
});
