/**
 * Starts the map's thread before the map's program has come: it compiles its own while the page fetches and
 * compiles what draws.
 */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { startWorker } from './start-worker.ts';

let started: Worker | undefined;

/** Starts it, once. */
export function startEarly(): void {
	started ??= startWorker(new URL(workerUrl, location.href).href);
}

/** Gives it away, once; `undefined` where none was started. */
export function takeEarly(): Worker | undefined {
	const worker = started;
	started = undefined;
	return worker;
}
