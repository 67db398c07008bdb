/** The script of a collection's page: what a reader waits for, then the rest on demand. */
import { beginPage } from '../../boot/begin-page.ts';

beginPage({
	root: '',
	isCooperative: false,
	live: async (data) => (await import('./map-app.ts')).live(data)
});
