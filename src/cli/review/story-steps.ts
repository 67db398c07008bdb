/** Steps that the desk adds to a folder's story: words with the view that the draft shows. */
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cleanLine } from '../../lib/article/clean.ts';
import { DeskProblem } from '../../lib/corrections/desk-protocol.ts';
import type { StepWords, StoryState } from '../../lib/corrections/desk-protocol.ts';
import { readBeside } from '../files.ts';
import { storyName, storyOf } from '../story-file.ts';
import { writeKept } from './kept-file.ts';

/** The story of a folder, written by the desk and by hand. */
export class StorySteps {
	readonly #folder: string;
	readonly #title: string;
	/** What stood in the file before each step of this desk, newest last; `after` tells whether it still does. */
	readonly #undo: { readonly before: string | null; readonly after: string }[] = [];

	/** @param title What a new story is called. */
	constructor(folder: string, title: string) {
		this.#folder = folder;
		this.#title = title;
	}

	/** The steps that are there. @throws {UserError} If the file is wrong. */
	async state(): Promise<StoryState> {
		const text = await this.#text();
		const steps = text === null ? [] : storyOf(text, storyName, () => {}).steps;
		return { steps: steps.map(({ title }) => title), undoable: this.#undo.length };
	}

	/**
	 * Adds a step at the end of the story, or begins it.
	 *
	 * @throws {DeskProblem | UserError} If the story would not be read afterwards; nothing is written then.
	 */
	async add({ title, view, words }: StepWords): Promise<void> {
		if (/^##[ \t]/m.test(words)) {
			throw new DeskProblem('stepBegins');
		}
		const before = await this.#text();
		const start = before?.trimEnd() ?? `# ${cleanLine(this.#title)}`;
		const head = `## ${cleanLine(title)}\nview: ${view === '' ? '?' : view}`;
		const after = `${[start, head, words.trim()].filter(Boolean).join('\n\n')}\n`;
		// What cannot be read back must not get into the file.
		storyOf(after, storyName, () => {});
		await writeKept(this.#folder, storyName, before, after);
		this.#undo.push({ before, after });
	}

	/**
	 * Takes the last step back.
	 *
	 * @throws {DeskProblem} If the file was changed by hand since.
	 */
	async undo(): Promise<void> {
		const last = this.#undo.at(-1);
		if (last === undefined) return;
		const now = await this.#text();
		if (now !== last.after) {
			throw new DeskProblem('changedByHand', storyName);
		}
		if (last.before === null) await rm(join(this.#folder, storyName));
		else await writeKept(this.#folder, storyName, now, last.before);
		this.#undo.pop();
	}

	#text(): Promise<string | null> {
		return readBeside(join(this.#folder, storyName));
	}
}
