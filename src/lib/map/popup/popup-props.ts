/** What a popup of an open place is given. */
import type { Place } from '$lib/collection/format.ts';

export interface PopupProps {
	place: Place;
	/** Asked once: whether the reader opened it just now, so that the focus goes in. */
	takesFocus: () => boolean;
	onclose: () => void;
	/** Opens the place before or after it in the list; `undefined` at the ends. */
	onprevious?: () => void;
	onnext?: () => void;
}
