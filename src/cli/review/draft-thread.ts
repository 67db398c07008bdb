/** Builds a draft in a thread of its own, so that the desk answers meanwhile; tells what was wrong. See draft.ts. */
import { parentPort, workerData } from 'node:worker_threads';
import { build } from '../build.ts';
import { sentenceOf } from '../errors.ts';
import type { DraftCall, DraftTold } from './draft.ts';

const { folder, out, cache, gazetteer } = workerData as DraftCall;
let told: DraftTold = null;
try {
	const options = { out, cache, gazetteer, url: null, isDraft: true, messages: process.stderr };
	await build([folder], options);
} catch (error) {
	const sentence = sentenceOf(error);
	if (sentence === null) throw error;
	told = sentence;
}
parentPort!.postMessage(told);
