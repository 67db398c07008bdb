/** What every page of a site is rendered with, whatever it shows. */
import { createContext } from 'svelte';
import type { OpenCollection } from '$lib/collection/open.ts';
import { fallbackLanguage, languageForTag, type LanguageCode } from '$lib/languages/index.ts';

export interface SiteData {
	/** The language of the page: its address's or its collection's, else English. */
	readonly language: LanguageCode;
	/** Address of the published site with a trailing slash, or `null` when it is not known. */
	readonly siteUrl: string | null;
	/** Whether the page says that it is not published yet. */
	readonly isDraft: boolean;
	/** Relative address of the site's start from the page. */
	readonly home: string;
}

/**
 * @param path Of the page in the site, such as `/kursk/place/sudzha/`.
 * @param lang The language that the address names.
 */
export const siteData = (
	path: string,
	collection: OpenCollection | undefined,
	site: Pick<SiteData, 'siteUrl' | 'isDraft'>,
	lang?: string
): SiteData => ({
	language: languageForTag(lang ?? collection?.manifest.language ?? fallbackLanguage),
	...site,
	home: '../'.repeat(path.split('/').length - 2) || './'
});

export const [getSiteData, setSiteData] = createContext<SiteData>();
