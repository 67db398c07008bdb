/** Parts of libraries that no page of ours has a use for, and what stands in their place. */
const spared = {
	// A type of columns that no collection has.
	'hyparquet/src/variant.js': 'export const decodeVariantColumn = (value) => value;'
};

/**
 * @param {Readonly<Record<string, string>>} [more] Further ones, by the end of their path.
 * @returns {import('vite').Plugin}
 */
export const sparing = (more = {}) => ({
	name: 'dateline-sparing',
	enforce: 'pre',
	load(id) {
		return Object.entries({ ...spared, ...more }).find(([path]) => id.endsWith(path))?.[1];
	}
});
