/** What the page asks of the thread that makes it one file, and what that answers. */
import type { ShownBrand } from '$lib/boot/page-data.ts';
import type { SelectionFilter } from '$lib/collection/export/index.ts';
import type { LanguageCode } from '$lib/languages/index.ts';

export interface OneFileQuestion {
	/** Address of the collection's page, a slash at its end. */
	readonly page: string;
	/** Address of the site's start, a slash at its end. */
	readonly site: string;
	/** What the reader has narrowed the collection to; `null` for all of it. */
	readonly filter: Pick<SelectionFilter, 'period' | 'facets'> | null;
	/** The same in words, which go into the file's title. */
	readonly kept: string;
	readonly language: LanguageCode;
	readonly brand: ShownBrand | null;
	/** Whether the site has styles of its own. */
	readonly hasStyles: boolean;
}

export type OneFileAnswer =
	/** How much of it is done, 0–1. */
	| { readonly type: 'progress'; readonly share: number }
	| { readonly type: 'made'; readonly file: Blob }
	/** There are more mentions than fit into one file. */
	| { readonly type: 'too-much'; readonly mentions: number; readonly most: number }
	| { readonly type: 'nothing' }
	| { readonly type: 'failed'; readonly message: string };
