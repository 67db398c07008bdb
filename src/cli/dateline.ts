/** The `dateline` command: one subcommand a module. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { readAddress } from '../lib/article/address.ts';
import { readIsoDate } from '../lib/article/date.ts';
import { formats, mappedFields } from '../lib/article/read/index.ts';
import { exportFormats } from '../lib/collection/export/index.ts';
import { CollectionProblem } from '../lib/collection/problem.ts';
import { build, type BuildOptions } from './build.ts';
import { UserError } from './errors.ts';
import { addGazetteerCommand, gazetteerOption } from './gazetteer.ts';
import { evaluateCorrections } from './evaluate-corrections.ts';
import { evaluateFile } from './evaluate.ts';
import { exportCollection, type ExportCall } from './export.ts';
import { geoparseFormats, geoparseToOutput, type GeoparseCall } from './geoparse.ts';
import { packageVersion } from './paths.ts';
import { serve } from './serve.ts';
import { verify } from './verify.ts';

interface ReviewCall {
	readonly port: number;
	readonly gazetteer?: string[];
	readonly merge?: string;
}

type BuildCall = Omit<BuildOptions, 'url' | 'messages'> & { url?: string };

export const program = new Command('dateline')
	.description('Draws the places that a set of news articles names on a map.')
	.version(packageVersion())
	.configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'dateline: ')) })
	// A wrong call ends with 2, a mistake in what was given with 1.
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

program
	.command('build')
	.description('Make a static site from articles: one collection a folder.')
	.argument('<articles...>', `folders or files: ${formats.map(({ name }) => name).join('; ')}`)
	.requiredOption('-o, --out <folder>', 'folder of the site; an old site in it is replaced')
	.option('--id <id>', 'name of the collection in addresses', collectionId)
	.option('--title <text>', 'title of the collection')
	.option('--description <text>', 'what the collection is, in a sentence')
	.addOption(
		new Option('--rights <rights>', 'what may be shown of an article that does not say').choices([
			'full',
			'excerpt'
		])
	)
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
	.option('--require-checked', 'stop when a mark was checked by no person')
	.addOption(
		new Option('--unchecked <how>', 'how marks that no person has checked are drawn').choices([
			'plain',
			'faint'
		])
	)
	.option('--basemap <file>', 'a PMTiles file of streets: Protomaps, OpenMapTiles, Shortbread')
	.option('--relief <file>', 'a PMTiles file of relief, as pictures or heights')
	.option('--style <file>', 'a MapLibre style in place of the built-in basemap')
	.option('--single-file <file>', 'the collection as one HTML file too, which opens from a disk')
	.option('--allow-host <name>', 'a host that the style may ask; may be given again', hosts, [])
	.action(async (articles: string[], { url, ...options }: BuildCall) => {
		const call = { ...options, url: url ?? null, messages: process.stderr };
		const manifests = await build(articles, call);
		for (const { id, counts } of manifests) {
			console.log(
				`${id}: ${counts.articles} articles, ${counts.places} places, ${counts.passages} passages`
			);
		}
	});

program
	.command('review')
	.description('Open a desk on this machine where what the geoparser got wrong is corrected.')
	.argument('<folder>', 'folder of articles; corrections.yaml in it keeps what is decided')
	.option('-p, --port <number>', 'port to listen on', portNumber, 4174)
	.addOption(gazetteerOption())
	.option('--merge <file>', 'bring the corrections of a colleague into those of the folder')
	.action(async (folder: string, options: ReviewCall) => {
		if (options.merge !== undefined) {
			const { mergeCorrections, mergedWords } = await import('./review/merge.ts');
			console.log(mergedWords(await mergeCorrections(folder, options.merge)));
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
	.option('--url <address>', 'address of the site, for links to its pages', siteAddress)
	.option('--bom', 'begin with a byte order mark, by which Excel knows UTF-8')
	.option('-o, --out <file>', 'file to write, in place of standard output')
	.action((collection: string, call: ExportCall) => exportCollection(collection, call));

program
	.command('verify')
	.description(
		'Check that the files of collections are whole, by the hashes noted when they were written.'
	)
	.argument('<site>', 'folder of a site, or of one collection in it')
	.action(async (site: string) => {
		process.exitCode = await verify(site, console.log);
	});

program
	.command('geoparse')
	.description(
		'Find the places that texts name: a text, or lines of {"id", "text"}, in; mentions out.'
	)
	.argument('[files...]', 'files to read; standard input when there is none')
	.addOption(
		new Option('-f, --format <format>', 'form of the output')
			.choices(geoparseFormats)
			.default(geoparseFormats[0])
	)
	.option(
		'-l, --language <tag>',
		'language of the texts of those that state none (default: told from their words)'
	)
	.addOption(gazetteerOption())
	.option('--home <place>', 'id of the place that the texts are published in, such as gn:4717560')
	.option('--map <field=column,…>', 'columns of tables that hold id and text', columnMap)
	.option('--strict', 'end with 1 when a document cannot be read')
	.action(async (files: string[], options: GeoparseCall) => {
		process.exitCode = await geoparseToOutput(files, options);
	});

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

function collectionId(value: string): string {
	if (/^[a-z0-9][a-z0-9-]{0,59}$/.test(value)) return value;
	throw new InvalidArgumentError('Expected letters a–z, digits and hyphens, at most 60.');
}

function hosts(value: string, before: readonly string[]): string[] {
	if (/^[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/i.test(value))
		return [...before, value.toLowerCase()];
	throw new InvalidArgumentError('Expected the name of a host, such as tiles.example.org.');
}

function columnMap(value: string): Record<string, string> {
	const pairs = value.split(',').map((pair) => pair.split('='));
	const isPair = ([field, column]: string[]) => mappedFields.includes(field) && Boolean(column);
	if (pairs.every((pair) => pair.length === 2 && isPair(pair))) return Object.fromEntries(pairs);
	throw new InvalidArgumentError(
		`Expected field=column, such as text=body,published=publish_date; fields: ${mappedFields.join(', ')}.`
	);
}

function siteAddress(value: string): string {
	const address = readAddress(value.endsWith('/') ? value : `${value}/`);
	if (address !== null && !/[?#]/.test(address)) return address;
	throw new InvalidArgumentError('Expected an address such as https://example.org/map/.');
}

function isoDay(value: string): string {
	if (/^\d{4}-\d{2}-\d{2}$/.test(value) && readIsoDate(value) === value) return value;
	throw new InvalidArgumentError('Expected a day such as 2025-04-26.');
}

function portNumber(value: string): number {
	const port = Number(value);
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
	throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}

/** Does what the process was called for; ends it where that fails. */
export async function run(): Promise<void> {
	// Whoever reads the output may stop early (`| head`).
	process.stdout.on('error', (error: NodeJS.ErrnoException) => {
		if (error.code === 'EPIPE') process.exit(0);
		throw error;
	});
	try {
		await program.parseAsync();
	} catch (error) {
		if (!(error instanceof UserError || error instanceof CollectionProblem)) throw error;
		console.error(`dateline: ${error.message}`);
		process.exit(1);
	}
}
