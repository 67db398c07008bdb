/** What MapLibre starts its worker by, in the place of its own, which knows no Trusted Types. */
import { config } from '../../node_modules/maplibre-gl/src/util/config.ts';
import { startWorker } from '$lib/worker/start-worker.ts';

export async function workerFactory() {
	return startWorker(config.WORKER_URL);
}
