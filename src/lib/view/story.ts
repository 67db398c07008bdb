/** What each step of a story shows: its view, with a camera whatever its address leaves out. */
import type { Place } from '../collection/format.ts';
import type { Story } from '../collection/story.ts';
import { readLink, type ViewState } from './url.ts';

export interface StepView extends ViewState {
	/** The address that shows the same on the collection's page. */
	readonly address: string;
}

/** Zoom at which a place is shown whose step says no camera. */
const placeZoom = 8.5;

/**
 * The views of a story: that of its introduction, then one a step. What is looked at stays where a step
 * says nothing of it; period and place do not.
 *
 * @param start Where the map looks when nothing says where.
 */
export function stepViews(
	{ address, steps }: Story,
	places: readonly Pick<Place, 'slug' | 'lngLat'>[],
	start: NonNullable<ViewState['camera']>
): StepView[] {
	let camera = start;
	const bySlug = new Map(places.map((place) => [place.slug, place]));
	return [address, ...steps.map((step) => step.address)].map((given) => {
		const { state } = readLink(given);
		const place = state.place === null ? undefined : bySlug.get(state.place);
		camera = state.camera ?? (place ? { zoom: placeZoom, center: place.lngLat } : camera);
		return { ...state, camera, address: given };
	});
}
