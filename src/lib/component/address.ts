/** Where the files of a collection and of its site lie, from the address of the map's page. */

export interface SiteAddress {
	/** The map's page, with a trailing slash. */
	readonly page: string;
	/** The collection's `data/` folder. */
	readonly data: URL;
	/** The site's start, where its basemap lies. */
	readonly home: string;
}

/**
 * @param src `https://example.org/kursk/`, also relative to `base`; a query and a fragment are left out.
 * @throws {RangeError} If it is no address of http or https.
 */
export function siteAddress(src: unknown, base?: string): SiteAddress {
	const url =
		typeof src === 'string' && src !== '' && URL.canParse(src, base) && new URL(src, base);
	if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
		throw new RangeError(`src "${shown(src)}" is not the address of a map's page`);
	}
	const [, folder] = /^(.*?)(?:\/index\.html|\/)?$/.exec(url.pathname)!;
	const page = new URL(`${folder}/`, url.origin);
	return { page: page.href, data: new URL('data/', page), home: new URL('../', page).href };
}

/** Of what somebody gave, as much as fits a sentence. */
export const shown = (value: unknown): string => {
	try {
		return String(value).slice(0, 120);
	} catch {
		// An object without a text.
		return typeof value;
	}
};
