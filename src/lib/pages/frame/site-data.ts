/** What every page of a site is rendered with, whatever it shows. */
import { createContext } from 'svelte';
import type { Ground } from '$lib/map/style/index.ts';
import type { OpenCollection } from '$lib/collection/open.ts';
import type { Brand } from '$lib/collection/brand.ts';
import { fallbackLanguage, languageForTag, type LanguageCode } from '$lib/languages/index.ts';

export interface SiteData {
	/** The language of the page: its address's or its collection's, else English. */
	readonly language: LanguageCode;
	/** Address of the published site with a trailing slash, or `null` when it is not known. */
	readonly siteUrl: string | null;
	/** Whether the page says that it is not published yet. */
	readonly isDraft: boolean;
	/** What the site draws beside or in place of the built-in basemap. */
	readonly ground?: Ground;
	/** Relative address of the site's start from the page. */
	readonly home: string;
	/** Whose site it is, or `null`. */
	readonly brand: Brand | null;
	/** Whether the page has a script of its own that it comes to life with; it has no foot. */
	readonly isApp: boolean;
}

/** The language of a page: its address's, else its collection's, else the first that the site offers. */
export const pageLanguage = (
	brand: Brand | null,
	collection: OpenCollection | undefined,
	lang?: string
): LanguageCode =>
	languageForTag(
		lang ?? collection?.manifest.language ?? brand?.languages?.[0] ?? fallbackLanguage
	);

/**
 * @param path Of the page in the site, such as `/kursk/place/sudzha/`.
 * @param lang The language that the address names.
 */
export const siteData = (
	path: string,
	collection: OpenCollection | undefined,
	site: Pick<SiteData, 'siteUrl' | 'isDraft' | 'brand'> & { readonly ground?: Ground | null },
	lang?: string
): SiteData => ({
	language: pageLanguage(site.brand, collection, lang),
	siteUrl: site.siteUrl,
	isDraft: site.isDraft,
	brand: site.brand,
	...(site.ground && { ground: site.ground }),
	isApp:
		/^\/(?:try|places|review)\/$/.test(path) ||
		(collection !== undefined && /^\/[^/]+\/(?:embed\/)?$/.test(path)),
	home: '../'.repeat(path.split('/').length - 2) || './'
});

export const [getSiteData, setSiteData] = createContext<SiteData>();

/** What the site is called. */
export const siteNameOf = ({ brand }: { readonly brand?: Pick<Brand, 'name'> | null }) =>
	brand?.name ?? 'Dateline';
