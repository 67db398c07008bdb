/** Names of folders in imports, for whatever reads our modules without SvelteKit. */
import { fileURLToPath } from 'node:url';

export const alias = { $lib: fileURLToPath(new URL('../src/lib', import.meta.url)) };

/** As webpack writes it, which is how dependency-cruiser wants to be told. */
export default { resolve: { alias } };
