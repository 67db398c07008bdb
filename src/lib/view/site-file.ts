/**
 * Files of the site, by their addresses. In a page that is one file, `embedded-file.ts` stands for it.
 *
 * @throws {TypeError} That names the file no answer came for, and says why as far as the browser tells.
 */
export const fetchFile = (address: string | URL, init?: RequestInit): Promise<Response> =>
	fetch(address, init).catch((error: unknown) => {
		// An answer that is no longer wanted is no fault.
		throw error instanceof TypeError ? new TypeError(`${address}: ${error.message}`) : error;
	});
