/** Lines to a stream, as fast as whoever reads them takes them. */
import { once } from 'node:events';
import type { Writable } from 'node:stream';

export async function writeLines(output: Writable, lines: readonly string[]): Promise<void> {
	if (lines.length === 0) return;
	if (!output.write(`${lines.join('\n')}\n`)) await once(output, 'drain');
}
