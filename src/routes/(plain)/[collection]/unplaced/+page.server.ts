import { unplacedPage } from '$lib/view/rendering.ts';
import { collectionOf } from '$lib/pages/frame/collection-of.ts';

// A page to read: it needs no script.
export const csr = false;

export const load = (event) => unplacedPage(collectionOf(event));
