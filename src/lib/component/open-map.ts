/** Opens a collection and mounts its map in a shadow root: all that `createMap` loads once it is called. */
import '../../app.css';
import './component.css';
import { mount, unmount } from 'svelte';
import { fetchSource } from '$lib/boot/fetch-source.ts';
import { openCollection } from '$lib/collection/open.ts';
import { CollectionProblem } from '$lib/collection/problem.ts';
import { fallbackLanguage, languageCodes, type LanguageCode } from '$lib/languages/index.ts';
import { loadMessages } from '$lib/languages/messages.ts';
import { loadProgram } from '$lib/map/begin-map.ts';
import { firstSight } from '$lib/view/rendering.ts';
import type { ViewState } from '$lib/view/url.ts';
import type { SiteAddress } from './address.ts';
import type { FillPopup } from './api.ts';
import MapComponent from './MapComponent.svelte';
import { styles } from './styles.ts';
import type { Tell } from './told.ts';

interface OpenOptions {
	readonly element: Element;
	readonly address: SiteAddress;
	readonly basemap: string | null | undefined;
	readonly hasPanel: boolean;
	readonly worker: string | undefined;
	readonly popup: FillPopup | undefined;
	/** What the map is to show when it is mounted. */
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

let sheet: CSSStyleSheet | undefined;

/** One for all maps of a page; not an element, which a strict host would refuse. */
function styleSheet(): CSSStyleSheet {
	if (sheet === undefined) {
		sheet = new CSSStyleSheet();
		sheet.replaceSync(styles);
	}
	return sheet;
}

/**
 * @returns `null` where nobody waits for it any more.
 * @throws {Error} If the collection cannot be read; the message is a sentence for the host.
 */
export async function openMap(options: OpenOptions): Promise<OpenMap | null> {
	const { element, address, isWanted, tell } = options;
	if (options.worker !== undefined) {
		const { useWorker } = await import('./worker.ts');
		await useWorker(options.worker);
	}
	void loadProgram();
	const collection = openCollection(fetchSource(address.data));
	const messagesOf = async () => {
		const language = languageOf(options.asked().language, (await collection).manifest.language);
		return { language, messages: await loadMessages(language) };
	};
	const [first, texts] = await Promise.all([collection.then(firstSight), messagesOf()]).catch(
		(error: unknown) => Promise.reject(sentenceOf(error, address))
	);
	if (!isWanted()) return null;
	const host = document.createElement('div');
	const root = host.attachShadow({ mode: 'open' });
	root.adoptedStyleSheets = [styleSheet()];
	element.append(host);
	const props = {
		...options,
		...texts,
		host,
		first,
		collection: await collection,
		state: options.asked(),
		tell
	};
	try {
		const mounted = mount(MapComponent, { target: root, props });
		return {
			get view() {
				return mounted.state();
			},
			set: mounted.set,
			close() {
				host.remove();
				void unmount(mounted);
			}
		};
	} catch (error) {
		host.remove();
		throw error;
	}
}

const languageOf = (asked: LanguageCode | null | undefined, own: string): LanguageCode =>
	asked ?? languageCodes.find((code) => own.toLowerCase().startsWith(code)) ?? fallbackLanguage;

/** Why a collection could not be read, with its address. */
function sentenceOf(error: unknown, { data }: SiteAddress): Error {
	if (error instanceof CollectionProblem) return new Error(`${data.href}: ${error.message}`);
	const cause = error instanceof Error ? error.message : String(error);
	return new Error(`the collection at ${data.href} could not be read: ${cause}`);
}
