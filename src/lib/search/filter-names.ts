/** The filters of a view, each in words. */
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { Text } from '$lib/view/text.svelte.ts';
import type { View } from '$lib/view/view.svelte.ts';

/** The view without any filter. */
export const noFilters = {
	period: null,
	publisher: null,
	inside: null,
	featureClass: null,
	written: null
};

export interface NamedFilter {
	readonly key: keyof typeof noFilters;
	/** What is let through: "March 2025", "Settlements". */
	readonly name: string;
}

/** The filters in force. */
export function namedFilters(view: View, coverage: Coverage, text: Text): NamedFilter[] {
	const { period, publisher, inside, featureClass, written } = view;
	const region = inside === null ? undefined : coverage.bySlug(inside);
	const names: Record<NamedFilter['key'], string | null> = {
		period: period && text.period(period),
		inside: inside && (region ? text.name(region) : inside),
		featureClass: featureClass && (text.t.featureClasses[featureClass] ?? featureClass),
		publisher,
		written:
			written && (new Intl.DisplayNames(text.language, { type: 'language' }).of(written) ?? written)
	};
	return Object.entries(names).flatMap(([key, name]) =>
		name === null ? [] : [{ key: key as NamedFilter['key'], name }]
	);
}
