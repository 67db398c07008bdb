/** `dateline geoparse` with its options: texts in, mentions out, or articles in, rows out. */
import { Option, type Command } from 'commander';
import { columnMap, countOf } from './call.ts';
import { geoparseRows, type GeoparseRowsCall } from './chain/geoparse-rows.ts';
import { UserError } from './errors.ts';
import { gazetteerOption } from './gazetteer.ts';
import { geoparseFormats, geoparseToOutput, type GeoparseCall } from './geoparse.ts';

type Call = Omit<GeoparseCall, 'format'> &
	GeoparseRowsCall & { readonly format: GeoparseCall['format'] | 'article' };

/** Gives `dateline` the command. */
export function addGeoparseCommand(program: Command): void {
	program
		.command('geoparse')
		.description(
			'Find the places that texts name: a text, or lines of {"id", "text"}, in; mentions out.'
		)
		.argument('[files...]', 'files to read; standard input when there is none')
		.addOption(
			new Option('-f, --format <format>', 'form of the output')
				.choices([...geoparseFormats, 'article'])
				.default(geoparseFormats[0])
		)
		.option(
			'-l, --language <tag>',
			'language of the texts of those that state none (default: told from their words)'
		)
		.addOption(gazetteerOption())
		.option('--home <place>', 'id of the place that the texts are published in, such as gn:4717560')
		.option('--map <field=column,…>', 'columns of tables that hold id and text', columnMap)
		.option('--folder <folder>', 'folder of the articles, as of collect (format article)')
		.option('--threads <number>', 'threads that geoparse (format article; default: 1)', countOf)
		.option('--cache <folder>', 'folder that keeps what was geoparsed (format article)')
		.option('-o, --out <file>', 'file of the rows, .jsonl or .parquet (format article)')
		.option('--strict', 'end with 1 when a document cannot be read')
		.action(async (files: string[], { format, ...options }: Call) => {
			const { language, home, folder, threads, cache, out } = options;
			if (format === 'article') {
				refuse({ language, home }, 'article: articles and collection.yaml say it');
				process.exitCode = await geoparseRows(files, options, process.stdout, process.stderr);
			} else {
				refuse({ folder, threads, cache, out }, `${format}; pass --format article`);
				process.exitCode = await geoparseToOutput(files, { format, ...options });
			}
		});
}

/** @throws {UserError} If an option is given that a format has no use for. */
function refuse(options: Readonly<Record<string, unknown>>, format: string): void {
	for (const [name, value] of Object.entries(options)) {
		if (value !== undefined) throw new UserError(`--${name} is not for --format ${format}`);
	}
}
