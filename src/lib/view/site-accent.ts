/** The color of literal mentions that a site has chosen, for pages that no collection tells it. */
import type { Manifest } from '$lib/collection/format.ts';

/** As the site's styles have it; `null` where it has none of its own. */
export function siteAccent(): Manifest['accent'] {
	const value = getComputedStyle(document.documentElement).getPropertyValue('--literal');
	const [light, dark] = value.match(/#[0-9a-f]{6}/gi) ?? [];
	return light && dark ? { light, dark } : null;
}
