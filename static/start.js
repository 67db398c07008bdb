/*
 * Leads from the start of a site to where its address asks: to the only map with all that the address
 * says, or to the start in the language of `?lang=`.
 */
{
	const { map, languages } = document.currentScript.dataset;
	const { search, hash } = location;
	const asked = new URLSearchParams(search).get('lang');
	if (map !== undefined) {
		const { href } = new URL(map, location.href);
		location.replace(search || hash ? new URL((search || '?') + hash, href) : href);
	} else if (languages.split(' ').includes(asked) && asked !== document.documentElement.lang) {
		location.replace(`start/${asked}/`);
	}
}
