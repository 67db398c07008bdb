/** The documents as a site: what GitHub shows of them stays readable there, so links are those of the files. */
import { existsSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { defineConfig } from 'vitepress';

const root = resolve(import.meta.dirname, '../..');
const { repository } = (await import('../../package.json', { with: { type: 'json' } })).default;
const sources = `${repository.url.replace(/^git\+|\.git$/g, '')}/blob/HEAD/`;

/** Markdown that is no page of the site: the articles of the samples, and notes beside code. */
const notPages = ['articles/*/**', 'src/**', 'tests/**', 'site/**', '.changeset/**'];

export default defineConfig({
	// Where the site stands on its host: '/dateline/' on a project's own GitHub Pages.
	base: process.env.DOCS_BASE ?? '/',
	title: 'Dateline',
	description:
		'Draws the places that a set of news articles names on a map, and keeps every mark tied to the words that put it there.',
	// No icon is asked for.
	head: [['link', { rel: 'icon', href: 'data:,' }]],
	srcDir: root,
	srcExclude: notPages,
	outDir: resolve(root, 'dist/docs'),
	cacheDir: resolve(root, 'dist/docs-cache'),
	rewrites: { 'docs/index.md': 'index.md' },
	vite: { configFile: false, publicDir: false },
	cleanUrls: false,
	lastUpdated: false,
	// The gallery is built into the site after its pages.
	ignoreDeadLinks: [/^\/gallery\//],
	markdown: {
		// Every color of code at least 7 : 1.
		theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
		config(md) {
			const plain = md.renderer.rules.link_open;
			md.renderer.rules.link_open = (tokens, i, options, env, self) => {
				const href = tokens[i].attrGet('href') ?? '';
				const file = fileOf(href, env.path);
				if (file) {
					tokens[i].attrSet('href', sources + file);
					tokens[i].attrSet('rel', 'noopener noreferrer');
					return self.renderToken(tokens, i, options);
				}
				return plain ? plain(tokens, i, options, env, self) : self.renderToken(tokens, i, options);
			};
		}
	},
	themeConfig: {
		search: { provider: 'local' },
		socialLinks: [{ icon: 'github', link: repository.url.replace(/^git\+|\.git$/g, '') }],
		nav: [
			{ text: 'Start', link: '/docs/ten-minutes' },
			{ text: 'Gallery', link: '/docs/gallery' },
			{ text: 'API', link: '/docs/api/' }
		],
		sidebar: [
			{
				text: 'For readers',
				items: [
					{ text: 'How places are found', link: '/docs/methodology' },
					{ text: 'Gallery', link: '/docs/gallery' },
					{ text: 'Accessibility', link: '/docs/accessibility' }
				]
			},
			{
				text: 'For editors',
				items: [
					{ text: 'From a folder to an embed', link: '/docs/ten-minutes' },
					{ text: 'What is read', link: '/README#your-own-articles' },
					{ text: 'Corrections', link: '/docs/corrections' },
					{ text: 'A story', link: '/docs/story' },
					{ text: 'Your site', link: '/docs/site' },
					{ text: 'Embedding', link: '/docs/embedding' },
					{ text: 'The component', link: '/docs/component' },
					{ text: 'Streets and relief', link: '/docs/streets' },
					{ text: 'Strict hosts', link: '/docs/hosting' },
					{ text: 'Recipes', link: '/docs/recipes' }
				]
			},
			{
				text: 'For researchers',
				items: [
					{ text: 'Model card', link: '/docs/model-card' },
					{ text: 'Exports', link: '/docs/exports' },
					{ text: 'Collection format', link: '/docs/collection-format' },
					{ text: 'Gazetteer format', link: '/docs/gazetteer-format' },
					{ text: 'Data and licences', link: '/LICENSE_DATA' }
				]
			},
			{
				text: 'For developers',
				items: [
					{ text: 'The command', link: '/docs/command-line' },
					{ text: 'Rows and the chain', link: '/docs/rows' },
					{ text: 'Watching feeds', link: '/docs/watch' },
					{ text: 'Scale', link: '/docs/scale' },
					{ text: 'The library', link: '/docs/library' },
					{ text: 'API', link: '/docs/api/' },
					{ text: 'Basemap', link: '/docs/basemap' },
					{ text: 'Design', link: '/docs/design' },
					{ text: 'Add a language', link: '/docs/add-a-language' },
					{ text: 'Add a facet', link: '/docs/add-a-facet' },
					{ text: 'Add a format', link: '/docs/add-a-format' },
					{ text: 'Contributing', link: '/CONTRIBUTING' },
					{ text: 'Security', link: '/SECURITY' }
				]
			}
		]
	}
});

/**
 * The file of the repository that a link names and that is no page, relative to the repository.
 *
 * @param from Path of the page that has the link.
 */
function fileOf(href: string, from: string): string | null {
	if (/^[a-z]+:|^#|^\//i.test(href)) return null;
	const path = resolve(dirname(from), decodeURI(href.split(/[?#]/)[0]));
	if (!path.startsWith(`${root}/`) || !existsSync(path)) return null;
	const name = path.slice(root.length + 1);
	const isPage = name.endsWith('.md') && statSync(path).isFile() && !name.startsWith('src/');
	return isPage ? null : name;
}
