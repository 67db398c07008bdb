import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

const require = createRequire(import.meta.url);
/** Has no types of its own. */
const { minVersion, satisfies } = require('semver') as {
	minVersion(range: string): { readonly version: string };
	satisfies(version: string, range: string): boolean;
};

const root = resolve(import.meta.dirname, '..');

describe('an install', () => {
	it('takes no package that asks for a newer Node than the project does', () => {
		const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
			readonly packages: Record<string, { readonly engines?: { readonly node?: string } }>;
		};
		const { version } = minVersion(packages[''].engines!.node!);
		const others = Object.entries(packages).filter(
			([, { engines }]) => engines?.node !== undefined && !satisfies(version, engines.node)
		);
		expect(others.map(([path, { engines }]) => `${path}: ${engines!.node}`)).toEqual([]);
	});
});
