/**
 * What an article says of itself in named fields: the front matter of a Markdown file or the keys
 * of a JSON line. Everything is checked here, once.
 */
import { readAddress } from './address.ts';
import {
	verifications,
	type Article,
	type ArticleSource,
	type Rights,
	type Verification
} from './article.ts';
import { cleanLine } from './clean.ts';
import { readAnyDate } from './date.ts';
import { ArticleProblem, Unpublished } from './problem.ts';

/** The fields that were given; what is missing is read from the text. */
export interface Fields {
	readonly id?: string;
	readonly title?: string;
	readonly url?: string;
	readonly publisher?: string;
	readonly authors?: readonly string[];
	readonly published?: string;
	readonly language?: string;
	readonly rights?: Rights;
	readonly note?: string;
	readonly sources?: Article['sources'];
	readonly verification?: Verification;
	readonly verifiedBy?: string;
	readonly isGraphic?: boolean;
	/** First day on which it may be published. */
	readonly embargoUntil?: string;
}

/**
 * Checks the fields of one article. Unknown ones are left alone: other programs write theirs.
 *
 * @param where The file, or file and line, for the message.
 * @throws {ArticleProblem} For a field that is not what it should be.
 */
export function readFields(values: Readonly<Record<string, unknown>>, where: string): Fields {
	const fail = (field: string, value: unknown, expected: string): never => {
		const shown = cleanLine(
			typeof value === 'string' ? `"${value.slice(0, 80)}"` : shortJson(value)
		);
		throw new ArticleProblem(`${where}: ${field} ${shown} is not ${expected}`);
	};
	const textOf = (field: string): string | undefined => {
		const value = values[field];
		if (value === undefined || value === null || value === '') return undefined;
		if (typeof value === 'number') return String(value);
		if (typeof value !== 'string') return fail(field, value, 'a text; put it in quotes');
		return cleanLine(value) || undefined;
	};
	const addressOf = (field: string): string | undefined => {
		const value = textOf(field);
		// A path is where a generator of sites puts its page, and says nothing of the host.
		if (value === undefined || /^\/(?!\/)/.test(value)) return undefined;
		const isHost = /^(?:[a-z\d-]+\.)+[a-z]{2,}(?:[/?#]|$)/i.test(value);
		return (
			readAddress(isHost ? `https://${value}` : value) ??
			fail(field, value, 'an address that begins with https:// or http://; correct or remove it')
		);
	};
	const dateOf = (field: string): string | undefined => {
		const value = textOf(field);
		if (value === undefined) return undefined;
		return (
			readAnyDate(value) ??
			fail(field, value, 'a date; write it as 2024-08-06 or 2024-08-06T09:30:00Z')
		);
	};
	const id = textOf('id');
	if (id !== undefined && !/^[a-z0-9](?:[a-z0-9-]{0,118}[a-z0-9])?$/i.test(id)) {
		fail('id', id, 'made of letters a–z, digits and hyphens, at most 120');
	}
	const said = textOf('language') ?? textOf('lang');
	const language = said && languageTag(said);
	if (said !== undefined && language === undefined) {
		fail('language', said, 'a language tag such as en, uk or pt-BR');
	}
	const rights = textOf('rights');
	if (rights !== undefined && rights !== 'full' && rights !== 'excerpt') {
		fail('rights', rights, '"full" or "excerpt"');
	}
	const verification = textOf('verification');
	if (verification !== undefined && !isVerification(verification)) {
		fail('verification', verification, `one of ${verifications.join(', ')}`);
	}
	const { graphic, draft, published } = values;
	if (draft === true || published === false) {
		throw new Unpublished(where);
	}
	if (graphic !== undefined && graphic !== null && typeof graphic !== 'boolean') {
		fail('graphic', graphic, 'true or false');
	}
	return {
		id,
		title: textOf('title'),
		url: addressOf('url'),
		publisher: textOf('publisher'),
		authors: authorsOf(values.authors ?? values.author, fail),
		published: dateOf(published === undefined || published === true ? 'date' : 'published'),
		language,
		rights: rights as Rights | undefined,
		note: textOf('note'),
		sources: sourcesOf(values.sources, fail),
		verification: verification as Verification | undefined,
		verifiedBy: textOf('verified_by'),
		isGraphic: graphic === true || undefined,
		embargoUntil: dateOf('embargo_until')
	};
}

const isVerification = (value: string): value is Verification =>
	(verifications as readonly string[]).includes(value);

/** The beginning of a value's JSON; a list may be nested deeper than its writer can go. */
function shortJson(value: unknown): string {
	try {
		return JSON.stringify(value).slice(0, 80);
	} catch {
		return String(Object.prototype.toString.call(value));
	}
}

type Fail = (field: string, value: unknown, expected: string) => never;

function authorsOf(value: unknown, fail: Fail): readonly string[] | undefined {
	if (value === undefined || value === null) return undefined;
	const list = Array.isArray(value) ? value : [value];
	if (!list.every((name) => typeof name === 'string')) {
		fail('authors', value, 'a list of names');
	}
	return list.map((name: string) => cleanLine(name)).filter((name) => name !== '');
}

function sourcesOf(value: unknown, fail: Fail): Article['sources'] | undefined {
	if (value === undefined || value === null) return undefined;
	if (!Array.isArray(value)) fail('sources', value, 'a list');
	return (value as unknown[]).map((source): ArticleSource => {
		const { publisher, url } = (source ?? {}) as Record<string, unknown>;
		if (typeof publisher !== 'string' || publisher.trim() === '') {
			fail('sources', source, 'a list of { publisher, url }');
		}
		if (url === undefined || url === null)
			return { publisher: cleanLine(publisher as string), url: null };
		const address = typeof url === 'string' ? readAddress(url) : null;
		if (address === null) {
			fail('sources', url, 'an address that begins with https:// or http://');
		}
		return { publisher: cleanLine(publisher as string), url: address };
	});
}

/** A tag as other programs write it (`de_AT`, `en_US.UTF-8`) as a BCP 47 tag, or `undefined`. */
export function languageTag(text: string): string | undefined {
	const tag = text
		.trim()
		.split(/[.@,;\s]/, 1)[0]
		.replaceAll('_', '-')
		// WordPress tells how readers are addressed.
		.replace(/-(?:in)?formal$/i, '');
	return tag !== '' && isLanguage(tag) ? tag : undefined;
}

/** Whether a text is a well-formed BCP 47 tag. */
export function isLanguage(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}
