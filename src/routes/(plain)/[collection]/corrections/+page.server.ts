import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { correctionsData } from '$lib/pages/reading/corrections-data.ts';

export const load = (event) => correctionsData(collectionOf(event));
