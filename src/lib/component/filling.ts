/** What fills the popup in the host's page, handed to where the popup stands. */
import { createContext } from 'svelte';
import type { FillPopup } from './api.ts';
import type { Tell } from './told.ts';

interface Filling {
	/** Holds the shadow root: what is its child, and no part of the root, has the page's styles. */
	readonly host: HTMLElement;
	readonly popup: FillPopup;
	readonly tell: Tell;
}

export const [getFilling, setFilling] = createContext<Filling>();
