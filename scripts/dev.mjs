/**
 * `npm run dev`, or `npm run dev -- my-articles`: the pages with reloading, over the sample or over
 * articles of one's own. Needs nothing built before.
 */
import { createServer } from 'vite';
import { devSite } from './dev-site.js';

const articles = process.argv.slice(2);
const server = await createServer({
	plugins: [devSite(articles.length > 0 ? articles : ['articles/kursk'])]
});
await server.listen();
server.printUrls();
