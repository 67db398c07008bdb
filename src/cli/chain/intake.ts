/**
 * What comes in of a collection, row by row: corrections are applied to each, copies and what may not be
 * shown are left out and told, and the articles that are let in are known at the end.
 */
import {
	Admission,
	mostTold,
	type AdmissionResult,
	type Told
} from '../../lib/collection/admission.ts';
import type { Collector, GeoparsedArticle } from '../../lib/collection/collect.ts';
import type { NoArticle } from '../../lib/article/read/index.ts';
import {
	geoparsedOf,
	sentenceRanges,
	type GeoparsedRow
} from '../../lib/collection/geoparsed-row.ts';
import { FormerIds } from '../../lib/collection/former-ids.ts';
import { cutPassages } from '../../lib/collection/passages.ts';
import { Spellings } from '../../lib/collection/spellings.ts';
import {
	articlesIn,
	noCorrections,
	prepareCorrections,
	review,
	type PreparedCorrections,
	type Reviewed
} from '../../lib/corrections/index.ts';
import { focus } from '../../lib/geoparse/focus.ts';
import type { Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import { idsGiven } from '../addresses.ts';
import { counted } from '../counts.ts';
import { MetCorrections, type Editorial } from '../editorial.ts';
import { UserError } from '../errors.ts';
import type { Progress } from '../progress.ts';
import { UnknownLanguages } from '../unknown-languages.ts';

/** A row, or what is wrong with one; as many as came at once. */
export type RowItem =
	| {
			readonly row: GeoparsedRow;
			/** As of `Ingested`. */
			readonly isCached?: boolean;
			readonly damage?: string;
			readonly unkept?: string;
	  }
	| NoArticle;

/** What must be known of a collection before its rows come. */
interface IntakePlan {
	readonly id: string;
	/** Of its articles, which keeps their addresses; or `null`. */
	readonly folder: string | null;
	readonly editorial: Editorial;
	readonly gazetteer: Gazetteer;
}

interface IntakeOptions {
	/** Whether articles in languages that there are no tables for are left out. */
	readonly skipUnknownLanguages?: boolean;
	/** Whether the same story in nearly the same words counts once. */
	readonly once?: boolean;
}

/** Takes rows in one by one, as the corrections have them. */
export class Intake {
	readonly collector: Collector;
	readonly spellings = new Spellings();
	/** What corrections met, and the names there are, by number of the article. */
	readonly #met: {
		readonly met: Omit<Reviewed, 'mentions'>;
		readonly names: readonly string[];
		readonly called: readonly string[];
	}[] = [];
	readonly #plan: IntakePlan;
	readonly #admission: Admission;
	/** Names that corrections may call articles by; `null` where none are kept. */
	readonly #former: FormerIds | null;
	readonly #countsOnce: boolean;
	readonly #unknown: UnknownLanguages;
	/** `null` where nothing was corrected, as in most collections. */
	readonly #prepared: PreparedCorrections | null;
	/** Each sentence once, however often a row came. */
	readonly #problems = new Set<string>();
	readonly #unpublished = new Set<string>();
	readonly #warnings = new Set<string>();
	readonly #embargoed = new Set<string>();
	readonly #today = new Date().toISOString().slice(0, 10);
	/** Rows that came, of articles that were read. */
	#read = 0;
	#damaged = 0;
	#cached = 0;
	#anyDamage = '';
	#unkept = 0;
	#whyUnkept = '';

	constructor(
		plan: IntakePlan,
		collector: Collector,
		{ once = false, skipUnknownLanguages = false }: IntakeOptions
	) {
		const { corrections, addresses } = plan.editorial;
		const { folder } = plan;
		this.collector = collector;
		this.#plan = plan;
		this.#countsOnce = once;
		const given = folder === null ? null : idsGiven(folder, addresses);
		this.#admission = new Admission(once, given);
		this.#former = given && new FormerIds(given, articlesIn(corrections));
		this.#unknown = new UnknownLanguages(skipUnknownLanguages);
		this.#prepared =
			corrections === noCorrections ? null : prepareCorrections(corrections, this.#today);
	}

	get size(): number {
		return this.collector.size;
	}

	take(item: RowItem): void {
		if ('problem' in item) {
			(item.isUnpublished ? this.#unpublished : this.#problems).add(item.problem);
			return;
		}
		const { row, isCached, damage, unkept } = item;
		this.#read++;
		if (isCached) this.#cached++;
		if (damage !== undefined) {
			this.#damaged++;
			this.#anyDamage ||= damage;
		}
		if (unkept !== undefined) {
			this.#unkept++;
			this.#whyUnkept ||= unkept;
		}
		if (row.embargo_until !== null && row.embargo_until > this.#today) {
			this.#embargoed.add(
				`${row.where} is left out: it may not be published before ${row.embargo_until}`
			);
			return;
		}
		for (const warning of row.warnings) this.#warnings.add(warning);
		if (!this.#unknown.admits(row)) return;
		this.#admission.add({
			id: row.article_id,
			hasOwnId: row.has_own_id,
			url: row.url,
			published: row.published,
			textSha: row.text_sha256,
			wordsSha: row.words_sha256,
			where: row.where,
			sketch: row.sketch === null ? null : Int32Array.from(row.sketch)
		});
		const corrected = this.#corrected(row);
		this.collector.add(corrected);
		this.spellings.add(row.language, corrected.mentions);
	}

	/**
	 * Says what is left out and why.
	 *
	 * @returns The articles that are the collection's, and all ids that were ever given.
	 * @throws {UserError} If there is none, or a row could not be used and `strict` asks for all.
	 */
	settle(strict: boolean, progress: Progress): Pick<AdmissionResult, 'admitted' | 'signs'> {
		const { id } = this.#plan;
		tell(id, toldOf(this.#embargoed), 'articles under embargo', progress);
		tell(id, toldOf(this.#unpublished), 'unpublished articles', progress);
		const problems = [...this.#problems];
		if (problems.length > 0 && (strict || this.size === 0)) throw new UserError(listed(problems));
		const told = this.#unknown.told(this.size);
		if (this.size === 0) {
			throw new UserError(`${id} holds no articles${told === null ? '' : `: ${told}`}`);
		}
		if (told !== null) progress.say(`${id}: ${told}`);
		const admission = this.#admission.settle();
		tell(id, toldOf(this.#warnings), 'warnings', progress);
		tell(id, admission.told, 'copies', progress);
		tell(id, admission.near, 'near copies', progress);
		if (admission.near.count > 0 && !this.#countsOnce) {
			progress.say(
				`${id}: ${counted(admission.near.count, 'article')} in nearly the words of another; --once counts such a story once`
			);
		}
		if (admission.repeated > 0) {
			progress.say(`${id}: ${counted(admission.repeated, 'row')} came again, counted once`);
		}
		tell(id, toldOf(this.#problems), 'problems', progress);
		if (problems.length > 0) {
			progress.say(
				`${id}: ${problems.length} of ${this.#read + problems.length} articles could not be read and were left out; --strict makes that an error`
			);
		}
		if (this.#damaged > 0) {
			progress.say(
				`${id}: ${this.#damaged} readings that were kept are damaged, such as ${this.#anyDamage}; they were made again`
			);
		}
		if (this.#unkept > 0) {
			progress.say(
				`${id}: ${this.#unkept} readings could not be kept (${this.#whyUnkept}); the next build makes them again`
			);
		}
		if (this.#cached > 0) {
			progress.say(`${id}: ${this.#cached} of ${this.#read} articles were kept from before`);
		}
		return admission;
	}

	/** What the corrections met in the articles that are let in. */
	metOf(admitted: AdmissionResult['admitted']): MetCorrections {
		const all = new MetCorrections(this.#plan.editorial.corrections);
		if (this.#prepared === null) return all;
		for (const { number, id } of admitted) {
			const { called, met, names } = this.#met[number];
			all.add(called, id, met, names);
		}
		return all;
	}

	#corrected(row: GeoparsedRow): GeoparsedArticle {
		const geoparsed = geoparsedOf(row);
		if (this.#prepared === null) return geoparsed;
		const { id, text, published } = geoparsed.article;
		const { url, where, text_sha256: sha, words_sha256: wordsSha } = row;
		const formerIds = this.#former?.of({ id, url, where, wordsSha }) ?? [];
		const article = { id, formerIds, text, day: published?.slice(0, 10) ?? null, sha };
		const { mentions, ...met } = review(article, geoparsed.mentions, this.#prepared);
		this.#met.push({
			called: [id, ...formerIds],
			met,
			names: mentions.map((mention) => mention.text)
		});
		return {
			...geoparsed,
			mentions,
			focus: focus(mentions, this.#plan.gazetteer).map(({ placeId }) => placeId),
			passages: cutPassages(text, sentenceRanges(row), mentions)
		};
	}
}

const toldOf = (lines: ReadonlySet<string>): Told => ({
	first: [...lines].slice(0, mostTold),
	count: lines.size
});

function tell(id: string, { first, count }: Told, sort: string, progress: Progress): void {
	for (const line of first) progress.say(line);
	const rest = count - first.length;
	if (rest > 0) progress.say(`${id}: and ${rest} more ${sort} like these`);
}

function listed(problems: readonly string[]): string {
	const rest = problems.length - mostTold;
	const shown = problems.slice(0, mostTold).join('\n');
	return rest > 0 ? `${shown}\nand ${rest} more problems like these` : shown;
}
