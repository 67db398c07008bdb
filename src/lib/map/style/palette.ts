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
	/** Seen on every region's color. */
	readonly river: string;
	/** Borders of countries and of their parts. */
	readonly border: string;
	readonly borderMinor: string;
	/** Labels: places; regions and countries; water. */
	readonly ink: string;
	readonly inkSoft: string;
	/** Labels of the basemap that may stand on any region's color. */
	readonly inkContext: string;
	readonly inkWater: string;
	/** "Where it happens": points alone, for a red area reads as held ground on a map of a war. */
	readonly literal: string;
	/** Regions by passages, from few to many: a color that no side of a war is drawn in. */
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
		river: '#64879a',
		border: '#a8a294',
		borderMinor: '#cfcabd',
		ink: '#1f2429',
		inkSoft: '#5b646c',
		inkContext: '#33393f',
		inkWater: '#365366',
		literal: '#b8321f',
		steps: ['#e3dfe5', '#d3ccd8', '#c4bbcc', '#b5aac0', '#a99eb5'],
		associative: '#3f5f78',
		focus: '#1457c8'
	},
	dark: {
		land: '#1d2124',
		water: '#14181b',
		shallows: '#171c20',
		coast: '#39454d',
		river: '#6a8696',
		border: '#565f66',
		borderMinor: '#343b40',
		ink: '#ecebe6',
		inkSoft: '#a2abb2',
		inkContext: '#d8dcdf',
		inkWater: '#86a3b5',
		literal: '#ff7f63',
		steps: ['#2b2b35', '#373643', '#444151', '#524e61', '#605b71'],
		associative: '#8db4d3',
		focus: '#8ab4ff'
	}
};
