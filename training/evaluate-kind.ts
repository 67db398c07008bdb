/**
 * `npm run evaluate -- kind`: literal or associative, given the marked names, on GeoWebNews and on the
 * project's own passages, cross-validated by group; and whether `kindConfidence` means what it says.
 */
import { openModel } from '../src/lib/geoparse/model-file.ts';
import { classify } from '../src/lib/geoparse/kind/index.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/index.ts';
import { lexiconFor } from '../src/lib/geoparse/lexicon/index.ts';
import { kindOfType, type MentionType } from '../src/lib/geoparse/mention/index.ts';
import { rowWidth, tagCount, wordTable } from '../src/lib/geoparse/model/index.ts';
import { analyze, type Model } from '../src/lib/geoparse/recognition/index.ts';
import { tokenize } from '../src/lib/geoparse/tokens/index.ts';
import { formatInterval, intervalsOf } from './bootstrap.ts';
import { formatReliability, type Claim } from './calibration.ts';
import { folds } from './chain.ts';
import { readMetonymySet, readToponymCorpora, type AnnotatedDocument } from './corpora.ts';
import { foldOf } from './gold.ts';
import { readOwnTexts } from './own-texts.ts';
import { packModel } from './pack.ts';
import { spanOf, trainTypes, typedSetOf, typeOptions } from './types.ts';
import { wordRows } from './words.ts';

/** Bits of a table of recognition that knows nothing. */
const noBits = 1;

/** A mention with the kind it is given. */
interface Judged extends Claim {
	readonly group: string;
}

/** Scores kinds and prints what share is right, with and without the project's own passages. */
export function evaluateKind(gazetteer: Gazetteer): void {
	const marked = readToponymCorpora().filter(({ id }) => id.startsWith('gwn:'));
	const own = readOwnTexts();
	const claims: Claim[] = [];
	for (const isTaught of [false, true]) {
		const judged = judge(marked, own, isTaught, gazetteer);
		for (const [name, list] of Object.entries(judged)) {
			const [interval] = intervalsOf(
				list,
				({ group }) => group,
				(some) => [shareRight(some)]
			);
			console.log(
				`${name}, ${isTaught ? 'taught by our own passages too' : 'without our own passages'}: ` +
					`${shareRight(list).toFixed(4)} (${formatInterval(interval)}) of ${list.length}`
			);
			if (isTaught) claims.push(...list);
		}
	}
	const byWords = judgeAll([...marked, ...own], null, gazetteer);
	console.log(`both, by the words beside a name alone: ${shareRight(byWords).toFixed(4)}`);
	console.log(formatReliability(claims, 'kind, given the names'));
}

const shareRight = (list: readonly Judged[]) =>
	list.filter(({ isRight }) => isRight).length / list.length;

function judge(
	marked: readonly AnnotatedDocument[],
	own: readonly AnnotatedDocument[],
	isTaught: boolean,
	gazetteer: Gazetteer
): Record<'GeoWebNews' | 'own passages', Judged[]> {
	const judged = { GeoWebNews: [] as Judged[], 'own passages': [] as Judged[] };
	for (let fold = 0; fold < folds; fold++) {
		const isHeld = ({ group }: AnnotatedDocument) => foldOf(group, folds) === fold;
		const isSeen = (document: AnnotatedDocument) => !isHeld(document);
		const model = typesOnly(marked.filter(isSeen), isTaught ? own.filter(isSeen) : [], gazetteer);
		judged.GeoWebNews.push(...judgeAll(marked.filter(isHeld), model, gazetteer));
		judged['own passages'].push(...judgeAll(own.filter(isHeld), model, gazetteer));
	}
	return judged;
}

/** A model that classifies and finds nothing. */
function typesOnly(
	marked: readonly AnnotatedDocument[],
	own: readonly AnnotatedDocument[],
	gazetteer: Gazetteer
): Model {
	const rows = wordRows();
	const nothing = {
		bits: noBits,
		weights: new Float32Array(rowWidth << noBits),
		transitions: new Float32Array((tagCount + 1) * tagCount)
	};
	const words = wordTable(rows.hashes, rows.clusters, rows.firstNames, rows.coarse);
	const see = <T>(analysis: T) => analysis;
	const sets = [
		typedSetOf(marked, gazetteer, words, 1, see),
		typedSetOf(own, gazetteer, words, typeOptions.ownWeight, see),
		typedSetOf(readMetonymySet(), gazetteer, words, typeOptions.metonymyWeight, see)
	];
	return openModel(packModel('en', rows, nothing, trainTypes(sets)));
}

function judgeAll(
	documents: readonly AnnotatedDocument[],
	model: Model | null,
	gazetteer: Gazetteer
): Judged[] {
	const lexicon = lexiconFor('en');
	return documents.flatMap((document) => {
		const tokens = tokenize(document.text, lexicon.abbreviations);
		const analysis = analyze(tokens, gazetteer, lexicon, model?.words ?? null);
		const known = document.mentions.flatMap((mention) => {
			const span = spanOf(mention, analysis);
			const type = mention.type?.split(':')[0] as MentionType | undefined;
			const kind = mention.kind ?? (type && kindOfType[type]);
			return span === null || kind === undefined ? [] : [{ span, kind, mention }];
		});
		const found = classify(
			analysis,
			known.map(({ span }) => span),
			model
		);
		return found.map(({ kind, kindConfidence, text }, i) => {
			if (process.argv.includes('--failures') && kind !== known[i].kind) {
				const { start, end } = known[i].mention;
				const from = Math.max(0, start - 60);
				console.log(
					`${document.id}: ${document.text.slice(from, start)}[${text}|${kind} ${kindConfidence.toFixed(2)}]${document.text.slice(end, end + 50)}`.replaceAll(
						'\n',
						' '
					)
				);
			}
			return { confidence: kindConfidence, isRight: kind === known[i].kind, group: document.group };
		});
	});
}
