import type { LanguageCode } from './index.ts';

/** What the builder of embeds says, in one language. */
export interface EmbedText {
	readonly heading: string;
	readonly plain: string;
	readonly look: string;
	readonly place: string;
	readonly noPlace: string;
	/** Stand before the first and the last day. */
	readonly from: string;
	readonly to: string;
	/** The frame speaks the language that the map does by itself. */
	readonly sameLanguage: string;
	readonly parts: string;
	readonly maxHeight: string;
	readonly preview: string;
	readonly width: string;
	readonly form: string;
	/** Forms of the markup, by name. */
	readonly forms: Readonly<
		Record<
			'frame' | 'element' | 'component' | 'picture' | 'amp' | 'wordpress' | 'link' | 'list',
			string
		>
	>;
	/** Below the link of a site whose pages say how to frame them, and of one whose pages do not. */
	readonly linkPlain: string;
	readonly linkOnly: string;
	/** Below the component: what the page needs for it, and what it does not take from the builder. */
	readonly componentPlain: string;
	readonly markup: string;
	readonly copy: string;
	/** What the flags of an embed do, by flag. */
	readonly flags: Readonly<
		Record<
			| `${'title' | 'zoom' | 'save'}=0`
			| `${'timeline' | 'search' | 'gestures' | 'transparent'}=1`
			| `${'list' | 'legend'}=${0 | 1}`,
			string
		>
	>;
}

/** Loads the texts of the builder. */
export async function loadEmbedText(language: LanguageCode): Promise<EmbedText> {
	const module = (await import(`./${language}/embed.ts`)) as { readonly embed: EmbedText };
	return module.embed;
}
