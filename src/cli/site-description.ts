/**
 * `site.yaml`: whose site it is and how it looks, beside the folders of its collections. Checked before
 * anything is built; what would be unreadable falls back to what is built in, and that is told.
 */
import { copyFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join, resolve } from 'node:path';
import * as v from 'valibot';
import { readAddress } from '../lib/article/address.ts';
import { cleanLine } from '../lib/article/clean.ts';
import { parseShallowYaml } from '../lib/article/front-matter.ts';
import { readProse } from '../lib/article/prose.ts';
import type { Brand, Translated } from '../lib/collection/brand.ts';
import type { OpenCollection } from '../lib/collection/open.ts';
import type { Manifest } from '../lib/collection/format.ts';
import { languageCodes } from '../lib/languages/index.ts';
import { contrast, palettes, type Theme } from '../lib/map/style/index.ts';
import { UserError } from './errors.ts';
import { readBeside } from './files.ts';
import { checkViews, unmetIn } from './site-collections.ts';
import { readHead, type SiteHead } from './site-head.ts';

export const siteName = 'site.yaml';

/** Largest logo and font, in bytes: every page waits for them. */
const maxFileBytes = 300_000;

const line = v.pipe(v.string(), v.transform(cleanLine), v.nonEmpty());
const translated = v.union([
	v.pipe(
		line,
		v.transform((text): Translated => ({ '': text }))
	),
	v.record(v.picklist(languageCodes), line)
]);
const webAddress = v.pipe(
	v.string(),
	v.check((text) => readAddress(text) !== null)
);
const color = v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i), v.toLowerCase());
const colors = v.union([
	v.pipe(
		color,
		v.transform((both) => ({ light: both, dark: both }))
	),
	v.strictObject({ light: v.optional(color), dark: v.optional(color) })
]);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/));
/** Names of fonts; nothing that could end a declaration of a style sheet. */
const font = v.pipe(v.string(), v.regex(/^[\p{L}\p{N} ,'._-]{1,200}$/u));

/** Every key with what it has to be, as the message says it. */
const keys = {
	name: [line, 'a text; write it in quotes'],
	url: [webAddress, 'an address such as https://maps.example.org/'],
	home: [webAddress, 'an address such as https://example.org/'],
	logo: [
		v.pipe(v.string(), v.regex(/\.(?:svg|png|webp)$/i)),
		'a file that ends in .svg, .png or .webp'
	],
	title: [translated, `a text, or one for each language (${languageCodes.join(', ')})`],
	description: [translated, `a text, or one for each language (${languageCodes.join(', ')})`],
	languages: [
		v.pipe(v.array(v.picklist(languageCodes)), v.nonEmpty()),
		`a list of some of ${languageCodes.join(', ')}`
	],
	colors: [
		v.strictObject({ accent: v.optional(colors), link: v.optional(colors) }),
		'accent and link, each a color such as "#b8321f", or one for light and one for dark'
	],
	fonts: [
		v.strictObject({ text: v.optional(font), labels: v.optional(font) }),
		'text and labels, each the name of a font or a file that ends in .woff2'
	],
	footer: [v.string(), 'a text in Markdown'],
	credit: [line, 'a text; write it in quotes'],
	imprint: [webAddress, 'an address such as https://example.org/imprint'],
	groups: [
		v.array(
			v.strictObject({
				title: v.optional(translated),
				collections: v.pipe(v.array(id), v.nonEmpty())
			})
		),
		'a list of groups, each with the ids of its collections and, where it has one, a title'
	],
	order: [v.array(id), 'a list of ids of collections'],
	views: [
		v.record(id, v.pipe(v.string(), v.regex(/^[?#][^\s"<>]{0,500}$/))),
		'ids of collections, each with the end of an address copied from its map, such as "?from=2025-03-01#map=8/51.2/35.2"'
	],
	head: [v.string(), 'a file of HTML'],
	embeds: [v.array(webAddress), 'a list of addresses whose pages may embed the maps']
} as const;

const schema = v.strictObject(
	Object.fromEntries(Object.entries(keys).map(([key, [check]]) => [key, v.optional(check)])) as {
		[Key in keyof typeof keys]: v.OptionalSchema<(typeof keys)[Key][0], undefined>;
	}
);

/** What is asked of the build besides the brand. */
export interface SiteDescription {
	readonly brand: Brand;
	/** Address the site will have, or `null`. */
	readonly url: string | null;
	readonly accent: Manifest['accent'];
	/** What goes into the head of every page besides, or `null`. */
	readonly head: SiteHead | null;
	/** What it says of collections that does not hold, in sentences. */
	unmet(collections: ReadonlyMap<string, OpenCollection>): Promise<readonly string[]>;
	/** Puts its files into the site: logo, fonts, styles, what hosts are told. */
	place(site: string): Promise<void>;
}

/**
 * The folders and files that are meant by the inputs of a build, and the `site.yaml` above them: a folder
 * that holds one stands for all folders of articles in it, else it is looked for beside the first input.
 *
 * @throws {UserError} If a folder with a `site.yaml` holds no folders.
 */
export async function siteOf(
	inputs: readonly string[]
): Promise<{ readonly inputs: readonly string[]; readonly file: string | null }> {
	const has = async (folder: string) =>
		(await stat(join(folder, siteName)).catch(() => null)) !== null;
	if (inputs.length === 1 && (await has(inputs[0]))) {
		const entries = await readdir(inputs[0], { withFileTypes: true });
		const folders: string[] = [];
		for (const { name, parentPath } of entries.filter((entry) => entry.isDirectory())) {
			const folder = join(parentPath, name);
			const isSite = (await stat(join(folder, 'dateline-site.json')).catch(() => null)) !== null;
			if (!/^[._]/.test(name) && !isSite) folders.push(folder);
		}
		if (folders.length === 0) {
			throw new UserError(
				`${inputs[0]} has a ${siteName} and no folders: put each collection's articles into a folder of its own`
			);
		}
		return { inputs: folders.sort(), file: join(inputs[0], siteName) };
	}
	const above = dirname(resolve(inputs[0]));
	return { inputs, file: (await has(above)) ? join(above, siteName) : null };
}

/**
 * Reads a `site.yaml`.
 *
 * @param allowsHead Whether HTML of the editor's own may go into the pages.
 * @param say Takes what holds, but not as it was meant.
 * @throws {UserError} If a key or a value is wrong, or a file is not there.
 */
export async function readSite(
	path: string,
	allowsHead: boolean,
	say: (message: string) => void
): Promise<SiteDescription> {
	let content: unknown;
	try {
		const text = await readBeside(path);
		if (text === null) throw new UserError(`${path} does not exist; check its name`);
		content = parseShallowYaml(text) ?? {};
	} catch (error) {
		if (error instanceof UserError) throw error;
		const [message] = (error as Error).message.split('\n');
		throw new UserError(`${path} is not YAML: ${message.replace(/:$/, '')}`);
	}
	const result = v.safeParse(schema, Array.isArray(content) ? null : content);
	if (!result.success)
		throw new UserError(`${path}: ${wrong(v.getDotPath(result.issues[0]) ?? '')}`);
	const said = result.output;
	const folder = dirname(path);
	const logo = said.logo === undefined ? null : join(folder, said.logo);
	if (logo !== null) await checkFile(path, 'logo', logo);
	const accent = readable(path, 'accent', said.colors?.accent, say);
	const link = readable(path, 'link', said.colors?.link, say);
	const fonts: readonly FontChoice[] = (['text', 'labels'] as const).flatMap((role) => {
		const chosen = said.fonts?.[role];
		return chosen === undefined ? [] : [{ role, chosen }];
	});
	for (const { role, chosen } of fonts) {
		if (isFontFile(chosen)) await checkFile(path, `fonts.${role}`, join(folder, chosen));
	}
	const styles = stylesOf(accent, link, fonts);
	const footer = readProse(said.footer ?? '');
	for (const what of footer.leftOut) say(`${path}: footer: ${what} is left out`);
	const head = await headOf(path, said.head, allowsHead, say);
	const url = said.url === undefined ? null : readAddress(said.url);
	const logoName = logo === null ? null : `site-logo${extname(logo).toLowerCase()}`;
	const groups = [
		...(said.groups ?? []).map(({ title = {}, collections }) => ({ title, collections })),
		...(said.order ? [{ title: {}, collections: said.order }] : [])
	];
	const views = said.views ?? {};
	checkViews(path, views);
	return {
		url: url === null || url.endsWith('/') ? url : `${url}/`,
		accent,
		head,
		brand: {
			name: said.name ?? 'Dateline',
			home: said.home === undefined ? null : readAddress(said.home),
			logo: logoName,
			title: said.title ?? {},
			description: said.description ?? {},
			languages: said.languages ?? null,
			footer: footer.blocks,
			credit: said.credit ?? null,
			imprint: said.imprint === undefined ? null : readAddress(said.imprint),
			hasStyles: styles !== '',
			groups,
			views
		},
		unmet: (collections) => unmetIn(path, { groups, views }, collections),
		async place(site) {
			if (logo !== null) await copyFile(logo, join(site, logoName!));
			for (const { role, chosen } of fonts) {
				if (isFontFile(chosen)) await copyFile(join(folder, chosen), join(site, fontFile(role)));
			}
			if (styles !== '') await writeFile(join(site, 'site.css'), styles);
			if (said.embeds) await writeFile(join(site, '_headers'), headersFor(said.embeds));
		}
	};
}

function wrong(key: string): string {
	const known = Object.keys(keys).join(', ');
	const [name] = key.split('.');
	if (name === '') return `write lines of "key: value"; the keys are ${known}`;
	if (!Object.hasOwn(keys, name)) return `there is no key "${name}"; the keys are ${known}`;
	const [, expected] = keys[name as keyof typeof keys];
	return key === name ? `${name} is not ${expected}` : `${name} is not ${expected}: see ${key}`;
}

async function checkFile(path: string, key: string, file: string): Promise<void> {
	const stats = await stat(file).catch(() => null);
	if (!stats?.isFile()) throw new UserError(`${path}: ${key}: there is no file ${file}`);
	if (stats.size > maxFileBytes) {
		throw new UserError(
			`${path}: ${key}: ${basename(file)} has ${Math.ceil(stats.size / 1000)} KB, and every page waits for it; at most ${maxFileBytes / 1000} KB`
		);
	}
}

/** Least contrast of text, and of marks. https://www.w3.org/TR/WCAG22/#contrast-minimum */
const leastContrast = { land: 4.5, water: 3 } as const;

/** The colors that can be read on the pages' ground and the map's water; the others fall back and are told. */
function readable(
	path: string,
	name: string,
	given: { readonly light?: string; readonly dark?: string } | undefined,
	say: (message: string) => void
): Manifest['accent'] {
	if (given === undefined) return null;
	const check = (theme: Theme): string | null => {
		const chosen = given[theme];
		if (chosen === undefined) return null;
		for (const [ground, least] of Object.entries(leastContrast)) {
			const ratio = contrast(chosen, palettes[theme][ground as keyof typeof leastContrast]);
			if (ratio >= least) continue;
			say(
				`${path}: ${name} ${chosen} has a contrast of ${ratio.toFixed(1)} on the ${theme} ${ground}, less than ${least}; the built-in color stays there`
			);
			return null;
		}
		return chosen;
	};
	const own = { light: check('light'), dark: check('dark') };
	return own.light === null && own.dark === null ? null : own;
}

interface FontChoice {
	readonly role: 'text' | 'labels';
	readonly chosen: string;
}

const isFontFile = (chosen: string) => /\.woff2$/i.test(chosen);
const fontFile = (role: FontChoice['role']) => `site-font-${role}.woff2`;

/** The custom properties of `app.css` that the pages take their fonts and colors from. */
function stylesOf(
	accent: Manifest['accent'],
	link: Manifest['accent'],
	fonts: readonly FontChoice[]
): string {
	const values: string[] = [];
	const faces: string[] = [];
	for (const [property, own, fallback] of [
		['--literal', accent, ['#b8321f', '#ff7f63']],
		['--link', link, ['#1d4f7c', '#9cc3e6']]
	] as const) {
		if (own === null) continue;
		values.push(
			`${property}: light-dark(${own.light ?? fallback[0]}, ${own.dark ?? fallback[1]});`
		);
	}
	for (const { role, chosen } of fonts) {
		const [property, usual] =
			role === 'text'
				? ['--serif', "'Source Serif 4', Georgia, serif"]
				: ['--sans', "'Noto Sans', system-ui, sans-serif"];
		const family = isFontFile(chosen) ? `'Site ${role}'` : chosen;
		if (isFontFile(chosen)) {
			faces.push(
				`@font-face { font-family: ${family}; font-display: swap; src: url('${fontFile(role)}') format('woff2'); }`
			);
		}
		values.push(`${property}: ${family}, ${usual};`);
	}
	if (values.length === 0) return '';
	// Twice the root: it holds whichever of the style sheets comes last.
	return `${[...faces, `:root:root { ${values.join(' ')} }`].join('\n')}\n`;
}

/** What goes into every page's head; told with the hosts that it names. */
async function headOf(
	path: string,
	name: string | undefined,
	isAllowed: boolean,
	say: (message: string) => void
): Promise<SiteHead | null> {
	if (name === undefined) return null;
	if (!isAllowed) {
		say(`${path}: head: ${name} is left out; --allow-head puts it into every page`);
		return null;
	}
	const html = await readBeside(join(dirname(path), name));
	if (html === null) throw new UserError(`${path}: head: there is no file ${name}`);
	const head = await readHead(html);
	const asked = head.origins.length === 0 ? 'no other host' : head.origins.join(', ');
	say(
		`${path}: head: ${name} stands in every page and names ${asked}; the pages’ own policy lets it, one that the host sends has to as well, and readers have to be told`
	);
	return head;
}

/** What Netlify, Cloudflare Pages and others send with every page: maps, stories and articles can all be framed. */
const headersFor = (embeds: readonly string[]) =>
	`/*\n  Content-Security-Policy: frame-ancestors 'self' ${embeds
		.map((address) => new URL(address).origin)
		.join(' ')}\n`;
