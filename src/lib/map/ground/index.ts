/**
 * Grounds of a site's own, compiled to styles of MapLibre while the site is built. Pure; the command
 * reads and writes the files. This is what others may touch.
 */
export {
	compileGround,
	groundTiles,
	isWorld,
	type GroundFiles,
	type ReliefKind
} from './compile.ts';
export { creditOf } from './credit.ts';
export { readOwnStyle, StyleProblem } from './own-style.ts';
export { schemaOf, type Schema } from './schema.ts';
