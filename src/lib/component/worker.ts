/** Tells the host's MapLibre where its worker is, so that a page that asks for trusted addresses takes it. */
import { setWorkerUrl } from 'maplibre-gl';
import { trustedScript } from '$lib/worker/start-worker.ts';

/**
 * @param address Whole address of MapLibre's worker file.
 * @throws {TypeError} Where the browser has Trusted Types and the address is of another origin.
 */
export function useWorker(address: string): void {
	const trusted = trustedScript(address);
	if (typeof trusted !== 'string') {
		// A trusted address is no text; MapLibre looks at its end, to tell a module from a script.
		for (const method of ['endsWith', 'split'] as const) {
			Object.defineProperty(trusted, method, { value: address[method].bind(address) });
		}
	}
	setWorkerUrl(trusted as string);
}
