/** What is written under a saved picture: period, filters and counts, signs, sources. */
import { namedFilters } from '$lib/search/filter-names.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { Text } from '$lib/view/text.svelte.ts';
import type { View } from '$lib/view/view.svelte.ts';
import { creditText, type Ground } from '../style/index.ts';
import type { PictureText } from './save-picture';

export function pictureWords(
	view: View,
	coverage: Coverage,
	text: Text,
	ground: Ground | undefined
): PictureText {
	const { title, period } = coverage.manifest;
	const { t } = text;
	const filters = namedFilters(view, coverage, text).filter(({ key }) => key !== 'period');
	return {
		title,
		caption: [
			text.period(view.period ?? period ?? [null, null]),
			...filters.map(({ name }) => name),
			...(view.query === '' ? [] : [`“${view.query}”`]),
			t.summary(coverage.shownCount, coverage.total)
		].join(' · '),
		signs: [t.legendThere, t.legendTint, t.legendInside],
		attribution: creditText(ground),
		language: text.language
	};
}
