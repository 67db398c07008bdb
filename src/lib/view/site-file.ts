/** Files of the site, by their addresses. In a page that is one file, `embedded-file.ts` stands for it. */
export const fetchFile = (address: string | URL, init?: RequestInit): Promise<Response> =>
	fetch(address, init);
