/** Where the package's own files are, from the point of view of the command's modules. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder with `package.json`: the modules run from `src/cli/`, from `dist/` and bundled from `build/command/`. */
const root = (() => {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
	return folder;
})();

/** A path inside the package, such as `build/client`. */
export function packagePath(path: string): string {
	return join(root, path);
}

/**
 * How a file of the package comes back: where its sources are, they make it; what was installed is
 * installed anew.
 *
 * @param command What makes it.
 */
export const cureOfPackage = (command: string): string =>
	existsSync(packagePath('geodata/build.ts'))
		? `make it with \`${command}\`.`
		: 'install dateline-map again.';

export function packageVersion(): string {
	const { version } = JSON.parse(readFileSync(packagePath('package.json'), 'utf8')) as {
		version: string;
	};
	return version;
}
