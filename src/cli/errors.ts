/** Mistakes of whoever uses the command: told in one sentence, with the cure, without a stack. */

export class UserError extends Error {
	override readonly name = 'UserError';
}
