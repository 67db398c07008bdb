/** The filters of a view, each in words. */
import {
	chosenFacets,
	noFacets,
	type FacetKey,
	type Naming
} from '$lib/collection/facets/index.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { Text } from '$lib/view/text.svelte.ts';
import { noFilters, type Filters } from '$lib/view/url.ts';

export interface NamedFilter {
	readonly key: 'period' | FacetKey;
	/** What it is a filter of: "Period", "Kind of place". */
	readonly label: string;
	/** What is let through: "March 2025", "Settlements". */
	readonly name: string;
}

/** What the values of facets are named with, in the language in use. */
export const namingOf = (coverage: Coverage, text: Text): Naming => ({
	language: text.language,
	t: text.t,
	placeName(slug) {
		const place = coverage.bySlug(slug);
		return place && { name: text.name(place), language: text.nameLanguage(place) };
	}
});

/** The filters in force. */
export function namedFilters(
	{ period, facets }: Filters,
	coverage: Coverage,
	text: Text
): NamedFilter[] {
	const naming = namingOf(coverage, text);
	return [
		...(period === null
			? []
			: [{ key: 'period' as const, label: text.t.period, name: text.period(period) }]),
		...chosenFacets(facets).map(({ facet, value }) => {
			const { name } = facet.name(value, naming);
			return {
				key: facet.key,
				label: text.t.facets[facet.key],
				name: facet.chip?.(name, text.t) ?? name
			};
		})
	];
}

/** The filters without one of them. */
export const withoutFilter = ({ period, facets }: Filters, key: NamedFilter['key']): Filters =>
	key === 'period'
		? { period: noFilters.period, facets }
		: { period, facets: { ...facets, [key]: noFacets[key] } };
