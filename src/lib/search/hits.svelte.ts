/**
 * What a search has found, as far as the search field leads there: places, then articles. The field
 * keeps the focus and points at one of them, as a combobox does.
 */
import { createContext } from 'svelte';

export class Hits {
	/** The search they answer; `null` while it is under way. */
	query = $state<string | null>(null);
	/** Ids of the options in the page, in their order. */
	ids = $state.raw<readonly string[]>([]);
	/** The one that the field points at. */
	active = $state<string | null>(null);
	/** Whether the reader wrote the search, rather than the address. */
	isTyped = $state(false);

	/** Other options, or none; one that is still there stays pointed at. */
	set(query: string | null, ids: readonly string[]) {
		this.query = query;
		this.ids = ids;
		if (this.active !== null && !ids.includes(this.active)) this.active = null;
	}

	/** Points at the next one, or the one before; round at the ends. */
	step(by: 1 | -1) {
		const { ids, active } = this;
		if (ids.length === 0) return;
		const at = active === null ? (by === 1 ? -1 : 0) : ids.indexOf(active);
		this.active = ids[(at + by + ids.length) % ids.length];
	}
}

export const [getHits, setHits] = createContext<Hits>();
