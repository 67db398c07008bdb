/**
 * The project's own annotated passages, `own-texts/*.txt`: news as it is written of wars, of sport, of
 * trade, with each place name marked literal or associative. The layout is described in
 * `own-texts/README.md`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagePath } from '../src/cli/paths.ts';
import type { AnnotatedDocument } from './corpora.ts';

const marked = /\[([^\][{}]+)\]|\{([^\][{}]+)\}/g;

export interface OwnPassage extends AnnotatedDocument {
	/** Name of its file: `sport`. */
	readonly subject: string;
}

/** All passages, in the order of the files' names. */
export function readOwnTexts(): OwnPassage[] {
	const folder = packagePath('training/own-texts');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.flatMap((name) => readPassages(readFileSync(join(folder, name), 'utf8'), name.slice(0, -4)));
}

/**
 * Reads the passages of one file: an empty line ends each, `[ ]` marks literal names, `{ }` associative ones.
 *
 * @param subject Begins the ids: `own:sport:3` is the file's third passage.
 * @throws {Error} If a bracket has no other half.
 */
export function readPassages(source: string, subject: string): OwnPassage[] {
	const passages = source.split(/\n{2,}/).map((passage) => passage.trim());
	return passages
		.filter((passage) => passage !== '')
		.map((passage, i) => {
			const id = `own:${subject}:${i + 1}`;
			const mentions: { start: number; end: number; kind: 'literal' | 'associative' }[] = [];
			let text = '';
			let at = 0;
			for (const found of passage.matchAll(marked)) {
				text += passage.slice(at, found.index);
				const [whole, literal, associative] = found;
				const name = literal ?? associative;
				const kind = literal === undefined ? 'associative' : 'literal';
				mentions.push({ start: text.length, end: text.length + name.length, kind });
				text += name;
				at = found.index + whole.length;
			}
			text += passage.slice(at);
			if (/[\][{}]/.test(text)) throw new Error(`${id}: a bracket has no other half`);
			return {
				id,
				group: id,
				subject,
				text,
				mentions,
				scheme: 'toponyms',
				marksAdjectives: true,
				marksFacilities: true
			};
		});
}
