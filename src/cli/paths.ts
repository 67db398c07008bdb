/** Where the package's own files are, from the compiled command's point of view. */
import { fileURLToPath } from 'node:url';

/** A path inside the package, such as `build/client`. The compiled modules are in `dist/src/cli/`. */
export function packagePath(path: string): string {
	return fileURLToPath(new URL(`../../../${path}`, import.meta.url));
}
