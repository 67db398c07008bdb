/** Mistakes of whoever uses the command: told in one sentence, with the cure, without a stack. */

import { ArticleProblem } from '../lib/article/problem.ts';

/** A message as a terminal may have it: signs that would move its cursor or clear it are spelled out. */
export const printable = (message: string) => message.replace(/[^\P{Cc}\n\t]/gu, spelledOut);

/** A name as messages show it: a line end in it would forge one of theirs. */
export const shown = (name: string) => name.replace(/\p{Cc}/gu, spelledOut);

const spelledOut = (sign: string) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

export class UserError extends Error {
	override readonly name = 'UserError';
}

/** What the system says of files that it does not give or take, by its code. */
const refusals: Readonly<Record<string, string>> = {
	EACCES: 'this user may not',
	EPERM: 'this user may not',
	EROFS: 'the disk is read-only',
	ENOSPC: 'the disk is full',
	EDQUOT: 'the quota of this user is used up'
};

/**
 * The sentence of an error that whoever called the command can mend: a mistake of his own, or a file that the
 * system refuses; `null` for a bug, whose stack is wanted.
 */
export function sentenceOf(error: unknown): string | null {
	if (error instanceof UserError || error instanceof ArticleProblem) return error.message;
	if (!(error instanceof Error)) return null;
	const { code = '', path } = error as NodeJS.ErrnoException;
	if (path === undefined || !Object.hasOwn(refusals, code)) return null;
	return `${path} cannot be read or written: ${refusals[code]} (${code})`;
}
