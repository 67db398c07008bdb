/**
 * pmtiles without what no page calls. It gives every function its name by a call, so that a bundler
 * has to keep them all: the layer for Leaflet, the readers of other files. Said to be without effect,
 * these calls go, and what only they hold.
 */
const naming = /=(\(\w+,\w+\)=>\w+\(\w+,"name")/;

/** @returns {import('vite').Plugin} */
export function pmtilesAsCalled() {
	return {
		name: 'dateline-pmtiles',
		transform: {
			filter: { id: /\/pmtiles\/dist\/esm\// },
			handler(code) {
				if (!naming.test(code)) this.error('pmtiles names its functions in another way');
				return code.replace(naming, '=/* @__NO_SIDE_EFFECTS__ */$1');
			}
		}
	};
}
