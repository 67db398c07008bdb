/** The `dateline` command: one subcommand a module. */
import { Command, Option } from 'commander';
import { formats } from '../lib/article/read/index.ts';
import { exportFormats } from '../lib/collection/export/index.ts';
import { CollectionProblem } from '../lib/collection/problem.ts';
import { build, type BuildOptions } from './build.ts';
import {
	addGroundOptions,
	collectionId,
	columnMap,
	isoDay,
	portNumber,
	rightsOption,
	siteAddress,
	uncheckedOption
} from './call.ts';
import { addChainCommands, pagesOption } from './chain/commands.ts';
import { siteLine } from './counts.ts';
import { printable, sentenceOf } from './errors.ts';
import { addGazetteerCommand, gazetteerOption } from './gazetteer.ts';
import { evaluateCorrections } from './evaluate-corrections.ts';
import { evaluateFile } from './evaluate.ts';
import { exportCollection, type ExportCall } from './export.ts';
import { addGeoparseCommand } from './geoparse-command.ts';
import { packageVersion } from './paths.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';
import { addWatchCommand } from './watch/command.ts';

interface ReviewCall {
	readonly port: number;
	readonly gazetteer?: string[];
	readonly merge?: string;
	readonly export?: string;
}

type BuildCall = Omit<BuildOptions, 'url' | 'messages'> & { url?: string };

export const program = new Command('dateline')
	.description('Draws the places that a set of news articles names on a map.')
	.version(packageVersion())
	.configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'dateline: ')) })
	// A wrong call ends with 2, a mistake in what was given with 1.
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

const buildCommand = program
	.command('build')
	.description('Make a static site from articles: one collection a folder.')
	.argument('<articles...>', `folders or files: ${formats.map(({ name }) => name).join('; ')}`)
	.requiredOption('-o, --out <folder>', 'folder of the site; an old site in it is replaced')
	.option('--id <id>', 'name of the collection in addresses', collectionId)
	.option('--title <text>', 'title of the collection')
	.option('--description <text>', 'what the collection is, in a sentence')
	.addOption(rightsOption())
	.option('--url <address>', 'address the site will have', siteAddress)
	.addOption(gazetteerOption())
	.option(
		'--map <field=column,…>',
		'columns of tables that hold the fields of an article',
		columnMap
	)
	.option(
		'--skip-unknown-languages',
		'leave out articles in languages that there are no tables for'
	)
	.option('--strict', 'stop when an article cannot be read, instead of leaving it out')
	.option('--snapshot <day>', 'keep this state at an address of its own', isoDay)
	.option('--allow-head', 'put the HTML that site.yaml names into the head of every page')
	.option('--once', 'count the same story in nearly the same words once')
	.option('--require-checked', 'stop when a mark was checked by no person')
	.addOption(uncheckedOption())
	.option('--single-file <file>', 'the collection as one HTML file too, which opens from a disk')
	.addOption(pagesOption())
	.option('--cache <folder>', 'folder that keeps what the next build need not make again')
	.option('--manifest <file>', 'file that tells which files of the site have changed')
	.action(async (articles: string[], { url, ...options }: BuildCall) => {
		const call = { ...options, url: url ?? null, messages: process.stderr };
		for (const { manifest, folder } of await build(articles, call)) {
			console.log(siteLine(manifest, options.out, folder));
		}
	});
addGroundOptions(buildCommand);

program
	.command('review')
	.description('Open a desk on this machine where what the geoparser got wrong is corrected.')
	.argument('<folder>', 'folder of articles; corrections.yaml in it keeps what is decided')
	.option('-p, --port <number>', 'port to listen on', portNumber, 4174)
	.addOption(gazetteerOption())
	.addOption(
		new Option('--export <file>', 'write the desk as one HTML file, for a colleague').conflicts(
			'merge'
		)
	)
	.option('--merge <file>', 'bring the corrections of a colleague into those of the folder')
	.action(async (folder: string, options: ReviewCall) => {
		if (options.merge !== undefined) {
			const { mergeCorrections, mergedWords } = await import('./review/merge.ts');
			console.log(mergedWords(await mergeCorrections(folder, options.merge)));
			return;
		}
		if (options.export !== undefined) {
			const { exportDesk } = await import('./review/export-desk.ts');
			const call = { gazetteer: options.gazetteer, messages: process.stderr };
			const { bytes, mentions } = await exportDesk(folder, options.export, call);
			console.log(`${options.export}: ${mentions} mentions, ${(bytes / 1e6).toFixed(1)} MB`);
			return;
		}
		const { openDesk } = await import('./review/review.ts');
		const desk = await openDesk(folder, { ...options, messages: process.stderr });
		console.log(desk.url);
		const end = () => void desk.close().then(() => process.exit(0));
		process.on('SIGINT', end).on('SIGTERM', end);
	});

program
	.command('serve')
	.description('Show a built site on this machine.')
	.argument('[site]', 'folder of the site', 'site')
	.option('-p, --port <number>', 'port to listen on', portNumber, 4173)
	.option('--no-ranges', 'answer as a host without range requests does')
	.action(async (site: string, options: { port: number; ranges: boolean }) => {
		const { url } = await serve(site, options);
		console.log(url);
	});

program
	.command('export')
	.description('Write a collection of a built site, or a part of it, in another format.')
	.argument('<collection>', 'folder of the site, or of one collection in it')
	.addOption(
		new Option('-f, --format <format>', 'form of the output')
			.choices(exportFormats.map(({ name }) => name))
			.makeOptionMandatory()
	)
	.option('--place <slug>', 'what names this place or, of a region, anything inside it')
	.option('--from <day>', 'first day of a period, 2024-08-06', isoDay)
	.option('--to <day>', 'last day of a period', isoDay)
	.addOption(
		new Option('--kind <kind>', 'what happens there, or also "Moscow said"').choices([
			'literal',
			'all'
		])
	)
	.option('--publisher <name>', 'articles of this publisher')
	.option('--placed-only', "leave out names that are in no gazetteer, as the page's menu does")
	.option('--url <address>', 'address of the site, for links to its pages', siteAddress)
	.option('--bom', 'begin with a byte order mark, by which Excel knows UTF-8')
	.option('-o, --out <file>', 'file to write, in place of standard output')
	.action((collection: string, call: ExportCall) => exportCollection(collection, call));

program
	.command('verify')
	.description(
		'Check that the files of collections are whole, by the hashes noted when they were written.'
	)
	.argument('<site>', 'folder of a site, of one collection in it, or of data that collect made')
	.action(async (site: string) => {
		process.exitCode = await verify(site, console.log);
	});

addGeoparseCommand(program);

program
	.command('evaluate')
	.description('Score the geoparser on annotated documents.')
	.argument(
		'<gold>',
		'file of lines {"id", "text", "mentions": [{"start", "end", "lat", "lon"}]}, or a folder of articles with corrections'
	)
	.option('--corrections', 'compare with what editors of a folder have corrected')
	.addOption(gazetteerOption())
	.action(async (gold: string, options: { gazetteer?: string[]; corrections?: boolean }) => {
		const { gazetteer, corrections } = options;
		console.log(
			corrections ? await evaluateCorrections(gold, gazetteer) : await evaluateFile(gold, gazetteer)
		);
	});

addGazetteerCommand(program);
addChainCommands(program);
addWatchCommand(program);

/** Does what the process was called for; ends it where that fails. */
export async function run(): Promise<void> {
	// Whoever reads the output may stop early (`| head`).
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		console.error(`dateline: what is said cannot be written (${error.code}); see where it is sent`);
		process.exit(1);
	});
	try {
		await program.parseAsync();
	} catch (error) {
		const sentence = error instanceof CollectionProblem ? error.message : sentenceOf(error);
		if (sentence === null) throw error;
		console.error(`dateline: ${printable(sentence)}`);
		process.exit(1);
	}
}
