import { expect, it } from 'vitest';
import { rowVersions } from './geodata.ts';

it('rows read with other names of own places are of another gazetteer', async () => {
	const gazetteer = new Uint8Array([1, 2, 3]);
	const [none, pinned, written] = await Promise.all([
		rowVersions([], { gazetteer: null, names: [] }),
		rowVersions([], { gazetteer, names: [] }),
		rowVersions([], { gazetteer, names: ['North camp'] })
	]);
	expect(new Set([none, pinned, written].map((versions) => versions.gazetteer_sha256)).size).toBe(
		3
	);
});
