/** The script of a collection's page inside another page: what a reader waits for, then the rest on demand. */
import { readOptions } from '$lib/embed/flags.ts';
import { FrameTalk } from '$lib/embed/frame.ts';
import { followSight, type Sight } from '$lib/embed/sight.ts';
import { beginPage } from '../../boot/begin-page.ts';

const options = readOptions(location.search);
const { flags, maxHeight } = options;
// Styles follow it at once, before the page comes to life: see EmbedPage.svelte.
const { dataset } = document.documentElement;
dataset.flags = [...flags].join(' ');

const page = document.getElementById('page')!.firstElementChild as HTMLElement;
let sight: Sight | undefined;
const isFramed = window.parent !== window;
const wake = beginPage({
	root: '../',
	isCooperative: !flags.has('gestures=1'),
	seen: isFramed
		? new Promise((seen) => {
				// Out of sight again, a map that is coming is put away by the page once that lives.
				sight = followSight(page, (isIn) => (isIn ? seen() : wake()));
			})
		: undefined,
	live: async (data) => (await import('./embed-app.ts')).live({ ...data, talk, sight, options })
});
// The page around it is told at once how high this one is.
const talk = isFramed
	? new FrameTalk(
			page,
			page.querySelector<HTMLElement>('.map-area')!,
			document.title,
			maxHeight,
			wake
		)
	: undefined;
