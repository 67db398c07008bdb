/** The desk's server as its page asks it. */
import type { DeskPlace, DeskState, Stroke } from '$lib/corrections/desk-protocol.ts';

/** What went wrong, in a sentence for the editor. */
class DeskProblem extends Error {}

async function ask<Answer>(what: string, body?: unknown): Promise<Answer> {
	let response: Response;
	try {
		response = await fetch(new URL(what, location.href), {
			method: body === undefined ? 'GET' : 'POST',
			...(body !== undefined && {
				headers: { 'content-type': 'application/json' },
				body: JSON.stringify(body)
			})
		});
	} catch {
		throw new DeskProblem('The desk does not answer: is "dateline review" still running?');
	}
	const answer = (await response.json().catch(() => ({}))) as Answer & { problem?: string };
	if (!response.ok) throw new DeskProblem(answer.problem ?? `The desk answers ${response.status}.`);
	return answer;
}

export const readState = () => ask<DeskState>('state');
export const decide = (stroke: Stroke) => ask<DeskState>('decide', stroke);
export const undo = () => ask<DeskState>('undo', {});
export const findPlaces = (name: string) => ask<DeskPlace[]>('find', { name });
/** Builds the draft anew; done when it can be looked at. */
export const buildDraft = () => ask<{ readonly address: string }>('draft', {});
