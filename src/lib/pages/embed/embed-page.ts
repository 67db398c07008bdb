/** The script of a collection's page inside another page: what a reader waits for, then the rest on demand. */
import { FrameTalk } from '$lib/embed/frame.ts';
import { beginPage } from '../../boot/begin-page.ts';

const page = document.getElementById('page')!.firstElementChild as HTMLElement;
const wake = beginPage({
	root: '../',
	isEmbed: true,
	live: async (data) => (await import('./embed-app.ts')).live({ ...data, talk })
});
// The page around it is told at once how high this one is.
const talk =
	window.parent === window
		? undefined
		: new FrameTalk(page, page.querySelector<HTMLElement>('.map-area')!, document.title, wake);
