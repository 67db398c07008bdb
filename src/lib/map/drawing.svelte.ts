/** What is drawn of the collection, worked out from the view, and kept so on the canvas. */
import { MediaQuery } from 'svelte/reactivity';
import { dayOf } from '$lib/collection/filter.ts';
import type { Events } from '$lib/collection/events.ts';
import { overlayOn, type Overlay } from '$lib/collection/overlay.ts';
import type { CountedPlace } from '$lib/view/counted-places.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { Text } from '$lib/view/text.svelte.ts';
import type { View } from '$lib/view/view.svelte.ts';
import {
	basemapUrlOf,
	fetchGround,
	isSameLook,
	styleOf,
	type GroundPlace,
	type Look
} from './canvas/index.ts';
import type { LiveMap } from './live-map.svelte.ts';
import {
	areGrouped,
	circleRadius,
	circleScale,
	featuresOf,
	marksOf,
	palettes,
	passagesOf,
	regionRows
} from './style/index.ts';

interface DrawingOptions {
	readonly live: LiveMap;
	readonly view: View;
	readonly coverage: Coverage;
	readonly text: Text;
	/** What lies under the collection. */
	readonly place: () => GroundPlace;
}

/** Beyond any day of a map: an open end. */
const noDay = 1_000_000;

export class Drawing {
	readonly #options: DrawingOptions;
	readonly #isDark = new MediaQuery('prefers-color-scheme: dark');
	/** The look that the canvas has; `null` before there is one. */
	#drawnLook: Look | null = null;

	overlay = $state.raw<Overlay | null>(null);
	events = $state.raw<Events | null>(null);

	/** `null` until the collection's files are read. */
	readonly features = $derived.by(() => {
		const { loaded, places } = this.#options.coverage;
		const { collection, topology } = loaded;
		return collection && topology ? featuresOf(topology, places) : null;
	});

	readonly regionRows = $derived.by(() => this.features && regionRows(this.features.regions));

	readonly marks = $derived.by(() => {
		const { coverage, view } = this.#options;
		return this.features && marksOf(coverage.counts, view.kinds, this.features.regions);
	});

	/** Whether a region is drawn with an approximate outline. */
	readonly hasApproximate = $derived.by(
		() =>
			this.features?.regions.objects.regions.geometries.some(
				({ id, properties }) => properties.isApproximate && passagesOf(this.marks, id) > 0
			) ?? false
	);

	readonly look: Look = $derived.by(() => {
		const { view, coverage, text } = this.#options;
		return {
			theme: view.theme ?? (this.#isDark.current ? 'dark' : 'light'),
			language: text.language,
			pointOfView: view.pointOfView,
			isGrouped: areGrouped(coverage.manifest.counts.places),
			accent: coverage.manifest.accent
		};
	});

	readonly palette = $derived(palettes[this.look.theme]);

	/** The terrain is shown as it was at the end of the period in sight. */
	readonly overlayDay = $derived.by(() => {
		const { view, coverage } = this.#options;
		return dayOf(view.period?.[1] ?? coverage.manifest.period?.[1] ?? null);
	});

	/** What of the overlay is seen on that day, and told of above the map. */
	readonly heldOverlay = $derived.by(() =>
		this.overlay === null ? [] : overlayOn(this.overlay, this.overlayDay)
	);

	/** The days of the period in sight; `null` for all. */
	readonly days = $derived.by((): readonly [first: number, last: number] | null => {
		const { period } = this.#options.view;
		if (period === null) return null;
		const [from, to] = period;
		return [from === null ? -noDay : dayOf(from), to === null ? noDay : dayOf(to)];
	});

	/** Called while the map's component is set up. */
	constructor(options: DrawingOptions) {
		this.#options = options;
		const { live, coverage, place } = options;

		$effect(() => {
			const { loaded } = coverage;
			const { collection } = loaded;
			if (!collection) return;
			void loaded.also(async () => (this.overlay = await collection.overlay()));
			void loaded.also(async () => (this.events = await collection.events()));
		});

		$effect(() => {
			if (this.features) live.canvas?.setFeatures(this.features);
		});

		$effect(() => {
			if (this.marks) live.canvas?.setMarks(this.marks);
		});

		$effect(() => {
			const { overlay: features, palette, overlayDay: day } = this;
			if (features) live.canvas?.setOverlay({ features, palette, day });
		});

		$effect(() => {
			const { events, palette, days } = this;
			if (events) live.canvas?.setEvents({ events, palette, days });
		});

		$effect(() => {
			const { look } = this;
			if (!live.canvas || this.#drawnLook === null || isSameLook(look, this.#drawnLook)) return;
			this.#drawnLook = look;
			const { canvas } = live;
			const under = place();
			void fetchGround(under, look).then((ground) => {
				// Another look may have been chosen meanwhile.
				if (this.#drawnLook !== look || live.canvas !== canvas) return;
				canvas.setStyle(styleOf(look, basemapUrlOf(under), ground));
			});
		});
	}

	/** The map was begun with a look. */
	begin(look: Look) {
		this.#drawnLook = look;
	}

	/** The place of a row with the passages that its mark counts. */
	counted(row: number): CountedPlace {
		return {
			place: this.#options.coverage.places[row],
			passages: passagesOf(this.marks, row)
		};
	}

	/** Radius in CSS pixels of the circle of so many passages. */
	radiusOf(passages: number, zoom: number): number {
		return circleRadius(passages, circleScale(this.marks?.largest ?? 0), zoom);
	}
}
