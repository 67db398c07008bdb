/** The facets there are. A facet is a module of its own and one line here. */
import { author } from './author.ts';
import type { Facet } from './facet.ts';
import { featureClass } from './feature-class.ts';
import { government } from './government.ts';
import { inside } from './inside.ts';
import { publisher } from './publisher.ts';
import { verification } from './verification.ts';
import { written } from './written.ts';

export { parseSlug, type FacetArticle, type FacetName, type Naming } from './facet.ts';

/** In the order of an address. */
const table = [
	publisher,
	author,
	inside,
	featureClass,
	government,
	written,
	verification
] as const satisfies readonly Facet[];

export type FacetKey = (typeof table)[number]['key'];

/** The value chosen of each facet; `null` for none. */
export type FacetValues = { readonly [key in FacetKey]: string | null };

/** One of them. */
export type KnownFacet = Facet & { readonly key: FacetKey };

export const facets: readonly KnownFacet[] = table;

/** In the order they are shown: first what narrows by place. */
export const shownFacets = [
	...facets.filter((facet) => facet.of !== 'article'),
	...facets.filter((facet) => facet.of === 'article')
];

export const noFacets = Object.fromEntries(facets.map(({ key }) => [key, null])) as FacetValues;

/** The facets in force, each with its value, in the order they are shown. */
export const chosenFacets = (values: FacetValues) =>
	shownFacets.flatMap((facet) => {
		const value = values[facet.key];
		return value === null ? [] : [{ facet, value }];
	});
