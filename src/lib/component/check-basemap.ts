/** Looks whether a file of tiles that a host named can be read. A module of its own: most hosts name none. */
import { causeOf } from './unread.ts';

/** What a file of tiles begins with. */
const magic = 'PMTiles';

/**
 * @param address Absolute.
 * @returns What is wrong with it, in one sentence; `null` where it begins as such a file does.
 */
export async function faultOfBasemap(address: string): Promise<string | null> {
	try {
		const response = await fetch(address, { headers: { range: `bytes=0-${magic.length - 1}` } });
		if (!response.ok) throw new Error(`the server answered ${response.status}`);
		// A host without ranges would send all of it.
		const reader = response.body!.getReader();
		const { value } = await reader.read();
		await reader.cancel();
		const begins = new TextDecoder().decode(value?.subarray(0, magic.length));
		if (begins !== magic) throw new Error('it is no PMTiles file');
		return null;
	} catch (error) {
		return `the basemap at ${address} could not be read, and the map is drawn without it: ${causeOf(error, new URL(address))}`;
	}
}
