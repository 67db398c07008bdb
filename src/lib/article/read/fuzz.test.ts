import { describe, expect, it } from 'vitest';
import { wholeFiles } from '../../../../tests/fixtures/inputs.ts';
import { mutated } from '../../../../tests/fixtures/mutate.ts';
import { readFile } from './index.ts';

/** Damaged files that are tried; `FUZZ=100000` tries more. */
const count = Number(process.env.FUZZ ?? 600);

describe('a damaged file', { timeout: Math.max(60_000, count * 200) }, () => {
	it('is answered with its articles or with problems that name it, never with an exception', async () => {
		for (let seed = 1; seed <= count; seed++) {
			const { name, bytes } = mutated(wholeFiles, seed);
			const where = `${seed}-${name}`;
			let items = 0;
			for await (const item of readFile(bytes, name, { name, where })) {
				items++;
				if ('problem' in item) expect(item.problem, where).toContain(where);
				else expect(item.article.text.length, where).toBeGreaterThan(0);
			}
			// An empty table or list has no article, and nothing is wrong with it.
			expect(items, where).toBeLessThan(1000);
		}
	});
});
