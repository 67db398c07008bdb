/** The tags that the sequence model gives to words. */

/** What a word of a run is: outside, part of a place's name, of a person's, of another's. */
export const tag = {
	outside: 0,
	begin: 1,
	inside: 2,
	adjective: 3,
	person: 4,
	other: 5
} as const;
export const tagCount = 6;
/** Scores of one word lie together, one a tag, padded to a power of two. */
export const rowWidth = 8;

/** A name goes on only where one has begun. */
export const isAllowed = (previous: number, next: number): boolean =>
	next !== tag.inside ||
	previous === tag.begin ||
	previous === tag.inside ||
	previous === tag.adjective;
