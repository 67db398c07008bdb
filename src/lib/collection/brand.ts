/** Whose site it is: what stands around the collections on every page. Made by `site.yaml`. */
import type { ProseBlock } from '../article/prose.ts';

/** A text by language; pages take theirs, else the first. */
export type Translated = Readonly<Record<string, string>>;

export interface Brand {
	readonly name: string;
	/** Address that the name leads to, or `null` for the site's start. */
	readonly home: string | null;
	/** A file in the site's folder, or `null`. */
	readonly logo: string | null;
	/** What the start page says, by language. */
	readonly title: Translated;
	readonly description: Translated;
	/** Languages that readers choose among; `null` for all there are. */
	readonly languages: readonly string[] | null;
	readonly footer: readonly ProseBlock[];
	readonly credit: string | null;
	/** Address of the imprint, or `null`. */
	readonly imprint: string | null;
	/** Whether the site has a style sheet of its own, `site.css`. */
	readonly hasStyles: boolean;
	/** The collections in their order; those that no group names follow in one without a title. */
	readonly groups: readonly {
		readonly title: Translated;
		readonly collections: readonly string[];
	}[];
	/** The view that a collection is opened with from the start page, as an address writes it, by id. */
	readonly views: Readonly<Record<string, string>>;
}

/** A text in a language, else the first there is; empty for none. */
export const inLanguage = (text: Translated, language: string): string =>
	text[language] ?? Object.values(text)[0] ?? '';

/** Collections by group: those of the brand, then all others. */
export function grouped<Item extends { readonly id: string }>(
	items: readonly Item[],
	groups: Brand['groups']
): readonly { readonly title: Translated; readonly items: readonly Item[] }[] {
	const byId = new Map(items.map((item) => [item.id, item]));
	const named = groups.map(({ title, collections }) => ({
		title,
		items: collections.flatMap((id) => byId.get(id) ?? [])
	}));
	const taken = new Set(groups.flatMap(({ collections }) => collections));
	const rest = { title: {}, items: items.filter(({ id }) => !taken.has(id)) };
	return [...named, rest].filter((group) => group.items.length > 0);
}
