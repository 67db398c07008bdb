/** Addresses of articles: only what a reader's browser may open. */

/** A checked `http:` or `https:` address, or `null` for anything else. */
export function readAddress(text: string): string | null {
	let url: URL;
	try {
		url = new URL(text.trim());
	} catch {
		return null;
	}
	const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
	return isWeb && url.username === '' && url.password === '' ? url.href : null;
}

/** The host of a checked address, for a publisher that is not named: `themoscowtimes.com`. */
export function hostOf(address: string): string {
	return new URL(address).hostname.replace(/^www\./, '');
}
