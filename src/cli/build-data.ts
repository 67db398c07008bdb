/**
 * `node build-data.js <folder> <articles…>`: the data of collections without their pages, for the
 * development server, which renders the pages itself.
 */
import { buildData } from './build.ts';
import { UserError } from './errors.ts';

const [folder, ...inputs] = process.argv.slice(2);
try {
	await buildData(inputs, { out: folder, url: null, messages: process.stderr });
} catch (error) {
	if (!(error instanceof UserError)) throw error;
	console.error(error.message);
	process.exit(1);
}
