/**
 * Snapshots: states of a collection that can be cited, each at an address of its own that later builds keep
 * as it was: `<collection>/@2025-04-26/` with the data, its hashes, how to cite it, the licences, a page that
 * leads to the newest state, and what has changed since the snapshot before.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Manifest } from '../lib/collection/format.ts';
import { shownName } from '../lib/collection/names.ts';
import { languageForTag } from '../lib/languages/index.ts';
import { blursOf, type PlaceCorrection } from '../lib/corrections/index.ts';
import { openCollection } from '../lib/collection/open.ts';
import { CollectionProblem } from '../lib/collection/problem.ts';
import { stillName } from '../lib/still/pictures.ts';
import { escapeXml } from '../lib/collection/export/xml.ts';
import { diskSource } from './collection-files.ts';
import { counted } from './counts.ts';
import { UserError } from './errors.ts';
import { checkedSource, refuseOther } from './noted-files.ts';

/** What differs between two states. */
interface Changes {
	/** Day of the state before. */
	readonly since: string;
	readonly articles: number;
	readonly passages: number;
	/** Entries of the corrections page. */
	readonly corrections: number;
	/** Names of places, by what became of them. */
	readonly appeared: readonly string[];
	readonly gone: readonly string[];
	/** Places whose number of passages is another one. */
	readonly counted: readonly {
		readonly name: string;
		readonly before: number;
		readonly now: number;
	}[];
}

const dayFolder = /^@\d{4}-\d{2}-\d{2}$/;

/** File with the hashes of a snapshot's data, as `sha256sum -c` reads them. */
export const sumsName = 'SHA256SUMS';

export const copyAgain = 'copy the snapshot again from where it is whole';

/** Names of the snapshots that a collection's folder holds, the oldest first. */
export async function snapshotsIn(folder: string): Promise<string[]> {
	const names = await readdir(folder).catch((): string[] => []);
	return names.filter((name) => dayFolder.test(name)).sort();
}

/** Days of snapshots by collection, the oldest first. */
export type Snapshots = Readonly<Record<string, readonly string[]>>;

/**
 * The snapshots that the new site will have.
 *
 * @param day That of the one that is made with it, if any.
 */
export async function snapshotsOf(
	oldSite: string,
	ids: readonly string[],
	day?: string
): Promise<Snapshots> {
	const days: Record<string, readonly string[]> = {};
	for (const id of ids) {
		const kept = (await snapshotsIn(join(oldSite, id))).map((name) => name.slice(1));
		days[id] = [...new Set([...kept, ...(day === undefined ? [] : [day])])].sort();
	}
	return days;
}

/** Brings the snapshots of the old site into the new one, as they are. */
export async function keepSnapshots(
	oldSite: string,
	newSite: string,
	ids: readonly string[]
): Promise<void> {
	for (const id of ids) {
		for (const name of await snapshotsIn(join(oldSite, id))) {
			await cp(join(oldSite, id, name), join(newSite, id, name), { recursive: true });
		}
	}
}

/**
 * Keeps the state of a collection whose pages and pictures are made.
 *
 * @param day ISO date that names the snapshot.
 * @param siteUrl Address the site will have, or `null`.
 * @throws {UserError} If there is another state of that day: what was cited is never changed. If a file of this
 *   state, or one read of the state before, is not as it was written.
 */
export async function writeSnapshot(
	site: string,
	manifest: Manifest,
	day: string,
	siteUrl: string | null
): Promise<void> {
	const { id } = manifest;
	const collection = join(site, id);
	const folder = join(collection, `@${day}`);
	const data = join(collection, 'data');
	for (const file of manifest.files) await refuseOther(data, file);
	const sums = await sumsOf(data);
	const kept = await readFile(join(folder, sumsName), 'utf8').catch(() => null);
	if (kept === sums) return;
	if (kept !== null) {
		throw new UserError(
			`${id}: the snapshot of ${day} is of another state and stays as it is; name another day`
		);
	}
	const before = (await snapshotsIn(collection)).filter((name) => name < `@${day}`).at(-1);
	await mkdir(folder, { recursive: true });
	await cp(data, join(folder, 'data'), { recursive: true });
	await cp(join(collection, stillName), join(folder, stillName));
	const changes = before === undefined ? null : await changesSince(collection, before);
	const address = siteUrl === null ? null : new URL(`${id}/@${day}/`, siteUrl).href;
	const files: Record<string, string> = {
		[sumsName]: sums,
		'CITATION.cff': citation(manifest, day, address),
		'LICENSE.txt': licences(manifest),
		'index.html': page(manifest, day, sums, changes, address),
		'page.css': pageStyles,
		...(changes && { 'changes.json': `${JSON.stringify(changes, null, '\t')}\n` })
	};
	for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/**
 * What kept states still tell of places that an editor has hidden, blurred or delayed since, in sentences: a snapshot
 * is never changed, so the editor has to know.
 */
export async function* stillToldIn(
	site: string,
	id: string,
	corrected: readonly PlaceCorrection[]
): AsyncGenerator<string> {
	const blurs = blursOf(corrected);
	const guarded = corrected.filter(
		({ id: place, isHidden, delayDays }) => isHidden || delayDays !== null || blurs.has(place)
	);
	const collection = join(site, id);
	const names = guarded.length === 0 ? [] : await snapshotsIn(collection);
	if (names.length === 0) return;
	const now = await pointsIn(join(collection, 'data'));
	for (const name of names) {
		const then = await pointsIn(join(collection, name, 'data'));
		for (const place of guarded) {
			const point = then.get(place.id);
			if (point === undefined || point === now.get(place.id)) continue;
			yield `${id}: the snapshot of ${name.slice(1)} still tells where ${place.id} is; remove ${join(collection, name)} if it must not`;
		}
	}
}

/** Points of the places that a state names, by id; none where it is of a format that is read no more. */
async function pointsIn(data: string): Promise<ReadonlyMap<string, string>> {
	try {
		const { places } = await openCollection(diskSource(data));
		return new Map((await places()).map(({ id, lngLat }) => [id, lngLat.join()]));
	} catch (error) {
		if (error instanceof CollectionProblem) return new Map();
		throw error;
	}
}

/** The hashes of a folder's files. */
async function sumsOf(data: string): Promise<string> {
	const lines: string[] = [];
	for (const name of (await readdir(data)).sort()) {
		const hash = createHash('sha256').update(await readFile(join(data, name)));
		lines.push(`${hash.digest('hex')}  data/${name}\n`);
	}
	return lines.join('');
}

/** What has changed since a snapshot; `null` where that is of a format that is read no more. */
async function changesSince(collection: string, before: string): Promise<Changes | null> {
	try {
		const old = await openCollection(checkedSource(join(collection, before, 'data'), copyAgain));
		const now = await openCollection(diskSource(join(collection, 'data')));
		// Places are called as the collection's own pages call them.
		const language = languageForTag(now.manifest.language);
		const passagesOf = async ({ places }: typeof now) =>
			new Map(
				(await places())
					.filter(({ passages }) => passages > 0)
					.map((place) => [
						place.id,
						{ name: shownName(place, language).name, passages: place.passages }
					])
			);
		const [earlier, later] = [await passagesOf(old), await passagesOf(now)];
		const only = (these: typeof later, those: typeof later) =>
			[...these].flatMap(([id, { name }]) => (those.has(id) ? [] : [name])).sort();
		return {
			since: before.slice(1),
			articles: now.manifest.counts.articles - old.manifest.counts.articles,
			passages: now.manifest.counts.passages - old.manifest.counts.passages,
			corrections: (await now.trace()).length - (await old.trace()).length,
			appeared: only(later, earlier),
			gone: only(earlier, later),
			counted: [...later].flatMap(([id, { name, passages }]) => {
				const then = earlier.get(id)?.passages;
				return then === undefined || then === passages
					? []
					: [{ name, before: then, now: passages }];
			})
		};
	} catch (error) {
		if (error instanceof CollectionProblem) return null;
		throw error;
	}
}

/** https://citation-file-format.github.io */
function citation({ title, generator }: Manifest, day: string, address: string | null): string {
	const lines = [
		'cff-version: 1.2.0',
		'type: dataset',
		'message: "Cite this state of the collection."',
		`title: ${JSON.stringify(title)}`,
		`version: ${JSON.stringify(day)}`,
		`date-released: ${day}`,
		'authors:',
		`  - name: ${JSON.stringify(`The editors of “${title}”`)}`,
		...(address === null ? [] : [`url: ${JSON.stringify(address)}`]),
		`abstract: ${JSON.stringify(`Places named in news articles, with their passages. Made with ${generator}.`)}`
	];
	return `${lines.join('\n')}\n`;
}

const licences = ({ sources }: Manifest) =>
	sources
		.map(({ title, url, licence }) => `${title}: ${licence}${url === null ? '' : ` (${url})`}\n`)
		.join('');

/** Beside its page: hosts forbid styles that stand in a page. */
const pageStyles = `body { max-width: 44rem; margin: 0 auto; padding: 0 1.25rem 4rem; background: light-dark(#f6f4ee, #1d2124);
color: light-dark(#1f2429, #ecebe6); font: 1.0625rem/1.5 'Source Serif 4', Georgia, serif; }
a { color: light-dark(#1d4f7c, #9cc3e6); }
.newest { margin: 0 -1.25rem; padding: 0.6rem 1.25rem; background: light-dark(#e3dfe5, #373643); }
img { width: 100%; height: auto; }
code { font-size: 0.75rem; overflow-wrap: anywhere; }
`;

/** A page that needs no file outside its folder: those will have changed when somebody follows the citation. */
function page(
	{ title, language, counts, period, generator }: Manifest,
	day: string,
	sums: string,
	changes: Changes | null,
	address: string | null
): string {
	const text = escapeXml;
	const list = (names: readonly string[]) => text(names.slice(0, 200).join(', '));
	const signed = (count: number) => (count > 0 ? `+${count}` : String(count));
	const changed = (
		which: Changes
	) => `<h2>Since <a href="../@${which.since}/">${which.since}</a></h2>
<p>Articles ${signed(which.articles)}, passages ${signed(which.passages)}, corrections ${signed(which.corrections)}.
${which.appeared.length > 0 ? `<p>New places: ${list(which.appeared)}.` : ''}
${which.gone.length > 0 ? `<p>Gone: ${list(which.gone)}.` : ''}
${which.counted.length > 0 ? `<p>Passages: ${list(which.counted.map(({ name, before, now }) => `${name} ${before} → ${now}`))}.` : ''}
<p><a href="changes.json">The same as JSON</a>`;
	const files = sums.trimEnd().split('\n');
	return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="content-security-policy" content="default-src 'none'; img-src 'self'; style-src 'self'; base-uri 'self'">
<meta name="color-scheme" content="light dark">
<title>${text(title)}, state of ${day}</title>
<link rel="icon" href="../../favicon.svg">
${address === null ? '' : `<link rel="canonical" href="${text(address)}">`}
<link rel="stylesheet" href="page.css">
<aside class="newest">This is the state of ${day}, kept as it was. <a href="../">The newest state</a></aside>
<main>
<h1 lang="${text(language)}">${text(title)}</h1>
<p>${counted(counts.articles, 'article')}${period === null ? '' : ` of ${period[0]} to ${period[1]}`}, ${counted(counts.places, 'place')}, ${counted(counts.passages, 'passage')}; ${counts.checked} of ${counts.literal + counts.associative} marks checked by a person. ${text(generator)}.
<p><img src="${stillName}" alt="Map of the state of ${day}" width="520" height="380">
<h2>Cite it</h2>
<p>“${text(title)}”, state of ${day}${address === null ? '' : `, ${text(address)}`}. <a href="CITATION.cff">CITATION.cff</a>, <a href="LICENSE.txt">licences</a>
${changes === null ? '' : changed(changes)}
<h2>Data</h2>
<ul>
${files
	.map((line) => {
		const [hash, path] = line.split('  ');
		return `<li><a href="${text(path)}">${text(basename(path))}</a><br><code>SHA-256 ${hash}</code>`;
	})
	.join('\n')}
</ul>
</main>
</html>
`;
}
