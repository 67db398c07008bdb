/** What an embed does when the page around it asks; loaded with the first question. */
import { mostPlaces, readPageMessage, type EmbedView } from '$lib/embed/protocol.ts';
import type { Place } from '$lib/collection/format.ts';
import type { Coverage } from '$lib/view/coverage.svelte.ts';
import type { Text } from '$lib/view/text.svelte.ts';
import { initialView } from '$lib/view/url.ts';
import type { View } from '$lib/view/view.svelte.ts';

interface Session {
	readonly view: View;
	readonly coverage: Coverage;
	readonly text: Text;
	/** Whether a place is in sight on the map; `null` while it shows all there is. */
	readonly isInSight: ((place: Place) => boolean) | null;
}

/** Does what a message asks; gives what is in view where it asks that. Messages that are not ours do nothing. */
export function answer(data: unknown, session: Session): EmbedView | undefined {
	const asked = readPageMessage(data);
	if (asked === 'view') return inView(session);
	if (asked === null) return;
	const { place, from, to, kind, theme, lang, ...chosen } = asked;
	const { view } = session;
	// An end that is not named stays, one that is `null` opens.
	const first = from === undefined ? (view.period?.[0] ?? null) : from;
	const last = to === undefined ? (view.period?.[1] ?? null) : to;
	// As of addresses: a period that ends before it begins is turned round.
	const isTurned = first !== null && last !== null && first > last;
	view.adjust({
		...(place !== undefined && { place }),
		...((from !== undefined || to !== undefined) && {
			period: first || last ? (isTurned ? [last, first] : [first, last]) : null
		}),
		...(kind !== undefined && { kinds: kind ?? initialView.kinds }),
		...(Object.keys(chosen).length > 0 && { facets: { ...view.facets, ...chosen } }),
		...(theme !== undefined && { theme: theme === 'auto' ? null : theme }),
		...(lang !== undefined && { language: lang })
	});
}

function inView({ view, coverage, text, isInSight }: Session): EmbedView {
	const { place, period, kinds, facets, camera } = view;
	const seen = isInSight === null ? coverage.shown : coverage.shown.where(isInSight);
	return {
		place,
		from: period?.[0] ?? null,
		to: period?.[1] ?? null,
		kind: kinds,
		...facets,
		camera: camera && { zoom: camera.zoom, lng: camera.center[0], lat: camera.center[1] },
		count: isInSight === null ? coverage.shownCount : seen.length,
		places: seen
			.slice(0, mostPlaces)
			.map(({ place, passages }) => ({ place: place.slug, name: text.name(place), passages }))
	};
}
