/** The buttons of a map: their words and drawings. */
import type { Messages } from '$lib/languages/messages.ts';

export interface MapButton {
	/** What leaves it away, where something does. */
	readonly name?: 'zoom' | 'save';
	readonly act: 'closer' | 'farther' | 'all' | 'picture';
	/** Key of its label. */
	readonly label: keyof Pick<Messages, 'zoomIn' | 'zoomOut' | 'showWhereItHappens' | 'savePicture'>;
	/** In a box of 16 by 16. */
	readonly path: string;
}

/** In the order they stand. */
export const mapButtons: readonly MapButton[] = [
	{ name: 'zoom', act: 'closer', label: 'zoomIn', path: 'M8 3v10M3 8h10' },
	{ name: 'zoom', act: 'farther', label: 'zoomOut', path: 'M3 8h10' },
	{
		act: 'all',
		label: 'showWhereItHappens',
		path: 'M2 8l6-5.5L14 8M4 7v6.5h8V7M6.5 13.5V9.5h3v4'
	},
	{ name: 'save', act: 'picture', label: 'savePicture', path: 'M8 2.5v7M5 7l3 3 3-3M3 13h10' }
];
