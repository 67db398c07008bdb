/** Where the package's own files are, from the point of view of the command's modules. */
import { fileURLToPath } from 'node:url';

/** The compiled modules are in `dist/src/cli/`, their sources, which the tests run, in `src/cli/`. */
const root = import.meta.url.endsWith('.ts') ? '../../' : '../../../';

/** A path inside the package, such as `build/client`. */
export function packagePath(path: string): string {
	return fileURLToPath(new URL(`${root}${path}`, import.meta.url));
}
