/**
 * `dateline watch`: fetches feeds, keeps what came in a folder, builds the site of it and says what
 * changed. What articles link to is not fetched.
 */
import { readAddress } from '../../lib/article/address.ts';
import type { Rights } from '../../lib/article/article.ts';
import { isFeed, problemOf, readFile } from '../../lib/article/read/index.ts';
import { build } from '../build.ts';
import { UserError } from '../errors.ts';
import { feedsNamedIn } from '../opml.ts';
import { Progress } from '../progress.ts';
import { isOutdated } from './outdated.ts';
import { PoliteFetcher, type Visit } from './polite.ts';
import { ArticleStore } from './store.ts';

export interface WatchCall {
	/** Folder that keeps the articles. */
	readonly folder: string;
	/** Folder of the site; where absent, nothing is built. */
	readonly out?: string;
	readonly url?: string;
	readonly cache?: string;
	/** Most items taken of one feed in one run, newest first as the feed has them. */
	readonly items: number;
	/** Least time between two requests for one feed, in minutes. */
	readonly every: number;
	/** Rights of articles that do not say. */
	readonly rights: Rights;
	/** Whether the same story in nearly the same words counts once. */
	readonly once?: boolean;
	/** Whether to go on, run after run, until the process is ended. */
	readonly stay?: boolean;
}

/** What a test may hand in instead. */
export interface WatchEffects {
	readonly messages: NodeJS.WritableStream & { readonly isTTY?: boolean };
	readonly say: (line: string) => void;
	readonly now?: () => number;
	readonly pauseMs?: number;
}

/** What came of one run. */
export interface WatchRun {
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly failed: number;
}

/** Titles that are told; the rest is counted. */
const mostTold = 20;

/**
 * Watches feeds: once, or for as long as the process runs.
 *
 * @throws {UserError} As of {@link watchOnce}, the first time; later it is told, and the watch goes on.
 */
export async function watch(
	sources: readonly string[],
	call: WatchCall,
	effects: WatchEffects
): Promise<void> {
	await watchOnce(sources, call, effects);
	while (call.stay) {
		await new Promise((done) => setTimeout(done, call.every * 60_000));
		try {
			await watchOnce(sources, call, effects);
		} catch (error) {
			// What is wrong today may be right the next time.
			if (!(error instanceof UserError)) throw error;
			effects.messages.write(`dateline: ${error.message}\n`);
		}
	}
}

/**
 * One run. The site is built where it is missing or out of date, so that a run that was ended before its end
 * is made up for by the next.
 *
 * @throws {UserError} If no feed is named, or the folder cannot be used; a feed that cannot be fetched or
 *   read is told, and stops no other.
 */
export async function watchOnce(
	sources: readonly string[],
	{ folder, out, url, cache, items, every, rights, once }: WatchCall,
	{ messages, say, now = Date.now, pauseMs = 1000 }: WatchEffects
): Promise<WatchRun> {
	const progress = new Progress(messages);
	const feeds = await feedsOf(sources);
	const store = await ArticleStore.open(folder);
	const fetcher = new PoliteFetcher({ everyMinutes: every, pauseMs, now });
	const today = new Date(now()).toISOString().slice(0, 10);
	const visits = new Map<string, Visit>();
	const added: string[] = [];
	const changed: string[] = [];
	let failed = 0;
	const answers = await Promise.all(
		feeds.map(async (feed) => ({ feed, answer: await fetcher.get(feed, store.visitOf(feed)) }))
	);
	// In the order of the feeds, whichever answers first.
	for (const { feed, answer } of answers) {
		visits.set(feed, answer.visit);
		if (answer.kind === 'failed') {
			failed++;
			progress.say(`${feed} could not be fetched: ${answer.reason}`);
		}
		if (answer.kind !== 'fetched') continue;
		if (!isFeed(answer.bytes)) {
			failed++;
			progress.say(`${feed} is no feed: expected RSS, Atom or JSON Feed`);
			// An error page must not pass for the feed the next time it is asked for.
			visits.set(feed, { ...answer.visit, etag: null, lastModified: null });
			continue;
		}
		let taken = 0;
		for await (const item of readFile(answer.bytes, '', { name: '', where: feed }, { rights })) {
			if (taken++ >= items) {
				progress.say(`${feed} has more than ${items} items; --items takes more of them`);
				break;
			}
			if ('problem' in item) {
				if (!item.isUnpublished) failed++;
				progress.say(item.problem);
				continue;
			}
			try {
				const kept = await store.keep(item.article, feed, today);
				if (kept === 'new') added.push(item.article.title);
				if (kept === 'changed') changed.push(item.article.title);
			} catch (error) {
				if (!(error instanceof UserError)) throw error;
				failed++;
				progress.say(error.message);
			}
		}
	}
	await store.keepVisits(visits);
	tell('new', added, say);
	tell('changed', changed, say);
	if (out !== undefined && store.size > 0 && (await isOutdated(out, folder, now()))) {
		await build([folder], { out, cache, url: url ?? null, once, messages });
	}
	return { added, changed, failed };
}

function tell(what: string, titles: readonly string[], say: (line: string) => void): void {
	say(`${titles.length} ${what}`);
	for (const title of titles.slice(0, mostTold)) say(`  ${title}`);
	if (titles.length > mostTold) say(`  and ${titles.length - mostTold} more`);
}

/** The addresses of feeds, each once: as given, or as files of OPML list them. */
async function feedsOf(sources: readonly string[]): Promise<string[]> {
	const feeds = new Set<string>();
	for (const source of sources) {
		const address = readAddress(source);
		if (address !== null) {
			feeds.add(address);
			continue;
		}
		const listed = await feedsIn(source);
		if (listed.length === 0) {
			throw new UserError(
				`${source} lists no feeds: expected OPML with <outline xmlUrl="https://…">`
			);
		}
		for (const feed of listed) feeds.add(feed);
	}
	return [...feeds];
}

/** @throws {UserError} If a file cannot be read or is no list of feeds. */
async function feedsIn(path: string): Promise<string[]> {
	try {
		const { elsewhere } = await feedsNamedIn(path, path);
		return elsewhere.flatMap((address) => readAddress(address) ?? []);
	} catch (error) {
		throw new UserError(
			`${path} is no address of a feed, and no list of feeds: ${problemOf(error, path)}`
		);
	}
}
