/**
 * Writes what the geodata build makes.
 */
import { renameSync, writeFileSync } from 'node:fs';

/** Replaces a product at once, so that a build that breaks off leaves the previous one whole. */
export function writeProduct(path: string, bytes: Uint8Array): void {
	writeFileSync(`${path}.tmp`, bytes);
	renameSync(`${path}.tmp`, path);
}
