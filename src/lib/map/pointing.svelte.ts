/** What the reader points at and picks, on the map and in the text beside it. */
import type { LngLat } from '$lib/geo/lng-lat.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { ScreenPoint } from './canvas/index.ts';
import type { LiveMap } from './live-map.svelte.ts';

interface PointingOptions {
	readonly live: LiveMap;
	/** The map's own element: names outside it are the text's. */
	readonly section: () => HTMLElement;
	/** Places by the address that names in the text carry. */
	readonly coverage: Pick<Coverage, 'bySlug' | 'placeOf'>;
	/** A single mark was picked. */
	readonly onopen: (row: number) => void;
	/** The map was picked where there is no mark. */
	readonly onnothing: () => void;
}

export class Pointing {
	/** Marks under the pointer, best first. */
	pointer = $state.raw<{ rows: readonly number[]; at: ScreenPoint } | null>(null);
	/** Marks so close together that the reader has to say which is meant. */
	choice = $state.raw<{ rows: readonly number[]; at: LngLat } | null>(null);
	/** Where the reader picked the open place: the middle of a region may be far outside the view. */
	picked = $state.raw<{ row: number; at: LngLat } | null>(null);

	/** Row of the place whose name in the text is pointed at. */
	#namedRow = $state<number | null>(null);
	readonly #options: PointingOptions;

	/** Called while the map's component is set up. */
	constructor(options: PointingOptions) {
		this.#options = options;

		$effect(() => {
			options.live.canvas?.hover(this.#namedRow ?? this.pointer?.rows[0] ?? null);
		});

		// A mark pointed at shows where the text names it.
		$effect(() => {
			if (!this.pointer) return;
			const slug = options.coverage.placeOf(this.pointer.rows[0])?.slug;
			if (slug === undefined) return;
			const page = options.section().getRootNode() as Document | ShadowRoot;
			const names = page.querySelectorAll(`main [data-place="${CSS.escape(slug)}"]`);
			for (const name of names) name.classList.add('pointed');
			return () => {
				for (const name of names) name.classList.remove('pointed');
			};
		});
	}

	hover(rows: readonly number[], at: ScreenPoint) {
		this.pointer = rows.length > 0 ? { rows, at } : null;
	}

	pick(rows: readonly number[], at: ScreenPoint) {
		const { live, onopen, onnothing } = this.#options;
		if (!live.canvas) return;
		const lngLat = live.canvas.camera.unproject(at);
		this.choice = rows.length > 1 ? { rows, at: lngLat } : null;
		if (rows.length === 1) {
			this.picked = { row: rows[0], at: lngLat };
			onopen(rows[0]);
		} else if (rows.length === 0) onnothing();
	}

	/** What is pointed at or to be chosen from gives way to what is opened. */
	clear() {
		this.choice = null;
		this.pointer = null;
	}

	/** The point of the map that stands for a place: where it was picked, else its own. */
	pointOf({ row, lngLat }: { readonly row: number; readonly lngLat: LngLat }): LngLat {
		return this.picked?.row === row ? this.picked.at : lngLat;
	}

	/** A name pointed at or focused in the text shows on the map. */
	readonly followName = ({ target }: Event) => {
		const isText = target instanceof Element && !this.#options.section().contains(target);
		const name = isText ? target.closest<HTMLElement>('[data-place]') : null;
		this.#namedRow = this.#options.coverage.bySlug(name?.dataset.place ?? '')?.row ?? null;
	};
}
