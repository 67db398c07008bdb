/**
 * What is wrong with a value that a schema refuses, in words for whoever wrote the file: those of the library are
 * for who wrote the schema.
 */
import type { BaseIssue } from 'valibot';

const kinds: Readonly<Record<string, string>> = {
	string: 'a text; put it in quotes',
	number: 'a number',
	boolean: 'true or false',
	array: 'a list',
	object: 'keys, each with a value',
	strict_object: 'keys, each with a value',
	record: 'keys, each with a value'
};

/** What bounds say of what they refuse. */
const bounds: Readonly<Record<string, (limit: string) => string>> = {
	max_length: (limit) => `it is longer than ${limit} characters`,
	length: (limit) => `expected ${limit} of them`,
	max_value: (limit) => `expected at most ${limit}`,
	min_value: (limit) => `expected at least ${limit}`,
	gt_value: (limit) => `expected more than ${limit}`,
	integer: () => 'expected a whole number',
	non_empty: () => 'it is empty'
};

function faultWords({ type, input, expected, requirement }: BaseIssue<unknown>): string {
	if (expected === 'never') return 'there is no such key';
	if (input === undefined) return 'it is missing';
	if (Object.hasOwn(bounds, type)) return bounds[type](String(requirement));
	if (Object.hasOwn(kinds, type)) return `expected ${kinds[type]}`;
	// A choice is written as programs write it: ("full" | "excerpt").
	const choice = (expected ?? 'something else').replace(/^\((.*)\)$/, '$1').replaceAll(' | ', ', ');
	return `expected ${choice.replace(/, (?=[^,]*$)/, ' or ')}`;
}

/** Given to a check, it has what no message of the schema's own is told of said so. */
export const inWords = { message: faultWords };
