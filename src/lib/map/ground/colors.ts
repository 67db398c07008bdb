/**
 * Colors of what streets have beyond the built-in basemap, light and dark. All of it is quieter than a
 * collection's marks, and no color of its own but gray and a breath of green.
 */
import type { Theme } from '../style/index.ts';

export interface GroundColors {
	readonly wood: string;
	readonly builtUp: string;
	readonly building: string;
	/** From motorways to lanes, with the edges that set them off. */
	readonly highway: string;
	readonly road: string;
	readonly lane: string;
	readonly roadEdge: string;
	readonly rail: string;
	readonly runway: string;
}

export const groundColors: Readonly<Record<Theme, GroundColors>> = {
	light: {
		wood: '#e6eadd',
		builtUp: '#ebe6db',
		building: '#ded8cc',
		highway: '#fffdf7',
		road: '#fffefb',
		lane: '#fbfaf6',
		roadEdge: '#bdb4a2',
		rail: '#a39b8b',
		runway: '#dcd8cf'
	},
	dark: {
		wood: '#1d2722',
		builtUp: '#25292c',
		building: '#2d3235',
		highway: '#5c656b',
		road: '#474f54',
		lane: '#363d41',
		roadEdge: '#15181a',
		rail: '#566068',
		runway: '#30363a'
	}
};
