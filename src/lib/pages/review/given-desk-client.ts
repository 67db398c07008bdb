/** An exported desk as its page asks it: the same desk as behind the server, with its decisions kept in the page. */
import { Desk } from '$lib/corrections/desk.ts';
import { givenPlaces, type GivenDesk } from '$lib/corrections/given-desk.ts';
import { KeptDecisions } from '$lib/corrections/kept-decisions.ts';
import { slugify } from '$lib/collection/slug.ts';
import type { DeskClient } from './desk-client.ts';

export function givenDeskClient(given: GivenDesk): DeskClient {
	const decisions = new KeptDecisions(given.corrections);
	const desk = new Desk(given.title, given.articles, givenPlaces(given.places), decisions);
	let saved = decisions.text;
	const kept = {
		by: '',
		isUnsaved: () => decisions.text !== saved,
		save() {
			const name = ['corrections', slugify(given.title), slugify(kept.by)]
				.filter(Boolean)
				.join('-');
			const address = URL.createObjectURL(new Blob([decisions.text], { type: 'application/yaml' }));
			const link = document.createElement('a');
			link.href = address;
			link.download = `${name}.yaml`;
			link.click();
			// The browser reads it after this task.
			setTimeout(() => URL.revokeObjectURL(address), 10_000);
			saved = decisions.text;
		},
		async open(file: File) {
			decisions.open(await file.text());
			saved = decisions.text;
			desk.reread();
			return desk.state();
		}
	};
	const author = () => ({
		by: kept.by.trim() || null,
		at: new Date().toISOString().slice(0, 10)
	});
	return {
		state: async (asked) => desk.state(asked),
		async decide(stroke) {
			await desk.decide(stroke, author());
			return desk.state();
		},
		async name(missed) {
			await desk.name(missed, author());
			return desk.state();
		},
		async undo() {
			const takenBack = await desk.undo();
			return { ...desk.state(), takenBack };
		},
		find: async (name) => desk.find(name),
		mentionsCalled: async (name) => desk.mentionsCalled(name),
		named: async (key) => desk.named(key),
		place: async (id) => desk.place(id),
		async changePlace(change) {
			await desk.changePlace(change, author());
			return desk.state();
		},
		kept
	};
}
