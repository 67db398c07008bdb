/**
 * Begins a page with a map: text and map are what its reader waits for, so the map is drawn before the
 * page around it comes to life. That comes with the reader's first action, with an address that asks for
 * more than the page was rendered with, or once the map is drawn.
 */
import type { OpenCollection } from '$lib/collection/open.ts';
import { beginMap, loadProgram, type BegunMap, type Drawing } from '$lib/map/begin-map.ts';
import { areGrouped, featuresOf, firstView, marksOf, placeView } from '$lib/map/style/index.ts';
import { liveOnDemand } from '$lib/boot/live-on-demand.ts';
import { openFromSite } from '$lib/boot/open-from-site.ts';
import {
	fetchCollectionData,
	givenData,
	type AddressedData,
	type CollectionData
} from '$lib/boot/page-data.ts';
import { isFiltered, parseView, type ViewState } from '$lib/view/url.ts';
import type { Live } from './hydrate-page.ts';

/** What was begun when the page comes to life. */
export interface Begun {
	readonly collection: Promise<OpenCollection>;
	readonly map: Promise<BegunMap>;
}

/** What the component of a page with a map gets; where it is rendered, nothing has begun. */
export type MapPageData = Live<CollectionData> & { readonly begun?: Begun };

interface Beginning {
	/** Relative address of the collection's page, empty or with a trailing slash. */
	readonly root: string;
	/** Whether one finger and the wheel belong to the page around it. */
	readonly isCooperative: boolean;
	/** What the map waits for; without it, it begins at once. */
	readonly seen?: Promise<void>;
	/** Brings the page to life. */
	readonly live: (data: CollectionData & { readonly begun: Begun }) => Promise<void>;
}

/** Begins the page; gives what brings it to life at once. */
export function beginPage({ root, isCooperative, seen, live }: Beginning): () => void {
	// What waits for a script that never comes waits no more: see EmbedPage.svelte.
	document.documentElement.dataset.begun = '';
	// Every map waits for its program.
	const program = seen ? seen.then(loadProgram) : loadProgram();
	const given = givenData<AddressedData>();
	const first = fetchCollectionData(given);
	const collection = openFromSite(new URL(`${root}data/`, location.href));
	const { state, broken } = parseView(location);
	const drawing = first
		.then((data) => firstDrawing(data, collection, state))
		.catch(() => {
			// The page tells why.
			wake();
			return null;
		});
	const map = Promise.all([first, program]).then(([data]) =>
		beginMap({
			container: document.querySelector<HTMLElement>('[data-map]')!,
			home: given.home,
			ground: given.ground,
			look: {
				theme:
					state.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
				language: state.language ?? given.language,
				pointOfView: state.pointOfView,
				isGrouped: areGrouped(data.manifest.counts.places),
				accent: data.manifest.accent
			},
			drawing,
			camera: state.camera,
			bounds: firstBounds(data, state),
			isCooperative,
			locale: given.mapEngine,
			onwanted: () => wake()
		})
	);
	const wake = liveOnDemand(async () => live({ ...(await first), begun: { collection, map } }));
	if (location.search !== '' || broken.length > 0) wake();
	return wake;
}

function firstBounds({ places, counts }: CollectionData, state: ViewState) {
	const open = places.find(({ slug }) => slug === state.place);
	return open ? placeView(open) : firstView(places, counts.literal);
}

async function firstDrawing(
	{ counts, places: first, isWhole }: CollectionData,
	opening: Promise<OpenCollection>,
	state: ViewState
): Promise<Drawing> {
	const collection = await opening;
	const [topology, places, all] = await Promise.all([
		collection.regions(),
		isWhole ? first : collection.places(),
		isWhole ? null : collection.counts()
	]);
	const features = featuresOf(topology, places);
	if (isFiltered(state)) return { features, marks: null };
	const shown = { ...counts, ...all };
	return { features, marks: marksOf(shown, state.kinds, features.regions) };
}
