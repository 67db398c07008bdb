/**
 * Puts the parts that others install alone together, each from `packages/NAME/`, under `dist/packages/`:
 * of the compiled modules those that a part's entry reaches, and for its types likewise. Every part has the
 * version of the command; what its files import, and nothing else, becomes its dependencies.
 */
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const compiled = resolve('dist/src/lib');
const target = resolve('dist/packages');
const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'));
const command = readJson('package.json');
const ranges = { ...command.devDependencies, ...command.dependencies };

rmSync(target, { recursive: true, force: true });
for (const name of readdirSync('packages')) {
	const { entry, data, built, ...described } = readJson(`packages/${name}/package.json`);
	const folder = join(target, described.name);
	mkdirSync(folder, { recursive: true });
	const contents = built
		? placeBuilt(folder, name, built, described.peerDependencies)
		: entry === undefined
			? placeData(folder, data)
			: placeModules(folder, entry, described.peerDependencies);
	const { version, type, author, homepage, repository, bugs, engines } = command;
	const manifest = { ...described, version, type, author, homepage, repository, bugs, engines };
	writeFileSync(
		join(folder, 'package.json'),
		`${JSON.stringify({ ...manifest, ...contents }, null, '\t')}\n`
	);
	cpSync(`packages/${name}/README.md`, join(folder, 'README.md'));
	cpSync('LICENSE', join(folder, 'LICENSE'));
}

/** Copies files of data; each is exported under its own name. */
function placeData(folder, names) {
	for (const name of names) cpSync(`static/geodata/${name}`, join(folder, name));
	cpSync('LICENSE_DATA.md', join(folder, 'LICENSE_DATA.md'));
	return {
		exports: Object.fromEntries(
			[...names, 'package.json'].map((name) => [`./${name}`, `./${name}`])
		),
		files: [...names, 'LICENSE_DATA.md']
	};
}

/** Copies what a bundler has built, what of the part lies beside its description, and the types of its entries. */
function placeBuilt(folder, part, { folder: source, types, exports }, peers) {
	cpSync(`dist/${source}`, folder, { recursive: true });
	const own = readdirSync(`packages/${part}`).filter((name) => /\.(?:svelte|d\.ts)$/.test(name));
	for (const name of own) cpSync(`packages/${part}/${name}`, join(folder, name));
	const dependencies = copyReached(
		folder,
		types.map((type) => `${type}.d.ts`),
		peers
	);
	return {
		sideEffects: false,
		exports: { ...exports, './package.json': './package.json' },
		files: [...own, 'lib', 'parts', 'index.js', 'data.js', 'licenses.md'],
		dependencies
	};
}

/** Copies the modules that an entry reaches, with their types. */
function placeModules(folder, entry, peers) {
	const dependencies = copyReached(folder, [`${entry}.js`, `${entry}.d.ts`], peers);
	return {
		sideEffects: false,
		exports: {
			'.': { types: `./lib/${entry}.d.ts`, default: `./lib/${entry}.js` },
			'./package.json': './package.json'
		},
		files: ['lib'],
		dependencies
	};
}

/** Copies modules and all they import; gives the packages that those need beside the peers. */
function copyReached(folder, entries, peers = {}) {
	const dependencies = new Map();
	const met = new Set();
	const follow = (file) => {
		if (met.has(file)) return;
		met.add(file);
		const text = readFileSync(file, 'utf8');
		const copy = join(folder, 'lib', relative(compiled, file));
		mkdirSync(dirname(copy), { recursive: true });
		writeFileSync(copy, text);
		for (const { fileName } of ts.preProcessFile(text, true, true).importedFiles) {
			if (!fileName.startsWith('.')) depend(fileName, file);
			else if (file.endsWith('.d.ts')) {
				follow(resolve(dirname(file), fileName.replace(/\.(?:js|ts)$/, '.d.ts')));
			} else follow(resolve(dirname(file), fileName));
		}
	};
	const depend = (specifier, file) => {
		const name = /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0];
		const needed = ranges[name] === undefined ? `@types/${name}` : name;
		if (ranges[needed] === undefined)
			throw new Error(`${file} imports ${specifier}, which package.json does not name`);
		if (!(needed in peers)) dependencies.set(needed, ranges[needed]);
	};
	for (const entry of entries) follow(join(compiled, entry));
	return Object.fromEntries([...dependencies].sort());
}
