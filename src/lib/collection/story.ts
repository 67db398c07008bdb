/**
 * A story: steps of words, each with a view of the map, read one after the other. `story.json` of a
 * collection that has one; written as `story.md` beside its articles.
 */
import { readProse, type ProseBlock } from '../article/prose.ts';

interface StoryStep {
	readonly title: string;
	/** The view as the map's address has it: `?place=…#map=…`; empty for the one before. */
	readonly address: string;
	readonly blocks: readonly ProseBlock[];
}

export interface Story {
	readonly title: string;
	readonly description: string;
	/** Who tells it, or `null`. */
	readonly by: string | null;
	/** What stands before the first step, and the view beside it. */
	readonly intro: readonly ProseBlock[];
	readonly address: string;
	readonly steps: readonly StoryStep[];
}

/** More steps than anybody reads. */
const mostSteps = 60;

/**
 * Reads the text of a story: what stands before the first heading of the second level introduces it, each such
 * heading begins a step, and a line `view: …` right below says what the map shows. The line is a link
 * copied from the map, whole or from its `?` or `#` on.
 *
 * @returns The story without title and description, and what was left out of its words.
 * @throws {RangeError} Naming the step, and what is wrong with it.
 */
export function readStory(body: string): {
	readonly story: Pick<Story, 'intro' | 'address' | 'steps'>;
	readonly leftOut: readonly string[];
} {
	const leftOut = new Set<string>();
	const part = (text: string, where: string) => {
		const view = /^\s*view:[ \t]*(\S.*?)[ \t]*(?:\n|$)/.exec(text);
		const prose = readProse(view === null ? text : text.slice(view[0].length));
		for (const what of prose.leftOut) leftOut.add(`${where}: ${what}`);
		return {
			address: view === null ? '' : addressOf(view[1], where),
			blocks: prose.blocks
		};
	};
	const [before, ...parts] = body.split(/^##[ \t]+/m);
	if (parts.length === 0) {
		throw new RangeError('it has no steps: begin each with a heading of two signs, "## Title"');
	}
	if (parts.length > mostSteps) {
		throw new RangeError(`it has ${parts.length} steps; at most ${mostSteps} are shown`);
	}
	const intro = part(before.replace(/^#[ \t]+.*$/m, ''), 'the introduction');
	return {
		story: {
			intro: intro.blocks,
			address: intro.address,
			steps: parts.map((text, i) => {
				const [title] = text.split('\n', 1);
				return {
					title: title.replace(/[ \t]*#*[ \t]*$/, ''),
					...part(text.slice(title.length + 1), `step ${i + 1}`)
				};
			})
		},
		leftOut: [...leftOut]
	};
}

/** The part of a link that says what the map shows. */
function addressOf(link: string, where: string): string {
	const begin = link.search(/[?#]/);
	if (begin < 0 || /[\s"<>]/.test(link)) {
		throw new RangeError(
			`${where}: the view "${link.slice(0, 80)}" is no link copied from the map, such as ?place=sudzha#map=9/51.2/35.3`
		);
	}
	return link.slice(begin);
}
