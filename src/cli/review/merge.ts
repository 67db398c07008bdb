/**
 * `dateline review --merge`: brings a colleague's corrections into those of a folder. What both decided alike
 * is there once, what they decided differently stays as the folder has it and is told; nothing is lost.
 */
import { basename } from 'node:path';
import { isSeq, parse, type Document } from 'yaml';
import { normalizeName } from '../../lib/geoparse/tokens/index.ts';
import { correctionsOf, CorrectionsFile } from './corrections-file.ts';
import { mergePlaces, type PlaceEntries } from './merge-places.ts';

type Entry = Readonly<Record<string, unknown>>;

/** Fields that tell an entry of each list from the others. */
const keys = {
	rules: ['name', 'pattern', 'article', 'from', 'to'],
	mentions: ['article', 'exact', 'prefix', 'suffix'],
	checked: ['article', 'place', 'exact', 'prefix', 'suffix', 'sha']
} as const;
type List = keyof typeof keys;

const keyOf = (list: List, entry: Entry) =>
	JSON.stringify(keys[list].map((field) => entry[field] || null));

export interface Merged {
	/** Entries and fields of places that were new. */
	readonly added: number;
	/** A sentence for every decision that both made differently. */
	readonly conflicts: readonly string[];
}

/**
 * Merges a file of corrections into a folder's.
 *
 * @throws {UserError} If the file is wrong, or a desk is open on the folder; nothing is written then.
 */
export async function mergeCorrections(folder: string, path: string): Promise<Merged> {
	const theirs = await correctionsOf(path);
	const file = await CorrectionsFile.open(folder);
	try {
		return await file.change((document) => mergeInto(document, theirs, basename(path)));
	} finally {
		await file.close();
	}
}

function mergeInto(document: Document, text: string, name: string): Merged {
	const theirs = contentOf(parse(text));
	const ours = contentOf(document.toJS());
	const conflicts: string[] = [];
	const disagree = (list: List | 'places', what: string, here: string, there: string) =>
		conflicts.push(
			`${list}: ${what} is ${here} here and ${there} in ${name}; it stays as it is here`
		);
	let added = 0;
	const add = (list: List, entry: Entry) => {
		if (!isSeq(document.get(list))) document.set(list, document.createNode([]));
		document.addIn([list], document.createNode(entry));
	};
	for (const list of Object.keys(keys) as List[]) {
		const known = new Map(ours[list].map((entry) => [keyOf(list, entry), entry]));
		for (const entry of theirs[list]) {
			const same = known.get(keyOf(list, entry));
			const other = same ?? (list === 'rules' ? undefined : saidOfMention(ours, list, entry));
			if (other !== undefined) {
				const isStrict = same !== undefined && list !== 'checked';
				if (isStrict ? !isSameChange(other, entry) : isAgainst(other, entry)) {
					disagree(
						list === 'checked' ? 'mentions' : list,
						wordsOf(entry),
						saidBy(other),
						saidBy(entry)
					);
				}
				continue;
			}
			const rule =
				list === 'rules'
					? undefined
					: ours.rules.find((each) => isOf(each, entry) && isAgainst(each, entry));
			if (rule !== undefined) {
				disagree('mentions', wordsOf(entry), saidOfAll(rule), saidBy(entry));
				continue;
			}
			if (list === 'rules') {
				for (const mention of [...ours.mentions, ...ours.checked]) {
					if (!isOf(entry, mention) || !isAgainst(entry, mention)) continue;
					disagree('mentions', wordsOf(mention), saidBy(mention), saidOfAll(entry));
					// What was found right would be read as the rule says.
					if (mention.as !== undefined) add('mentions', asCorrection(mention));
				}
			}
			add(list, entry);
			known.set(keyOf(list, entry), entry);
			added++;
		}
	}
	added += mergePlaces(document, ours.places, theirs.places, (what, here, there) =>
		disagree('places', what, here, there)
	);
	return { added, conflicts };
}

/** A corrections file, checked before, as its parser has it. */
function contentOf(content: unknown) {
	const { places, ...lists } = (content ?? {}) as Partial<Record<List, Entry[]>> & {
		places?: PlaceEntries;
	};
	const list = (name: List): readonly Entry[] => lists[name] ?? [];
	return {
		rules: list('rules'),
		mentions: list('mentions'),
		checked: list('checked'),
		places: places ?? {}
	};
}
type Content = ReturnType<typeof contentOf>;

/** What a file says of a mention by the other list: that it is right which an entry corrects, or the other way about. */
function saidOfMention(content: Content, list: 'mentions' | 'checked', entry: Entry) {
	if (entry.exact === undefined) return undefined;
	const key = keyOf('mentions', entry);
	return content[list === 'mentions' ? 'checked' : 'mentions'].find(
		(other) => other.exact !== undefined && keyOf('mentions', other) === key
	);
}

/** Whether a rule is of a mention, as far as the words tell. */
const isOf = ({ name, article }: Entry, mention: Entry): boolean =>
	name !== undefined &&
	mention.exact !== undefined &&
	normalizeName(String(name)) === normalizeName(String(mention.exact)) &&
	(article === undefined || article === mention.article);

const isSameChange = (a: Entry, b: Entry) => a.place === b.place && a.kind === b.kind;

/** What an entry says that a mention is: of one that was found right, as it was read then. */
const readingOf = ({ place, as, kind }: Entry) => ({ place: place ?? as, kind });

/** That a mention is right, without saying as what. */
const isBare = ({ place, as, kind }: Entry) =>
	place === undefined && as === undefined && kind === undefined;

/** Whether two entries cannot both hold. */
function isAgainst(a: Entry, b: Entry): boolean {
	if (isBare(a) || isBare(b)) {
		return isBare(a) !== isBare(b) && a.as === undefined && b.as === undefined;
	}
	const [one, other] = [readingOf(a), readingOf(b)];
	const differs = (x: unknown, y: unknown) => x !== undefined && y !== undefined && x !== y;
	return differs(one.place, other.place) || differs(one.kind, other.kind);
}

/** What holds of a mention that was found right, whatever a rule says. */
function asCorrection({ article, exact, prefix, suffix, as: place, kind, by, at }: Entry): Entry {
	const entry = { article, exact, prefix, suffix, place, kind, by, at };
	return Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined));
}

const wordsOf = ({ name, pattern, exact, article }: Entry) =>
	`"${String(name ?? pattern ?? exact)}"${article === undefined ? '' : ` in ${String(article)}`}`;

function saidBy({ place, as, kind, by, exact }: Entry): string {
	const what = [place ?? as, kind].filter(Boolean).join(', ');
	const isRight = exact !== undefined && place === undefined && (as !== undefined || !kind);
	return `${isRight ? `right${what && ` as ${what}`}` : what}${by === undefined ? '' : ` (${String(by)})`}`;
}

/** What a rule says, beside what is said of one mention. */
const saidOfAll = (rule: Entry) => `${saidBy(rule)} wherever it stands`;

/** What was merged, in lines for people. */
export function mergedWords({ added, conflicts }: Merged): string {
	const count = `${added} new, ${conflicts.length} in conflict`;
	return [count, ...conflicts].join('\n');
}
