/** What several commands are called with: options, and how their values are read. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import { readAddress } from '../lib/article/address.ts';
import { readIsoDate } from '../lib/article/iso-date.ts';
import { mappedFields } from '../lib/article/read/index.ts';

export const rightsOption = () =>
	new Option('--rights <rights>', 'what may be shown of an article that does not say').choices([
		'full',
		'excerpt'
	]);

export const uncheckedOption = () =>
	new Option('--unchecked <how>', 'how marks that no person has checked are drawn').choices([
		'plain',
		'faint'
	]);

/** Gives a command that makes a site the options of what its maps stand on. */
export const addGroundOptions = (command: Command): Command =>
	command
		.option('--basemap <file>', 'a PMTiles file of streets: Protomaps, OpenMapTiles, Shortbread')
		.option('--relief <file>', 'a PMTiles file of relief, as pictures or heights')
		.option('--style <file>', 'a MapLibre style in place of the built-in basemap')
		.option(
			'--allow-host <name>',
			'a host that the style may ask; may be given again',
			hostName,
			[]
		);

function hostName(value: string, before: readonly string[]): string[] {
	if (/^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i.test(value))
		return [...before, value.toLowerCase()];
	throw new InvalidArgumentError('Expected the name of a host, such as tiles.example.org.');
}

export function collectionId(value: string): string {
	if (/^[a-z0-9][a-z0-9-]{0,59}$/.test(value)) return value;
	throw new InvalidArgumentError('Expected letters a–z, digits and hyphens, at most 60.');
}

export function columnMap(value: string): Record<string, string> {
	const pairs = value.split(',').map((pair) => pair.split('='));
	const isPair = ([field, column]: string[]) => mappedFields.includes(field) && Boolean(column);
	if (pairs.every((pair) => pair.length === 2 && isPair(pair))) return Object.fromEntries(pairs);
	throw new InvalidArgumentError(
		`Expected field=column, such as text=body,published=publish_date; fields: ${mappedFields.join(', ')}.`
	);
}

export function siteAddress(value: string): string {
	const address = readAddress(value.endsWith('/') ? value : `${value}/`);
	if (address !== null && !/[?#]/.test(address)) return address;
	throw new InvalidArgumentError('Expected an address such as https://example.org/map/.');
}

export function isoDay(value: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(value) && readIsoDate(value) === value) return value;
	throw new InvalidArgumentError('Expected a day such as 2025-04-26.');
}

export function portNumber(value: string): number {
	const port = Number(value);
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
	throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}

/** A whole number of at least 1. */
export function countOf(value: string): number {
	const count = Number(value);
	if (Number.isInteger(count) && count >= 1) return count;
	throw new InvalidArgumentError('Expected a whole number of at least 1.');
}
