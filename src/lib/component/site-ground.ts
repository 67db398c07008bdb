/** The streets or relief that a site draws its maps on, told by a file of the site; see `src/cli/ground.ts`. */
import type { Bbox } from '$lib/geo/box.ts';
import { groundName, type CreditPart, type Ground } from '$lib/map/style/index.ts';
import { webAddress } from '$lib/reader/source-link.ts';
import { fetchFile } from '$lib/view/site-file.ts';

/**
 * @param home Address of the site's start, with a trailing slash; it may be of anybody.
 * @returns `undefined` where the site has none, or its file cannot be read: the built-in basemap serves.
 */
export async function siteGround(home: string): Promise<Ground | undefined> {
	try {
		const response = await fetchFile(new URL(groundName, home));
		return response.ok ? readGround(await response.json()) : undefined;
	} catch {
		return undefined;
	}
}

const builtIns: readonly unknown[] = ['all', 'around', 'none'] satisfies Ground['builtIn'][];

/** @returns `undefined` for what is no ground. */
export function readGround(told: unknown): Ground | undefined {
	if (typeof told !== 'object' || told === null) return undefined;
	const { builtIn, bounds, isOneStyle, maxZoom, credit } = told as Record<string, unknown>;
	if (!builtIns.includes(builtIn) || !Number.isFinite(maxZoom) || !Array.isArray(credit)) {
		return undefined;
	}
	const isBox = Array.isArray(bounds) && bounds.length === 4 && bounds.every(Number.isFinite);
	if (bounds !== null && !isBox) return undefined;
	return {
		builtIn: builtIn as Ground['builtIn'],
		bounds: bounds as Bbox | null,
		isOneStyle: isOneStyle === true,
		maxZoom: Number(maxZoom),
		credit: credit.map(readCredit)
	};
}

function readCredit(part: unknown): CreditPart {
	const { text, url } = Object(part) as Record<string, unknown>;
	return { text: String(text ?? ''), url: webAddress(typeof url === 'string' ? url : null) };
}
