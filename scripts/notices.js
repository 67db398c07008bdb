/**
 * Gathers the notices that what is built asks for: `build/client/licenses.txt` goes with every site, for its
 * scripts, fonts and data; `build/licenses.txt` with the package, for what the command and the renderer are
 * compiled from. The bundler lists the packages whose modules it took (`build.license`).
 */
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';

const read = (path) => readFileSync(path, 'utf8').trim();
const readJson = (path) => JSON.parse(read(path));

/** What packages say that come without a file of their licence. */
const unfiled = {
	pmtiles: `Copyright 2021 Protomaps LLC\n\n${read('scripts/bsd-3-clause.txt')}`,
	'@protomaps/basemaps': `Copyright The Protomaps Authors\n\n${read('scripts/bsd-3-clause.txt')}`,
	...Object.fromEntries(
		['isarray', 'murmurhash-js'].map((name) => {
			const readme = read(`node_modules/${name}/README.md`);
			return [name, /^## License.*$([\s\S]*)/m.exec(readme)[1].trim()];
		})
	)
};

/** The packages that a build took modules from. */
function bundledIn(folder) {
	const packages = readJson(`${folder}/.vite/licenses.json`);
	rmSync(`${folder}/.vite`, { recursive: true });
	return packages.map(({ text, ...described }) => ({
		...described,
		text: text ?? unfiled[described.name]
	}));
}

/** A package whose files are copied, not bundled. */
function copied(name) {
	const folder = `node_modules/${name}`;
	const { version, license } = readJson(`${folder}/package.json`);
	const files = readdirSync(folder).filter((file) => /^licen[cs]e/i.test(file));
	const text = files.map((file) => read(`${folder}/${file}`)).join('\n\n');
	return { name, version, identifier: license, text };
}

/** The fonts that the styles name. */
const styles = read('src/app.css');
const fonts = Object.keys(readJson('package.json').devDependencies).filter(
	(name) => name.startsWith('@fontsource/') && styles.includes(name)
);

const line = '-'.repeat(80);

/** The notices of packages by name; one text that several share comes once. */
function noticesOf(packages) {
	const byText = new Map();
	const sorted = packages.toSorted((a, b) => (a.name < b.name ? -1 : 1));
	for (const { name, version, identifier, text } of sorted) {
		if (!text)
			throw new Error(
				`${name} ${version} has no text of its licence: give it in ${import.meta.url}`
			);
		const names = byText.get(text) ?? new Set();
		byText.set(text, names.add(`${name} ${version} (${identifier ?? 'see below'})`));
	}
	return [...byText].map(([text, names]) => `${[...names].join('\n')}\n\n${text}`);
}

function writeNotices(path, beginning, packages) {
	const own = `Dateline ${readJson('package.json').version} (MIT)\n\n${read('LICENSE')}`;
	const parts = [beginning, own, ...noticesOf(packages), read('LICENSE_DATA.md')];
	writeFileSync(path, `${parts.join(`\n\n${line}\n\n`)}\n`);
}

const inPages = [...bundledIn('build/client'), ...bundledIn('build/client/_app/one-file')];
writeNotices(
	'build/client/licenses.txt',
	'What the scripts, fonts and geodata of this site are made from, and their licences. The articles\nhave their own, stated in the site.',
	[...inPages, ...fonts.map(copied)]
);
writeNotices(
	'build/licenses.txt',
	'What the command and its renderer of pages are compiled from, and the geodata beside them. What the\nsites are made from stands in client/licenses.txt.',
	[
		...bundledIn('build/server'),
		...bundledIn('build/command'),
		copied('@expo-google-fonts/noto-sans'),
		copied('@expo-google-fonts/noto-sans-arabic')
	]
);
