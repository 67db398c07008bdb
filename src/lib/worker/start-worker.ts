/**
 * Starts threads, under hosts' strictest policies too: where a page has to vouch for every script
 * (`require-trusted-types-for 'script'`), a policy named `dateline` does so for those of its own site.
 */

/** What browsers with Trusted Types have; the types of the DOM do not know it yet. */
interface TrustedTypes {
	createPolicy(
		name: string,
		rules: { createScriptURL: (url: string) => string }
	): { createScriptURL: (url: string) => string };
}

const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
	'dateline',
	{
		createScriptURL(url) {
			const { origin, protocol } = new URL(url, location.href);
			// A page from a disk has no origin to tell; what it made itself is its own.
			const isOwn =
				globalThis.origin === 'null' ? protocol === 'blob:' : origin === globalThis.origin;
			if (isOwn) return url;
			throw new TypeError(`${url} is no script of ${globalThis.origin}`);
		}
	}
);

/**
 * Vouches for a script, where browsers ask for that; elsewhere its address stays as it is.
 *
 * @param url Whole address of a script of this site.
 * @throws {TypeError} Where the browser has Trusted Types and the address is of another site.
 */
export const trustedScript = (url: string): string | object =>
	(policy?.createScriptURL(url) as string | object | undefined) ?? url;

/**
 * @param url Whole address of a script of this site.
 * @throws {TypeError} Where the browser has Trusted Types and the address is of another site.
 */
export const startWorker = (url: string, type: WorkerType = 'module'): Worker =>
	new Worker(trustedScript(url) as string, { type });
