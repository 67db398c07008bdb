/** The `dateline` command: one subcommand a module. */
import { Command, InvalidArgumentError, Option } from 'commander';
import { UserError } from './errors.ts';
import { evaluateFile } from './evaluate.ts';
import { geoparseFormats, geoparseToOutput, type GeoparseFormat } from './geoparse.ts';
import { serve } from './serve.ts';

const program = new Command('dateline')
	.description('Draws the places that a set of news articles names on a map.')
	.configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'dateline: ')) })
	// A wrong call ends with 2, a mistake in what was given with 1.
	.exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

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
	.option('-l, --language <tag>', 'language of the texts', 'en')
	.action(async (files: string[], options: { format: GeoparseFormat; language: string }) => {
		process.exitCode = await geoparseToOutput(files, options);
	});

program
	.command('evaluate')
	.description('Score the geoparser on annotated documents.')
	.argument('<gold>', 'file of lines {"id", "text", "mentions": [{"start", "end", "lat", "lon"}]}')
	.action(async (gold: string) => console.log(await evaluateFile(gold)));

function portNumber(value: string): number {
	const port = Number(value);
	if (Number.isInteger(port) && port >= 0 && port < 65536) return port;
	throw new InvalidArgumentError('Expected a whole number from 0 to 65535.');
}

try {
	await program.parseAsync();
} catch (error) {
	if (!(error instanceof UserError)) throw error;
	console.error(`dateline: ${error.message}`);
	process.exit(1);
}
