/**
 * `dateline evaluate --corrections`: what the geoparser would have got wrong, by what editors corrected. Every
 * mention that a person has changed or found right is a case.
 */
import { FormerIds } from '../lib/collection/former-ids.ts';
import { geoparsedOf, type GeoparsedRow } from '../lib/collection/geoparsed-row.ts';
import {
	articlesIn,
	prepareCorrections,
	review,
	type Corrections
} from '../lib/corrections/index.ts';
import { openSharedGazetteer, shareGazetteer } from '../lib/geoparse/gazetteer/index.ts';
import { idsGiven } from './addresses.ts';
import { loadEditorial } from './editorial.ts';
import { homesOf } from './homes.ts';
import { UserError } from './errors.ts';
import { loadGazetteer, rowVersions } from './geodata.ts';
import { ingestBatches } from './ingest-batches.ts';
import { articleBatches, findCollections } from './inputs.ts';
import { ownPlaces } from './own-places.ts';
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
	const [collection] = await findCollections([folder], { reserved: new Set(), out: null });
	if (collection.folder === null) throw new UserError(`${folder} is no folder of articles`);
	const { corrections, addresses } = await loadEditorial(collection.folder, () => {});
	const former = new FormerIds(idsGiven(collection.folder, addresses), articlesIn(corrections));
	// The places that the corrections add are the editors' doing: the geoparser is asked without them.
	const own = await ownPlaces(collection.folder, []);
	const files = [...(collection.gazetteer ?? []), ...added];
	const shared = shareGazetteer(await loadGazetteer(files, own.gazetteer));
	const gazetteer = openSharedGazetteer(shared);
	// What is kept from readers was read all the same.
	const places = corrections.places.map((place) => ({
		...place,
		isHidden: false,
		delayDays: null
	}));
	const prepared = prepareCorrections(
		{ ...corrections, places },
		new Date().toISOString().slice(0, 10)
	);
	/** Of two entries of one place either is right. */
	const joined = (id: string | null) => (id === null ? null : (prepared.merged.get(id) ?? id));
	const data = {
		rights: 'full' as const,
		geoparse: {
			gazetteer: shared,
			versions: await rowVersions(files, own),
			homes: homesOf(collection.publishers, gazetteer),
			knownNames: own.names
		}
	};
	const mistakes = new Map<string, string[]>();
	let cases = 0;
	const threads = threadsFor(collection.files.length / 40);
	for await (const answer of ingestBatches(data, articleBatches(collection), threads)) {
		for (const ingested of answer) {
			if ('problem' in ingested) continue;
			const row = JSON.parse(ingested.line) as GeoparsedRow;
			const { article, mentions: found } = geoparsedOf(row);
			const { id, text, published } = article;
			const day = published?.slice(0, 10) ?? null;
			const { url, where: file, text_sha256: sha, words_sha256: wordsSha } = row;
			const formerIds = former.of({ id, url, where: file, wordsSha });
			const { mentions } = review({ id, formerIds, text, day, sha }, found, prepared);
			const nameOf = (placeId: string | null) => {
				if (placeId === null) return 'nowhere';
				const row = gazetteer.rowOf(placeId);
				if (row === undefined) return nameOfAdded(placeId, corrections);
				// A town and its district often have one name.
				const { name, featureCode } = gazetteer.entry(row);
				return `${name} (${placeId}, ${featureCode})`;
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
				else if (joined(machine.placeId) !== mention.placeId) {
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
		`mentions that a person has seen: ${cases}; right: ${cases - wrong}; wrong: ${wrong}`,
		...[...mistakes].flatMap(([sort, examples]) => [
			`${sort}: ${examples.length}`,
			...listed(examples)
		])
	].join('\n');
}

/** A place that the corrections add, as one of the gazetteer is told. */
function nameOfAdded(id: string, { places }: Corrections): string {
	const place = places.find((each) => each.id === id);
	return `${place?.name ?? id} (${id}, ${place?.feature?.slice('P.'.length) ?? 'PPL'})`;
}

/** The first examples, each once with how often it came. */
function listed(examples: readonly string[]): string[] {
	const times = new Map<string, number>();
	for (const example of examples) times.set(example, (times.get(example) ?? 0) + 1);
	const shown = [...times].slice(0, examplesEach);
	const rest = examples.length - shown.reduce((sum, [, count]) => sum + count, 0);
	return [
		...shown.map(([example, count]) => `  ${example}${count > 1 ? ` (${count} times)` : ''}`),
		...(rest > 0 ? [`  and ${rest} more`] : [])
	];
}
