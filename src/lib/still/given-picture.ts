/** Where pictures lie where a page that is one file is rendered: as whoever renders it has drawn them. Stands for `pictures.ts`. */
export * from './pictures.ts';

/** The still map, as an address that holds it. */
export let stillName = '';

export const giveStill = (address: string) => (stillName = address);

/** Places and articles have none beside such a page. */
export const hasPlacePicture = () => false;
export const hasArticlePicture = () => false;
