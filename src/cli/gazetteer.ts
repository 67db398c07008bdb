/** `dateline gazetteer`: looks a place up by any of its names, and adds a user's own places. */
import { Option, type Command } from 'commander';
import type { Gazetteer, GazetteerEntry } from '../lib/geoparse/gazetteer/index.ts';
import { counted } from './counts.ts';
import { UserError } from './errors.ts';
import { addToGazetteer } from './gazetteer-add.ts';
import { loadGazetteer } from './geodata.ts';

const formats = ['text', 'jsonl'] as const;
type Format = (typeof formats)[number];

interface FindCall {
	readonly format: Format;
	readonly gazetteer?: readonly string[];
}

/** What is told of a place, in this order. */
interface FoundPlace {
	readonly id: string;
	readonly name: string;
	readonly lat: number;
	readonly lon: number;
	readonly featureClass: string;
	readonly featureCode: string;
	readonly country: string | null;
	readonly admin1: string | null;
	readonly population: number;
	readonly precisionKm: number;
	readonly source: string;
}

/** The option of every command that looks names up. */
export const gazetteerOption = () =>
	new Option(
		'--gazetteer <file>',
		'places beside the built-in ones, made by `gazetteer add`; may be given several times'
	).argParser((file: string, before: readonly string[] = []) => [...before, file]);

/** Gives `dateline` the command with its subcommands. */
export function addGazetteerCommand(program: Command): void {
	const command = program.command('gazetteer').description('Look places up, or add your own.');
	command
		.command('find')
		.description('Look a place up by any of its names, in any script; the likeliest first.')
		.argument('<name>', 'a name: Kursk, Київ, "Курская область", U.S.')
		.addOption(
			new Option('-f, --format <format>', 'form of the output').choices(formats).default('text')
		)
		.addOption(gazetteerOption())
		.action(async (name: string, { format, gazetteer }: FindCall) => {
			const found = findPlaces(await loadGazetteer(gazetteer), name);
			if (found.length === 0) {
				throw new UserError(
					`"${name}" is not in the gazetteer: try another spelling, or add places with \`dateline gazetteer add\` and \`--gazetteer\`.`
				);
			}
			console.log(
				found.map(format === 'jsonl' ? (place) => JSON.stringify(place) : lineOf).join('\n')
			);
		});
	command
		.command('add')
		.description(
			'Make a file of places for --gazetteer of a GeoNames dump (19 columns) or a GeoJSON file.'
		)
		.argument('<file>', 'RU.txt from GeoNames, or places.geojson')
		.requiredOption('-o, --out <file>', 'the file to write, such as places.bin')
		.option('--names <file>', "GeoNames' alternateNamesV2.txt: the languages of a dump's names")
		.action(async (file: string, { names, out }: { names?: string; out: string }) => {
			const { added, rejected } = await addToGazetteer(file, {
				names,
				out,
				messages: process.stderr
			});
			console.log(
				`${counted(added, 'place')} written to ${out}, ${counted(rejected, 'row')} rejected; use them with --gazetteer ${out}`
			);
		});
}

/** The places that go by a name, each once, most important first. */
function findPlaces(gazetteer: Gazetteer, name: string): FoundPlace[] {
	const rows = new Set(gazetteer.find(name).map(({ row }) => row));
	return [...rows].map((row) => tellOf(gazetteer.entry(row)));
}

function tellOf(entry: GazetteerEntry): FoundPlace {
	const { id, name, lngLat, featureClass, featureCode, country, admin1 } = entry;
	const { population, precisionKm, source } = entry;
	const [lon, lat] = lngLat;
	return {
		id,
		name,
		lat,
		lon,
		featureClass,
		featureCode,
		country,
		admin1,
		population,
		precisionKm,
		source
	};
}

/** Fields in columns, separated by tabs, as `cut` and spreadsheets read them. */
const lineOf = (place: FoundPlace) =>
	Object.values(place)
		.map((value) => value ?? '')
		.join('\t');
