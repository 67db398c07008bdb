/**
 * `dateline evaluate --corrections`: what the geoparser would have got wrong, by what editors corrected. Every
 * mention that a person has changed or found right is a case.
 */
import { noCorrections, prepareCorrections, review } from '../lib/corrections/index.ts';
import { openSharedGazetteer, shareGazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { loadEditorial } from './editorial.ts';
import { homesOf } from './homes.ts';
import { UserError } from './errors.ts';
import { loadGazetteer } from './geodata.ts';
import { textSha } from './ingest.ts';
import { ingestBatches } from './ingest-batches.ts';
import { articleBatches, findCollections } from './inputs.ts';
import { threadsFor } from './pool.ts';

/** Examples told of each sort of mistake. */
const examplesEach = 10;

/**
 * Compares the geoparser with the corrections of a folder of articles.
 *
 * @param added Files of places beside the built-in ones.
 * @returns Lines for people.
 * @throws {UserError} If it is no folder, or nothing in it was corrected or checked.
 */
export async function evaluateCorrections(
	folder: string,
	added: readonly string[] = []
): Promise<string> {
	const [collection] = await findCollections([folder], { reserved: new Set(), out: '' });
	if (collection.folder === null) throw new UserError(`${folder} is no folder of articles`);
	const { corrections, own } = await loadEditorial(collection.folder, () => {});
	const places = [...(collection.gazetteer ?? []), ...added];
	const shared = shareGazetteer(await loadGazetteer(places, own));
	const gazetteer = openSharedGazetteer(shared);
	const today = new Date().toISOString().slice(0, 10);
	const prepared = prepareCorrections(corrections, today);
	const data = {
		rights: 'full' as const,
		gazetteer: shared,
		corrections: noCorrections,
		today,
		homes: homesOf(collection.publishers, gazetteer),
		readsEmbargoed: true
	};
	const mistakes = new Map<string, string[]>();
	let cases = 0;
	const threads = threadsFor(collection.files.length / 40);
	for await (const answer of ingestBatches(data, articleBatches(collection), threads)) {
		for (const ingested of answer) {
			if (!('geoparsed' in ingested)) continue;
			const { article, mentions: found } = ingested.geoparsed;
			const { id, text, published } = article;
			const day = published?.slice(0, 10) ?? null;
			const { mentions } = review({ id, text, day, sha: textSha(text) }, found, prepared);
			const nameOf = (placeId: string | null) => {
				const row = placeId === null ? undefined : gazetteer.rowOf(placeId);
				return row === undefined ? 'nowhere' : gazetteer.entry(row).name;
			};
			const tell = (sort: string, example: string) => {
				const examples = mistakes.get(sort);
				if (examples === undefined) mistakes.set(sort, [example]);
				else examples.push(example);
			};
			const at = ({ start, end }: { readonly start: number; readonly end: number }) =>
				found.find((mention) => mention.start < end && mention.end > start);
			for (const mention of mentions.filter(({ isChecked }) => isChecked)) {
				cases++;
				const machine = at(mention);
				const where = `"${mention.text}" in ${id}`;
				if (machine === undefined) tell('names that were not found', where);
				else if (machine.placeId !== mention.placeId) {
					tell(
						'names at another place',
						`${where}: ${nameOf(machine.placeId)} instead of ${nameOf(mention.placeId)}`
					);
				} else if (machine.kind !== mention.kind) {
					tell('names of the other kind', `${where}: ${machine.kind} instead of ${mention.kind}`);
				}
			}
			for (const machine of found) {
				const isKept = mentions.some(
					({ start, end }) => machine.start < end && machine.end > start
				);
				if (isKept) continue;
				cases++;
				tell('words that name no place', `"${machine.text}" in ${id}`);
			}
		}
	}
	if (cases === 0) {
		throw new UserError(
			`nothing in ${folder} was corrected or checked: "dateline review ${folder}" does that`
		);
	}
	const wrong = [...mistakes.values()].reduce((sum, { length }) => sum + length, 0);
	return [
		`${cases} mentions that a person has seen: ${cases - wrong} were right, ${wrong} wrong`,
		...[...mistakes].flatMap(([sort, examples]) => [
			`${examples.length} ${sort}`,
			...examples.slice(0, examplesEach).map((example) => `  ${example}`),
			...(examples.length > examplesEach ? [`  and ${examples.length - examplesEach} more`] : [])
		])
	].join('\n');
}
