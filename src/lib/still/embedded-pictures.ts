/** Where pictures lie in a page that is one file: in the page itself. Stands for `pictures.ts`. */
export * from './pictures.ts';

/** The still map, as the page came with it. */
export const stillName =
	document.querySelector('img[src^="data:image/svg+xml"]')?.getAttribute('src')?.split('#')[0] ??
	'';

/** Places and articles have none beside such a page. */
export const hasPlacePicture = () => false;
export const hasArticlePicture = () => false;
