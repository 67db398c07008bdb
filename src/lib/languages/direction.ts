/** Which way words run, told by their letters, where no document says it: in pictures and lines of several scripts. */

const rightToLeft = /^\P{L}*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Whether the first letter of a text is of a script that runs from right to left. */
export const isRightToLeft = (text: string): boolean => rightToLeft.test(text);

/** A text that keeps its direction whatever stands around it: its numbers stay where its own words have them. */
export const isolated = (text: string): string =>
	isRightToLeft(text) ? `\u2067${text}\u2069` : text;

/** A text among others, each in the direction of its own first letter. */
export const apart = (text: string): string => `\u2068${text}\u2069`;
