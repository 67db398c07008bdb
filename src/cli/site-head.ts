/**
 * HTML of an editor's own for the head of every page, and what a page's own policy has to allow for it:
 * the hosts that it names, and the scripts and styles that stand in it.
 */
import { createHash } from 'node:crypto';
import { readAddress } from '../lib/article/address.ts';

export interface SiteHead {
	readonly html: string;
	/** Origins that it names, each once. */
	readonly origins: readonly string[];
	/** Its scripts and its styles as a policy names them, by hash. */
	readonly scripts: readonly string[];
	readonly styles: readonly string[];
}

/** @param given As the editor wrote it. */
export async function readHead(given: string): Promise<SiteHead> {
	// Threads that make pages need no more than what was read.
	const { parseHTML } = await import('linkedom');
	// Browsers hash what stands between tags with line breaks of one kind.
	const html = given.replace(/\r\n?/g, '\n');
	const { document } = parseHTML(`<!doctype html><html><head>${html}</head></html>`);
	const hashes = (selector: string) =>
		Array.from(document.querySelectorAll(selector), ({ textContent }) => hashOf(textContent));
	return {
		html,
		origins: originsIn(html),
		scripts: hashes('script:not([src])'),
		styles: hashes('style')
	};
}

/** Addresses with a scheme, and those that begin with `//`, in attributes and in scripts. */
function originsIn(html: string): string[] {
	const origins = new Set<string>();
	for (const [, quote, scheme, rest] of html.matchAll(/(["'=(]?)(https?:)?(\/\/[^\s"'<>)]+)/gi)) {
		// Two slashes alone begin a comment of a script as well.
		if (scheme === undefined && quote === '') continue;
		const address = readAddress(`${scheme ?? 'https:'}${rest}`);
		if (address !== null) origins.add(new URL(address).origin);
	}
	return [...origins];
}

const hashOf = (text: string | null) =>
	`'sha256-${createHash('sha256')
		.update(text ?? '')
		.digest('base64')}'`;

/** What may be had from the hosts that a head names. */
const fetching = ['script-src', 'style-src', 'img-src', 'font-src', 'connect-src', 'frame-src'];

/**
 * A page with a head: its policy allows what that asks for. Scripts of others write addresses of scripts into
 * the page as text, so that nothing is left to vouch for.
 */
export function withHead(page: string, head: SiteHead | null): string {
	if (head === null) return page;
	// By functions: in a replacement text `$` has a meaning.
	return page
		.replace(
			/(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
			(_, tag: string, policy: string) => tag + widened(policy, head)
		)
		.replace('</head>', () => `${head.html}</head>`);
}

function widened(policy: string, { origins, scripts, styles }: SiteHead): string {
	const own: Readonly<Record<string, readonly string[]>> = {
		'script-src': scripts,
		'style-src': styles
	};
	return policy
		.split(/;\s*/)
		.flatMap((directive) => {
			const [name] = directive.split(' ', 1);
			if (/trusted-types/.test(name)) return [];
			if (!fetching.includes(name)) return [directive];
			return [[directive, ...origins, ...(own[name] ?? [])].join(' ')];
		})
		.join('; ');
}
