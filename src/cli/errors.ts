/** Mistakes of whoever uses the command: told in one sentence, with the cure, without a stack. */

/** A message as a terminal may have it: signs that would move its cursor or clear it are spelled out. */
export const printable = (message: string) => message.replace(/[^\P{Cc}\n\t]/gu, spelledOut);

/** A name as messages show it: a line end in it would forge one of theirs. */
export const shown = (name: string) => name.replace(/\p{Cc}/gu, spelledOut);

const spelledOut = (sign: string) => `\\x${sign.charCodeAt(0).toString(16).padStart(2, '0')}`;

export class UserError extends Error {
	override readonly name = 'UserError';
}
