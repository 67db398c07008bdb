/**
 * The choices of every facet with their counts, made anew once the filter rests: of a million passages
 * that is half a second's work, which neither a handle that is dragged nor a key that is held may wait for.
 */
import { untrack } from 'svelte';
import { countChoices } from '$lib/collection/choices.ts';
import { shownFacets, type KnownFacet } from '$lib/collection/facets/index.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { View } from '$lib/view/view.svelte.ts';

/** Milliseconds without a change after which the choices are counted. */
const restMs = 200;

interface CountedFacet {
	readonly facet: KnownFacet;
	/** Passages by value. */
	readonly counts: ReadonlyMap<string, number>;
}

export class CountedChoices {
	/** As of the last time the filter rested; empty until the collection is loaded and counted. */
	counted = $state.raw<readonly CountedFacet[]>([]);

	/** Follows the view for as long as the component that makes it is there. */
	constructor(view: View, coverage: Coverage) {
		$effect(() => {
			// Whatever a count depends on; the counts themselves are read later, when nothing tracks them.
			void [
				coverage.index,
				coverage.loaded.articles,
				coverage.passageFilter,
				view.facets,
				view.kinds
			];
			const stopped = new AbortController();
			const isFirst = untrack(() => this.counted.length === 0);
			const timer = setTimeout(
				() => void this.#count(coverage, stopped.signal, isFirst),
				isFirst ? 0 : restMs
			);
			return () => {
				clearTimeout(timer);
				stopped.abort();
			};
		});
	}

	/** Counts one facet a task, so that what the reader does in between is answered between two of them. */
	async #count(coverage: Coverage, signal: AbortSignal, isFirst: boolean): Promise<void> {
		const { narrowed } = coverage;
		if (narrowed === null) return;
		const counted: CountedFacet[] = [];
		for (const facet of shownFacets) {
			const counts = countChoices(facet, narrowed, coverage.countedWithout(facet.key));
			counted.push({ facet, counts });
			// Nothing is there yet that would jump: each is shown as soon as it is counted.
			if (isFirst) this.counted = [...counted];
			await new Promise((resolve) => setTimeout(resolve));
			if (signal.aborted) return;
		}
		this.counted = counted;
	}
}
