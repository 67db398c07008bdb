/** `dateline watch` with its options. */
import type { Command } from 'commander';
import { countOf, rightsOption, siteAddress } from '../call.ts';
import type { WatchCall } from './watch.ts';

/** Gives `dateline` the command. */
export function addWatchCommand(program: Command): void {
	program
		.command('watch')
		.description('Fetch feeds, keep their articles in a folder, and build the site of it.')
		.argument('<feeds...>', 'addresses of feeds, or OPML files that list them')
		.requiredOption('--folder <folder>', 'folder that keeps the articles')
		.option('-o, --out <folder>', 'folder of the site; an old site in it is replaced')
		.option('--url <address>', 'address the site will have', siteAddress)
		.option('--cache <folder>', 'folder that keeps what was geoparsed for the next build')
		.option('--items <number>', 'most items taken of one feed in one run', countOf, 50)
		.option('--every <minutes>', 'least time between two requests for one feed', countOf, 30)
		.addOption(rightsOption().default('excerpt'))
		.option('--once', 'count the same story in nearly the same words once')
		.option('--stay', 'go on, run after run, until the command is ended')
		.action(async (feeds: string[], options: WatchCall) => {
			const { watch } = await import('./watch.ts');
			await watch(feeds, options, { messages: process.stderr, say: console.log });
		});
}
