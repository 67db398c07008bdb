/**
 * Opens a collection and begins its map in a shadow root: all that is loaded until the map is drawn. What answers
 * to a reader's hand comes then, or at once where more is asked for than the map shows by itself.
 */
import { fetchSource } from '$lib/boot/fetch-source.ts';
import { openCollection } from '$lib/collection/open.ts';
import { CollectionProblem } from '$lib/collection/problem.ts';
import { fallbackLanguage, languageCodes, type LanguageCode } from '$lib/languages/index.ts';
import { loadMessages } from '$lib/languages/messages.ts';
import { beginMap, loadProgram } from '$lib/map/begin-map.ts';
import maplibreStyles from '$lib/map/maplibre.css?inline';
import { areGrouped, featuresOf, firstView, marksOf } from '$lib/map/style/index.ts';
import { firstSight } from '$lib/view/rendering.ts';
import { initialView, isFiltered, type ViewState } from '$lib/view/url.ts';
import { shown, type SiteAddress } from './address.ts';
import type { FillPopup } from './api.ts';
import firstStyles from './first.css?inline';
import type { Interface } from './mount-interface.ts';
import { siteGround } from './site-ground.ts';
import { adopt } from './styles.ts';
import type { Tell } from './told.ts';

interface OpenOptions {
	readonly element: Element;
	readonly address: SiteAddress;
	readonly basemap: string | null | undefined;
	readonly hasPanel: boolean;
	readonly worker: string | undefined;
	readonly popup: FillPopup | undefined;
	/** What the map is to show when it is begun. */
	readonly asked: () => Partial<ViewState>;
	/** Whether anybody still waits for it. @throws {Error} If its element is gone. */
	readonly isWanted: () => boolean;
	readonly tell: Tell;
}

export interface OpenMap {
	readonly view: ViewState;
	set(changes: Partial<ViewState>): void;
	/** Takes it out of the page. */
	close(): void;
}

/**
 * @returns `null` where nobody waits for it any more.
 * @throws {Error} If the collection cannot be read; the message is a sentence for the host.
 */
export async function openMap(options: OpenOptions): Promise<OpenMap | null> {
	const { element, address, basemap, hasPanel, isWanted, tell } = options;
	if (options.worker !== undefined) {
		const { useWorker } = await import('./worker.ts');
		await useWorker(options.worker);
	}
	void loadProgram();
	// Wanted as soon as the collection is open, which tells if it did not come.
	import('$lib/collection/parquet-read.ts').catch(() => undefined);
	const opening = openCollection(fetchSource(address.data));
	const regions = opening.then((collection) => collection.regions());
	const textsOf = async () => {
		const language = languageOf(options.asked().language, (await opening).manifest.language);
		return { language, messages: await loadMessages(language) };
	};
	const [collection, first, topology, texts, ground] = await Promise.all([
		opening,
		opening.then(firstSight),
		regions,
		textsOf(),
		// Another basemap, or none, stands in the place of all that.
		basemap === undefined ? siteGround(address.home) : undefined
	]).catch((error: unknown) => Promise.reject(sentenceOf(error, address)));
	if (!isWanted()) return null;

	const host = document.createElement('div');
	const { accent } = first.manifest;
	if (accent) {
		// What `app.css` has stands where the site gives a color for one theme alone.
		const { light, dark } = accent;
		host.style.setProperty('--literal', `light-dark(${light ?? '#b8321f'}, ${dark ?? '#ff7f63'})`);
	}
	const root = host.attachShadow({ mode: 'open' });
	adopt(root, firstStyles + maplibreStyles);
	element.append(host);

	let state: ViewState = { ...initialView, ...options.asked() };
	const asksMore =
		hasPanel || state.place !== null || isFiltered(state) || state.kinds !== initialView.kinds;
	const begun = asksMore ? undefined : begin();
	function begin() {
		const container = document.createElement('div');
		container.className = 'begun';
		root.append(container);
		const { places, counts, manifest } = first;
		const features = featuresOf(topology, places);
		return beginMap({
			container,
			home: address.home,
			basemap,
			ground,
			look: {
				theme:
					state.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'),
				language: texts.language,
				pointOfView: state.pointOfView,
				isGrouped: areGrouped(manifest.counts.places),
				accent: manifest.accent
			},
			drawing: Promise.resolve({
				features,
				marks: marksOf(counts, state.kinds, features.regions)
			}),
			camera: null,
			bounds: firstView(places, counts.literal),
			isCooperative: true,
			locale: texts.messages.mapEngine,
			onwanted: () => wake()
		});
	}

	let answering: Interface | undefined;
	let isClosed = false;
	let coming: Promise<void> | undefined;
	const wake = () => {
		coming ??= mount().catch((error: unknown) =>
			tell('error', { message: `the map answers to no reader: ${shown(error)}` })
		);
	};
	async function mount() {
		const { mountInterface } = await import('./mount-interface.ts');
		if (isClosed) return;
		answering = mountInterface(root, {
			...options,
			...texts,
			host,
			first,
			collection,
			ground,
			begun,
			state
		});
	}
	if (asksMore) wake();

	return {
		get view() {
			return answering?.state() ?? state;
		},
		set(changes) {
			state = { ...state, ...changes };
			answering?.set(changes);
			wake();
		},
		close() {
			isClosed = true;
			host.remove();
			if (answering) answering.close();
			else void begun?.then(({ canvas }) => canvas?.remove());
		}
	};
}

const languageOf = (asked: LanguageCode | null | undefined, own: string): LanguageCode =>
	asked ?? languageCodes.find((code) => own.toLowerCase().startsWith(code)) ?? fallbackLanguage;

/** Why a collection could not be read, with its address. */
function sentenceOf(error: unknown, { data }: SiteAddress): Error {
	if (error instanceof CollectionProblem) return new Error(`${data.href}: ${error.message}`);
	const cause = error instanceof Error ? error.message : String(error);
	// A browser does not tell a page whether it was refused or there is nobody.
	const isRefused = error instanceof TypeError && data.origin !== location.origin;
	const cure = isRefused
		? `; ${data.origin} has to allow ${location.origin} to read it (CORS)`
		: '';
	return new Error(`the collection at ${data.href} could not be read: ${cause}${cure}`);
}
