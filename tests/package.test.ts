/**
 * Packs what is published, installs it into empty folders as a stranger would, and uses it there: nothing
 * of the repository is in reach. Needs what `npm run build` makes; the packages come from the cache or registry.
 */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const run = promisify(execFile);
const modules = resolve('node_modules');
const parts = ['dateline-geoparse', 'dateline-gazetteer', 'dateline-collection'];
const component = 'dateline-component';
const code = ['dateline-geoparse', 'dateline-collection'];
const megabyte = 1e6;

let root: string;
/** Path and size of each tarball by name of its package. */
const tarballs = new Map<string, { path: string; bytes: number }>();

async function pack(folder: string): Promise<void> {
	const call = ['pack', '--ignore-scripts', '--json', '--pack-destination', root];
	const { stdout } = await run('npm', call, { cwd: folder });
	const [{ name, filename, size }] = JSON.parse(stdout) as {
		name: string;
		filename: string;
		size: number;
	}[];
	tarballs.set(name, { path: join(root, filename), bytes: size });
}

/** Installs packages into an empty folder; gives the folder and what npm had to say. */
async function install(name: string, packages: readonly string[]) {
	const folder = join(root, name);
	await mkdir(folder);
	await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
	const paths = packages.map((each) => tarballs.get(each)!.path);
	const call = ['install', '--prefer-offline', '--no-audit', '--no-fund', ...paths];
	const { stderr } = await run('npm', call, { cwd: folder });
	return { folder, warnings: stderr };
}

/** Bytes of all files of a folder, links not followed. */
async function bytesOf(folder: string): Promise<number> {
	const { stdout } = await run('du', ['-sb', folder]);
	return Number.parseInt(stdout, 10);
}

/** The blocks of a language in a part's README, in order. */
async function examples(part: string, language: string): Promise<string[]> {
	const readme = await readFile(`packages/${part}/README.md`, 'utf8');
	const blocks = readme.matchAll(new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\n\`\`\``, 'g'));
	return Array.from(blocks, ([, block]) => block);
}

const tsc = (folder: string, options: readonly string[]) =>
	run(process.execPath, [join(modules, 'typescript/bin/tsc'), '--noEmit', ...options], {
		cwd: folder
	}).catch(({ stdout }: { stdout: string }) => Promise.reject(new Error(stdout)));

describe('what is published', { timeout: 120_000 }, () => {
	beforeAll(async () => {
		root = await mkdtemp(join(tmpdir(), 'dateline-package-'));
		await run(process.execPath, ['scripts/packages.mjs']);
		await pack('.');
		for (const part of [...parts, component]) await pack(`dist/packages/${part}`);
	}, 120_000);
	afterAll(() => rm(root, { recursive: true, force: true }));

	it.each(['dateline-map', component, ...parts])(
		'%s is as npm and bundlers expect it',
		async (name) => {
			const tarball = await readFile(tarballs.get(name)!.path);
			const { messages } = await publint({
				pack: { tarball: new Uint8Array(tarball).buffer },
				strict: true
			});
			expect(messages).toEqual([]);
		}
	);

	it.each(code)('%s has types that are found however they are looked for', async (name) => {
		const attw = join(modules, '@arethetypeswrong/cli/dist/index.js');
		const call = [attw, '--profile', 'esm-only', tarballs.get(name)!.path];
		await expect(run(process.execPath, call)).resolves.toBeDefined();
	});

	it('the component holds what its entries import, and types that compile', async () => {
		const { folder } = await install('component', [component]);
		const own = join(folder, 'node_modules', component);
		for (const file of [
			'index.js',
			'data.js',
			'svelte.d.ts',
			'DatelineMap.svelte',
			'licenses.md'
		]) {
			expect(existsSync(join(own, file)), file).toBe(true);
		}
		await writeFile(
			join(folder, 'use.ts'),
			`import { createMap, type DatelineMap } from 'dateline-component';
			import { placesOf, openCollection } from 'dateline-component/data';
			const map: DatelineMap = createMap(document.body, { src: '/kursk/', period: ['2024-08-06', null] });
			map.on('select', ({ place, passages }) => console.log(place?.slug, passages + 1));
			// @ts-expect-error
			map.set({ kind: 'none' });
			const [{ place }] = await placesOf(await openCollection('https://example.org/kursk/'));
			// @ts-expect-error
			place.nothing;
			`
		);
		await tsc(folder, [
			...['--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2023,dom'],
			...['--module', 'esnext', '--moduleResolution', 'bundler', 'use.ts']
		]);
	});

	describe('the command', () => {
		let folder: string;
		let warnings: string;
		beforeAll(async () => {
			({ folder, warnings } = await install('command', ['dateline-map']));
		}, 120_000);

		const dateline = (...call: string[]) =>
			run(process.execPath, ['node_modules/dateline-map/bin/dateline.js', ...call], {
				cwd: folder
			});

		it('installs on this Node without a complaint', () => expect(warnings).toBe(''));

		it('tells its version', async () => {
			const { version } = JSON.parse(await readFile('package.json', 'utf8')) as {
				version: string;
			};
			expect((await dateline('--version')).stdout.trim()).toBe(version);
		});

		it('builds a site, cards and all, with nothing else installed', async () => {
			const articles = join(folder, 'floods');
			await mkdir(articles);
			const write = (name: string, text: string) => writeFile(join(articles, name), text);
			await write(
				'a.md',
				'---\ntitle: Bridge\npublished: 2025-03-14\n---\n\nThe bridge at Sudzha is open.'
			);
			await write(
				'b.html',
				'<html lang="uk"><title>Дощ</title><body><article><p>У Сумах знову дощ, і річка піднялася на метр за ніч.</p></article></body></html>'
			);
			await write(
				'c.jsonl',
				'{"title": "Ferry", "text": "A ferry left Odesa for Istanbul on Friday."}\n'
			);
			const { stdout } = await dateline(
				'build',
				'floods',
				'--out',
				'site',
				'--url',
				'https://example.org/'
			);
			expect(stdout).toMatch(/^floods: 3 articles, /);
			for (const file of [
				'index.html',
				'floods/index.html',
				'floods/place/sudzha/index.html',
				'floods/map.svg',
				'floods/map.png',
				'floods/data/collection.json',
				'geodata/basemap.pmtiles',
				'geodata/gazetteer-browser.bin',
				'licenses.txt'
			]) {
				expect(existsSync(join(folder, 'site', file)), file).toBe(true);
			}
		});

		it('gives every site the notices of what its pages are made of, and has its own', async () => {
			const own = join(folder, 'node_modules/dateline-map/build');
			const inSites = await readFile(join(own, 'client/licenses.txt'), 'utf8');
			for (const name of [
				'Dateline',
				'svelte',
				'maplibre-gl',
				'hyparquet',
				'pmtiles',
				'topojson-client'
			]) {
				expect(inSites).toMatch(new RegExp(`^${name} \\d.* \\(`, 'm'));
			}
			for (const words of [
				'Protomaps LLC',
				'The Noto Project',
				'Adobe',
				'GeoNames',
				'Gary Court'
			]) {
				expect(inSites).toContain(words);
			}
			const inCommand = await readFile(join(own, 'licenses.txt'), 'utf8');
			for (const name of ['linkedom', 'commander', '@sveltejs/kit'])
				expect(inCommand).toContain(name);
		});

		it('declares what its files import, and nothing else', async () => {
			const own = join(folder, 'node_modules/dateline-map');
			const imported = new Set<string>();
			for (const file of await readdir(join(own, 'build'), { recursive: true })) {
				if (!/^(?:command|server)\/.*\.js$/.test(file)) continue;
				const text = await readFile(join(own, 'build', file), 'utf8');
				const found = text.matchAll(
					/^(?:import|export) (?:[^'"\n]* from )?["']([^./"'][^"']*)["']/gm
				);
				for (const [, name] of found) if (!name.startsWith('node:')) imported.add(name);
			}
			const { dependencies } = JSON.parse(await readFile(join(own, 'package.json'), 'utf8')) as {
				dependencies: object;
			};
			const builtIn = new Set((await import('node:module')).builtinModules);
			expect([...imported].filter((name) => !builtIn.has(name)).sort()).toEqual(
				Object.keys(dependencies).sort()
			);
		});

		it('is no larger than it has to be', async () => {
			const tarball = tarballs.get('dateline-map')!.bytes;
			const installed = await bytesOf(join(folder, 'node_modules'));
			console.log(
				`dateline-map: ${(tarball / megabyte).toFixed(1)} MB packed, ${(installed / megabyte).toFixed(1)} MB installed`
			);
			expect(tarball).toBeLessThan(33.5 * megabyte);
			expect(installed).toBeLessThan(54.5 * megabyte);
		});
	});

	describe('the parts', () => {
		let folder: string;
		beforeAll(async () => {
			({ folder } = await install('parts', parts));
			await mkdir(join(folder, 'src'));
			const [example] = await examples('geoparse', 'js');
			await writeFile(join(folder, 'src/example.ts'), example);
			const [worker, page] = await examples('geoparse', 'ts');
			await writeFile(join(folder, 'src/geoparse.worker.ts'), worker);
			await writeFile(join(folder, 'src/page.ts'), page);
			const [collection] = await examples('collection', 'ts');
			// Types that are not found would be `any`, and this no mistake.
			const wrong = '// @ts-expect-error\nexport const wrong: number = objects;\n';
			await writeFile(join(folder, 'src/collection.ts'), `${collection}\n${wrong}`);
			await writeFile(
				join(folder, 'index.html'),
				'<!doctype html><script type="module" src="/src/page.ts"></script>'
			);
		}, 120_000);

		it('bring no map library along', () => {
			expect(existsSync(join(folder, 'node_modules', 'hyparquet'))).toBe(true);
			for (const name of ['flatgeobuf', 'ol', 'maplibre-gl']) {
				expect(existsSync(join(folder, 'node_modules', name)), name).toBe(false);
			}
		});

		/** Lends the consumer a tool of ours. */
		async function lend(name: string): Promise<void> {
			const path = join(folder, 'node_modules', name);
			await mkdir(dirname(path), { recursive: true });
			await symlink(join(modules, name), path).catch(() => {});
		}

		it('take no more room than a worker or a cluster can spare', async () => {
			const installed = join(folder, 'node_modules');
			const sizes = await Promise.all(parts.map((part) => bytesOf(join(installed, part))));
			console.log(
				parts
					.map((part, i) => `${part}: ${(sizes[i] / megabyte).toFixed(1)} MB installed`)
					.join('\n')
			);
			expect(sizes[0] + sizes[1]).toBeLessThan(12 * megabyte);
			const { dependencies } = JSON.parse(
				await readFile(join(installed, 'dateline-geoparse/package.json'), 'utf8')
			) as { dependencies: object };
			expect(dependencies).toEqual({});
		});

		it('run the example of the README as it stands, a name in no gazetteer among others', async () => {
			const [example] = await examples('geoparse', 'js');
			const call = ['--input-type=module', '--eval', example];
			const { stdout } = await run(process.execPath, call, { cwd: folder });
			expect(stdout.split('\n')).toEqual([
				'Moscow associative Moscow [ 37.6156, 55.7522 ]',
				'Sudzha literal Sudzha [ 35.2726, 51.1976 ]',
				'Kursk literal Kursk Oblast [ 36.2921, 51.7358 ]',
				'Verkhnia Zhuravlynka literal not placed ',
				''
			]);
		});

		it.each(['nodenext', 'bundler'])('compile under strict, resolved as %s', async (resolution) => {
			await lend('@types/node');
			await lend('undici-types');
			const module = resolution === 'bundler' ? 'esnext' : resolution;
			await tsc(folder, [
				...['--strict', '--skipLibCheck', 'false', '--target', 'es2022', '--types', 'node'],
				...['--module', module, '--moduleResolution', resolution],
				...['src/example.ts', 'src/collection.ts']
			]);
		});

		it('build with Vite as a worker, the data beside it', async () => {
			await lend('vite');
			const vite = join(modules, 'vite/bin/vite.js');
			await tsc(folder, [
				...['--strict', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom'],
				...['--module', 'esnext', '--moduleResolution', 'bundler'],
				...['--allowImportingTsExtensions', 'src/geoparse.worker.ts', 'src/page.ts']
			]);
			await run(process.execPath, [vite, 'build', '--logLevel', 'error'], { cwd: folder });
			const files = await readdir(join(folder, 'dist/assets'));
			for (const name of [
				/^geoparse\.worker-.*\.js$/,
				/^gazetteer-browser-.*\.bin$/,
				/^model-en-.*\.bin$/
			]) {
				expect(files).toContainEqual(expect.stringMatching(name));
			}
		});
	});
});
