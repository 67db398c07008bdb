/**
 * What the geoparser must be told of a language that puts endings after its words, which rhyme with them, and
 * after its names with an apostrophe between: "Moskova'da". As data.
 */

export interface SuffixTables {
	/** By the vowels of a word which vowels an ending takes for its `A` and its `I`: `a=a ı; e=e i`. */
	readonly harmony: string;
	/** Last letters of a word after which an ending's `D` is `t`; it is `d` after others. */
	readonly voiceless: string;
	/** What the last letter of a word becomes before a vowel: `k=ğ; t=d`. */
	readonly softened: string;
	/**
	 * Endings of nouns and of verbs, with `A`, `I` and `D` as the word has them, and in brackets a letter that stands
	 * after a vowel alone: `(y)A (n)In DA`.
	 */
	readonly nouns: string;
	readonly verbs: string;
	/** Endings after the apostrophe of a name, as names are compared, by what they say; `people` makes it those who are of it. */
	readonly ofNames: Readonly<
		Record<
			'genitive' | 'dative' | 'accusative' | 'locative' | 'ablative' | 'instrumental' | 'people',
			string
		>
	>;
	/** Adjectives and words for people by their country, `word word=Name`, parted by semicolons; `_` stands for a space. */
	readonly people: string;
	/** Endings by which any place's name becomes such a word, and those that follow it: "Kievli", "Kievliler". */
	readonly peopleEndings: string;
	readonly peopleCases: string;
	/** Names that are ordinary words too, and words that end as those for people do. */
	readonly ordinary: string;
	/** Words for a language, beside its people's: "dili", "Türkçe". */
	readonly tongues: string;
}
