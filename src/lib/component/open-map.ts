/**
 * Opens a collection and begins its map in a shadow root: all that is loaded until the map is drawn. What answers
 * to a reader's hand comes with that hand, or at once where more is asked for than the map shows by itself.
 */
import { dayOf } from '$lib/collection/filter.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import { CollectionProblem } from '$lib/collection/problem.ts';
import { titlesIn } from '$lib/collection/titles.ts';
import {
	directionOf,
	fallbackLanguage,
	languageCodes,
	type LanguageCode
} from '$lib/languages/index.ts';
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
import { openFiles } from './open-files.ts';
import type { HandOver } from './resting-map.ts';
import { siteGround } from './site-ground.ts';
import { adopt } from './styles.ts';
import type { Tell } from './told.ts';
import { causeOf } from './unread.ts';

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
	const { element, address, hasPanel, isWanted, tell } = options;
	if (options.worker !== undefined) {
		const { useWorker } = await import('./worker.ts');
		await useWorker(options.worker);
	}
	void loadProgram();
	// Wanted as soon as the collection is open, which tells if it did not come.
	import('$lib/collection/parquet-read.ts').catch(() => undefined);
	const opening = openFiles(address.data);
	const regions = opening.then((collection) => collection.regions());
	const textsOf = async () => {
		const language = languageOf(options.asked().language, (await opening).manifest.language);
		return { language, messages: await loadMessages(language) };
	};
	const [collection, first, topology, texts, ground, fault] = await Promise.all([
		opening,
		opening.then(firstSight),
		regions,
		textsOf(),
		// Another basemap, or none, stands in the place of all that.
		options.basemap === undefined ? siteGround(address.home) : undefined,
		options.basemap ? faultOf(options.basemap) : null
	]).catch((error: unknown) => Promise.reject(sentenceOf(error, address)));
	if (!isWanted()) return null;
	if (fault !== null) tell('error', { message: fault });
	const basemap = fault === null ? options.basemap : null;

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
	const section = document.createElement('section');
	const begun = asksMore ? undefined : begin();
	function begin() {
		const container = document.createElement('div');
		container.className = 'begun';
		section.className = 'map resting';
		section.lang = texts.language;
		section.dir = directionOf(texts.language);
		section.ariaLabel = texts.messages.mapOf(first.manifest.title);
		section.ariaBusy = 'true';
		section.append(container);
		root.append(section);
		if (state.theme) host.dataset.theme = state.theme;
		const { places, counts, manifest } = first;
		const features = featuresOf(topology, places);
		const isDark = matchMedia('(prefers-color-scheme: dark)');
		const theme = state.theme ?? (isDark.matches ? 'dark' : 'light');
		const marks = marksOf(counts, state.kinds, features.regions);
		const map = beginMap({
			container,
			home: address.home,
			basemap,
			ground,
			look: {
				theme,
				language: texts.language,
				pointOfView: state.pointOfView,
				isGrouped: areGrouped(manifest.counts.places),
				accent: manifest.accent
			},
			drawing: Promise.resolve({ features, marks }),
			camera: null,
			bounds: firstView(places, counts.literal),
			isCooperative: true,
			locale: texts.messages.mapEngine,
			onwanted: (isDrawn) => {
				if (isDrawn) void rest().catch(wake);
				else wake();
			}
		});
		async function rest() {
			// Whoever has asked for more is told by what comes.
			if (coming || isClosed) return;
			isTold = true;
			section.ariaBusy = 'false';
			tell('load', {
				title: titlesIn(manifest, texts.language).title,
				places: manifest.counts.places,
				passages: manifest.counts.passages
			});
			for (const name of ['pointerover', 'focusin', 'click']) {
				host.addEventListener(name, wake, { signal: waking.signal });
			}
			isDark.addEventListener('change', wake, { signal: waking.signal });
			const [{ restOn }, { canvas }, isOverlaid] = await Promise.all([
				import('./resting-map.ts'),
				map,
				isDrawnOver(collection)
			]);
			// What others have drawn comes with what tells of them.
			if (isOverlaid) return wake();
			if (answering || isClosed || !canvas) return;
			const { language, messages } = texts;
			handOver = restOn(section, { canvas, first, marks, theme, language, messages, ground });
		}
		return map;
	}

	let answering: Interface | undefined;
	let handOver: HandOver | undefined;
	let isClosed = false;
	/** Whether the host knows that the map is drawn. */
	let isTold = false;
	const waking = new AbortController();
	let coming: Promise<void> | undefined;
	const wake = () => {
		coming ??= mount().catch((error: unknown) =>
			tell('error', { message: `the map answers to no reader: ${shown(error)}` })
		);
	};
	async function mount() {
		const [{ mountInterface }] = await Promise.all([
			import('./mount-interface.ts'),
			// So that it stands there at once; it is asked for again where it does not come.
			import('$lib/map/Legend.svelte').catch(() => undefined)
		]);
		if (isClosed) return;
		const focused = root.activeElement;
		answering = mountInterface(root, {
			...options,
			...texts,
			host,
			first,
			collection,
			ground,
			begun,
			isTold,
			state
		});
		// The map moves there before anything else happens.
		await begun;
		waking.abort();
		if (handOver) handOver(root);
		else section.remove();
		if (focused?.isConnected) (focused as HTMLElement).focus({ preventScroll: true });
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
			waking.abort();
			host.remove();
			if (answering) answering.close();
			else void begun?.then(({ canvas }) => canvas?.remove());
		}
	};
}

async function faultOf(basemap: string): Promise<string | null> {
	const { faultOfBasemap } = await import('./check-basemap.ts');
	return faultOfBasemap(basemap);
}

/** Whether something that others have drawn or counted lies over the map on its last day. */
async function isDrawnOver(collection: OpenCollection): Promise<boolean> {
	const [overlay, events] = await Promise.all([collection.overlay(), collection.events()]);
	if (events) return true;
	if (!overlay) return false;
	const { overlayOn } = await import('$lib/collection/overlay.ts');
	return overlayOn(overlay, dayOf(collection.manifest.period?.[1] ?? null)).length > 0;
}

const languageOf = (asked: LanguageCode | null | undefined, own: string): LanguageCode =>
	asked ?? languageCodes.find((code) => own.toLowerCase().startsWith(code)) ?? fallbackLanguage;

/** Why a collection could not be read, with its address. */
function sentenceOf(error: unknown, { data }: SiteAddress): Error {
	if (error instanceof CollectionProblem) return new Error(`${data.href}: ${error.message}`);
	return new Error(`the collection at ${data.href} could not be read: ${causeOf(error, data)}`);
}
