import { collectionOf } from '$lib/pages/frame/collection-of.ts';
import { correctionsData } from '$lib/pages/reading/corrections-data.ts';

export const load = async (event) => {
	const collection = collectionOf(event);
	const snapshots = event.platform!.snapshots[collection.manifest.id] ?? [];
	return { ...(await correctionsData(collection)), snapshots };
};
