import { collectionOf } from '../collection-of.ts';
import { pageWithFile } from './page-file.ts';

export const load = async (event) => ({
	...(await pageWithFile(collectionOf(event), '')),
	script: event.platform!.scripts.map
});
