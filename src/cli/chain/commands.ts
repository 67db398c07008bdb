/** The commands of the chain that `dateline build` is in one process: read, collect, render. */
import { InvalidArgumentError, Option, type Command } from 'commander';
import {
	addGroundOptions,
	columnMap,
	collectionId,
	isoDay,
	rightsOption,
	siteAddress,
	uncheckedOption
} from '../call.ts';
import { countsLine } from '../counts.ts';
import { gazetteerOption } from '../gazetteer.ts';
import type { CollectCall } from './collect.ts';
import type { ReadCall } from './read.ts';
import type { RenderCall } from './render-data.ts';

/** Gives `dateline` the commands. */
export function addChainCommands(program: Command): void {
	program
		.command('read')
		.description('Read articles, as a build does: an article a line out, to standard output.')
		.argument('<articles...>', 'folders or files, as of build')
		.addOption(rightsOption())
		.option('--map <field=column,…>', 'columns of tables that hold the fields', columnMap)
		.option('--strict', 'end with 1 when an article cannot be read')
		.action(async (articles: string[], options: ReadCall) => {
			const { readArticles } = await import('./read.ts');
			process.exitCode = await readArticles(articles, options, process.stdout, process.stderr);
		});

	program
		.command('collect')
		.description("Make a collection's files of geoparsed articles.")
		.option(
			'--from <pattern>',
			'files of rows, such as "rows/**/*.jsonl"; may be given several times (default: standard input)',
			(pattern: string, before: readonly string[] = []) => [...before, pattern]
		)
		.requiredOption('-o, --out <folder>', 'folder of the data; an old collection in it is replaced')
		.option('--folder <folder>', 'folder of the articles: its description, corrections and places')
		.option('--id <id>', 'name of the collection in addresses', collectionId)
		.option('--title <text>', 'title of the collection')
		.option('--description <text>', 'what the collection is, in a sentence')
		.addOption(gazetteerOption())
		.option('--site <file>', 'site.yaml that says how the site looks')
		.addOption(
			new Option(
				'--engine <engine>',
				'what groups and sorts the mentions (default: memory up to 20 million of them, then duckdb where it is installed)'
			).choices(['memory', 'duckdb'])
		)
		.option('--memory <size>', 'most that duckdb keeps in memory, such as 1GB', memorySize)
		.option('--temp <folder>', 'folder for files of duckdb (default: the new data)')
		.option('--mixed', 'take rows of several versions of geoparser, gazetteer or model')
		.option(
			'--skip-unknown-languages',
			'leave out articles in languages that there are no tables for'
		)
		.option('--once', 'count the same story in nearly the same words once')
		.option('--strict', 'stop when a row cannot be used, instead of leaving it out')
		.option('--require-checked', 'stop when a mark was checked by no person')
		.addOption(uncheckedOption())
		.action(async (options: CollectCall) => {
			const { collect } = await import('./collect.ts');
			console.log(countsLine(await collect(options, process.stderr)));
		});

	const render = program
		.command('render')
		.description('Make a static site of the data of collections.')
		.argument('<data...>', 'folders that collect made')
		.requiredOption('-o, --out <folder>', 'folder of the site; an old site in it is replaced')
		.option('--url <address>', 'address the site will have', siteAddress)
		.option('--site <file>', 'site.yaml that says whose site it is')
		.option('--allow-head', 'put the HTML that site.yaml names into the head of every page')
		.addOption(pagesOption())
		.option('--shard <i/n>', 'which of n parts of the pages to make', shardOf)
		.option('--snapshot <day>', 'keep this state at an address of its own', isoDay)
		.option('--single-file <file>', 'the collection as one HTML file too, which opens from a disk')
		.option('--cache <folder>', 'folder that keeps what the next call need not make again')
		.option('--manifest <file>', 'file that tells which files of the site have changed')
		.action(async (data: string[], options: RenderCall) => {
			const { renderData } = await import('./render-data.ts');
			await renderData(data, options, process.stderr);
		});
	addGroundOptions(render);
}

/** How many places and articles have pages. */
export const pagesOption = () =>
	new Option(
		'--pages <which>',
		'which places and articles have pages of their own: all, top:N (the N most named, the N newest) or none'
	).argParser((value: string): number => {
		if (value === 'all') return Infinity;
		if (value === 'none') return 0;
		const [, most] = /^top:(\d{1,9})$/.exec(value) ?? [];
		if (most !== undefined) return Number(most);
		throw new InvalidArgumentError('Expected all, none or top:N, such as top:50000.');
	});

function memorySize(value: string): string {
	if (/^\d{1,6}(\.\d+)?\s?[KMGT]i?B$/.test(value)) return value;
	throw new InvalidArgumentError('Expected a size, such as 500MB or 1GB.');
}

function shardOf(value: string): RenderCall['shard'] {
	const [, number, of] = (/^(\d{1,6})\/(\d{1,6})$/.exec(value) ?? []).map(Number);
	if (number >= 1 && number <= of) return { number, of };
	throw new InvalidArgumentError('Expected a part and how many there are, such as 3/16.');
}
