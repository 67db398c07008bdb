/**
 * The map's colors, light and dark: the page's tokens (`app.css`) and what a map needs beyond them.
 * Values only; `palette.test.ts` computes their contrast.
 */

export type Theme = 'light' | 'dark';

export interface Palette {
	readonly land: string;
	readonly water: string;
	/** The sea along the coast, a shade off the open water. */
	readonly shallows: string;
	readonly coast: string;
	/** Borders of countries and of their parts. */
	readonly border: string;
	readonly borderMinor: string;
	/** Labels: places; regions and countries; water. */
	readonly ink: string;
	readonly inkSoft: string;
	readonly inkWater: string;
	/** "Where it happens", and its five steps from few passages to many. */
	readonly literal: string;
	readonly steps: readonly [string, string, string, string, string];
	/** "Moscow said". */
	readonly associative: string;
	readonly focus: string;
}

export const palettes: Readonly<Record<Theme, Palette>> = {
	light: {
		land: '#f6f4ee',
		water: '#dde6ea',
		shallows: '#d2dee4',
		coast: '#a9bcc6',
		border: '#a8a294',
		borderMinor: '#cfcabd',
		ink: '#1f2429',
		inkSoft: '#5b646c',
		inkWater: '#456576',
		literal: '#b8321f',
		steps: ['#efddd5', '#e6c4ba', '#dea89d', '#d58b7e', '#cb6c5d'],
		associative: '#3f5f78',
		focus: '#1457c8'
	},
	dark: {
		land: '#1d2124',
		water: '#14181b',
		shallows: '#171c20',
		coast: '#39454d',
		border: '#565f66',
		borderMinor: '#343b40',
		ink: '#ecebe6',
		inkSoft: '#a2abb2',
		inkWater: '#86a3b5',
		literal: '#ff7f63',
		steps: ['#382c2c', '#513732', '#6c423a', '#874d42', '#a05849'],
		associative: '#8db4d3',
		focus: '#8ab4ff'
	}
};
