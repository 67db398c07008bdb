/** Brings into view what is opened and what is read of, with room for its popup. */
import { untrack } from 'svelte';
import type { Place } from '$lib/collection/format.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { View } from '$lib/view/view.svelte.ts';
import type { CameraSync } from './camera-sync.svelte.ts';
import type { Drawing } from './drawing.svelte.ts';
import type { LiveMap } from './live-map.svelte.ts';
import type { Opening } from './opening.svelte.ts';
import type { Pointing } from './pointing.svelte.ts';
import {
	cornerRoom,
	hasRoom,
	isCornered,
	maxPopupHeight,
	moveForPopup,
	popupBottom,
	popupWidth,
	sheetWidth
} from './popup/popup-position';
import type { ScreenPoint } from './canvas/index.ts';
import { firstView, isInView, placeView } from './style/index.ts';

/** The map waits no longer for the passages of an open place. */
const longestWaitMs = 500;

/** Room at the map's edges in CSS pixels; its buttons stand at the right one. */
const edgePx = 48;
const buttonsEdgePx = 64;

/** From the edge of a mark, or the point picked, to its popup. */
const gapPx = 12;

interface FollowOptions {
	readonly live: LiveMap;
	readonly view: View;
	readonly coverage: Coverage;
	readonly camera: CameraSync;
	readonly pointing: Pointing;
	readonly opening: Opening;
	readonly drawing: Drawing;
	/** Whether an open place gets its popup on the map. */
	readonly hasPopup: () => boolean;
	/** Rows of places that are being read of, one a mention. */
	readonly reading: () => readonly number[];
}

export class FollowPlace {
	readonly #options: FollowOptions;
	/** The open place once its passages are on the screen: what was asked for comes first, the map follows. */
	#followed = $state.raw<Place | undefined>(undefined);
	/** The place the page's address opens in a view of its own, which stays. */
	#shownByAddress: string | null = null;

	/** Whether the popup stands in the corner: the map is low, or the open place was not picked on it and is shown whole. */
	readonly isInCorner = $derived.by(() => {
		const { live, coverage, hasPopup } = this.#options;
		const place = coverage.selected;
		return place !== undefined && hasPopup() && (isCornered(live.size) || this.#isWhole(place));
	});

	/** Called while the map's component is set up. */
	constructor(options: FollowOptions) {
		this.#options = options;
		const { live, coverage, camera, drawing, opening, hasPopup, reading } = options;

		$effect(() => {
			const place = coverage.selected;
			if (place === undefined || !hasPopup()) {
				this.#followed = place;
				return;
			}
			const isAtHand = opening.PlacePopup !== null && coverage.atHand.length > 0;
			const wait = isAtHand ? 0 : longestWaitMs;
			let timer: ReturnType<typeof setTimeout> | undefined;
			const frame = requestAnimationFrame(() => {
				timer = setTimeout(() => (this.#followed = place), wait);
			});
			return () => {
				cancelAnimationFrame(frame);
				clearTimeout(timer);
			};
		});

		$effect(() => {
			live.canvas?.select(this.#followed?.row ?? null);
		});

		const hasRested = $derived(camera.bounds !== null);

		// What is opened comes into view; a view from an address stays.
		$effect(() => {
			const place = this.#followed;
			if (!live.canvas || !place || !drawing.regionRows || !hasRested) return;
			untrack(() => {
				if (place.slug !== this.#shownByAddress) this.#bringIntoView(place);
				else this.#makeRoom(place);
				this.#shownByAddress = null;
			});
		});

		// A frame may get another size: what is open stays in sight beside its popup.
		let size = '';
		$effect(() => {
			const { width, height } = live.size;
			const before = size;
			size = `${width} ${height}`;
			if (before === '' || before === size) return;
			// The map takes its new size with the next frame.
			const frame = requestAnimationFrame(() =>
				requestAnimationFrame(() => this.#followed && this.#makeRoom(this.#followed))
			);
			return () => cancelAnimationFrame(frame);
		});

		// What is read of comes into view, but not from under the reader's hand or an open popup.
		$effect(() => {
			const { canvas } = live;
			const rows = reading();
			if (!canvas || !hasRested || rows.length === 0) return;
			untrack(() => {
				if (canvas.camera.isHeld || (coverage.selected && hasPopup())) return;
				const counts: number[] = [];
				for (const row of rows) counts[row] = (counts[row] ?? 0) + 1;
				this.showPlaces(counts);
			});
		});
	}

	/** Whether an open place gets its popup on the map. */
	get hasPopup(): boolean {
		return this.#options.hasPopup();
	}

	/** The map was begun where the address says. */
	begin() {
		const { view } = this.#options;
		this.#shownByAddress = view.camera ? view.place : null;
	}

	/** Shows where most of some passages happen. @param counts Passages by row. */
	showPlaces(counts: ArrayLike<number>) {
		const { live, coverage } = this.#options;
		const box = firstView(coverage.places, counts);
		if (box) live.canvas?.camera.show(box, this.#padding);
	}

	/** From the middle of a mark to its popup: a region's popup stands beside the point picked. */
	gapOf(row: number): number {
		if (this.#isRegion(row)) return gapPx;
		const { drawing, camera } = this.#options;
		return gapPx + drawing.radiusOf(drawing.counted(row).passages, camera.zoom);
	}

	#isRegion(row: number): boolean {
		return this.#options.drawing.regionRows?.has(row) ?? false;
	}

	/** Whether a place is a region to be shown whole, rather than around the point picked. */
	#isWhole({ row }: Place): boolean {
		return this.#isRegion(row) && this.#options.pointing.picked?.row !== row;
	}

	/** Whether a place was found by searching: it is shown as near as its own address shows it. */
	#isSearched({ row }: Place): boolean {
		const { view, pointing } = this.#options;
		return view.query !== '' && pointing.picked?.row !== row;
	}

	/** Room at the edges for what is shown there, apart from its popup. */
	get #padding() {
		const { live, coverage, hasPopup } = this.#options;
		const edges = { top: edgePx, left: edgePx, right: buttonsEdgePx, bottom: edgePx };
		if (!hasPopup() || coverage.selected === undefined) return edges;
		if (live.width < sheetWidth) {
			const sheetTop = popupBottom(live.size) - maxPopupHeight(live.size);
			return { ...edges, bottom: live.height - sheetTop + 24 };
		}
		if (this.isInCorner) return { ...edges, left: cornerRoom(live.size) };
		// A point in the middle of what is beside its popup, or below it where the map is narrow.
		return live.width >= 2 * popupWidth
			? { ...edges, left: popupWidth + edgePx }
			: { ...edges, top: maxPopupHeight(live.size) + edgePx };
	}

	/** Moves the map as little as the place asks for to be seen beside its popup. */
	#makeRoom(place: Place) {
		const { live, pointing, hasPopup } = this.#options;
		if (!live.canvas || !hasPopup()) return;
		const { camera } = live.canvas;
		const at = camera.project(pointing.pointOf(place));
		if (this.#isWhole(place)) {
			const { left, bottom } = this.#padding;
			const isCovered = at.x < left || at.y > live.height - bottom;
			if (isCovered && isInView(place, camera.bounds)) camera.show(placeView(place), this.#padding);
		} else if (!hasRoom(at, live.size, this.gapOf(place.row))) this.#moveForPopup(at, place);
	}

	#moveForPopup(at: ScreenPoint, { row }: Place) {
		const { live } = this.#options;
		const gap = this.gapOf(row);
		if (live.width >= sheetWidth) {
			live.canvas?.camera.moveBy(moveForPopup(at, live.size, gap));
		} else {
			// The sheet covers the lower part.
			const free = popupBottom(live.size) - maxPopupHeight(live.size) - gap;
			live.canvas?.camera.moveBy({ x: 0, y: Math.min(0, free - at.y) });
		}
	}

	#bringIntoView(place: Place) {
		const { live, pointing, hasPopup } = this.#options;
		if (!live.canvas) return;
		const { camera } = live.canvas;
		const at = pointing.pointOf(place);
		const isShown = isInView({ ...place, lngLat: at }, camera.bounds);
		// What a map beside a popup must move for, it moves for wherever the place is.
		const isMoved = hasPopup() && live.width >= sheetWidth;
		if (this.#isWhole(place) || this.#isSearched(place) || !(isShown || isMoved)) {
			camera.show(placeView(place), this.#padding);
		} else if (hasPopup()) {
			this.#moveForPopup(camera.project(at), place);
		}
	}
}
