/** What MapLibre starts its worker by in a page that is one file: the worker's text stands in the page. */
import { embeddedText } from '$lib/view/embedded-file.ts';
import { startWorker } from '$lib/worker/start-worker.ts';

export async function workerFactory() {
	const text = await embeddedText('maplibre-worker.js');
	const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
	try {
		// No module: browsers start none from a page that was opened from a disk.
		return startWorker(url, 'classic');
	} finally {
		URL.revokeObjectURL(url);
	}
}
