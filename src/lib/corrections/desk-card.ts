/** One mention as an editor is asked about it: its passage, the places it may mean, what surrounds it. */
import { cutPassages } from '../collection/passages.ts';
import type { Reason } from '../geoparse/mention/index.ts';
import { nameOf } from './apply.ts';
import type { DeskCard, NamedMention } from './desk-protocol.ts';
import type { DeskPlaces } from './desk-places.ts';
import { keyOf, type DeskReading, type Named } from './desk-reading.ts';
import type { DeskArticle } from './judged.ts';

/** A place that a mention may mean, as the machine has weighed it, or unweighed. */
interface Weighed {
	readonly placeId: string;
	readonly confidence: number | null;
	readonly reasons?: readonly Reason[];
}

/** @param number Of the mention in its article. */
export function cardOf(
	of: DeskArticle,
	number: number,
	reading: DeskReading,
	places: DeskPlaces
): Omit<DeskCard, 'reason' | 'alike'> {
	const { article, sentences } = of;
	const { id, text, language } = article;
	const mentions = reading.mentionsIn(id);
	const mention = mentions[number];
	const [passage] = cutPassages(text, sentences, [mention]);
	const { placeId, confidence, reasons = [] } = mention;
	const { start, end } = mention.extent ?? mention;
	const name = nameOf(mention, text);
	const weighed: readonly Weighed[] = [
		...(placeId === null ? [] : [{ placeId, confidence, reasons }]),
		...mention.candidates
	];
	const own = places
		.ownCalled(name)
		.filter((other) => !weighed.some((each) => each.placeId === other))
		.map((other): Weighed => ({ placeId: other, confidence: null }));
	// Where governments sit that are only named would stretch the map over continents.
	const others = new Set(
		mentions.flatMap((each) => (each.kind === 'literal' ? [each.placeId] : []))
	);
	others.delete(placeId);
	const named = reading.mentionsOf(name).length;
	return {
		key: keyOf(of, mention.start),
		named,
		confirmed: reading.isOneReading(name) ? named : reading.readAs(name, mention).length,
		article: {
			id,
			title: article.title,
			day: article.published?.slice(0, 10) ?? null,
			publisher: article.publisher,
			language
		},
		before: text.slice(passage.start, start),
		words: text.slice(start, end),
		after: text.slice(end, passage.end),
		kind: mention.kind,
		placeId,
		candidates: [...weighed, ...own].flatMap(
			(each) => places.place(each.placeId, each.confidence, each.reasons) ?? []
		),
		context: [...others].flatMap((other) => {
			const place = other === null ? undefined : places.place(other);
			return place === undefined ? [] : [place.lngLat];
		})
	};
}

/** Letters around a mention that is listed. */
const lettersAround = 60;

/** A mention in a list of those of its name. */
export function namedMention(
	{ mention: { start, end, kind, placeId, isChecked } }: Named,
	of: DeskArticle,
	places: DeskPlaces
): NamedMention {
	const { article } = of;
	const around = (from: number, to: number) =>
		article.text.slice(Math.max(0, from), to).replace(/\s+/g, ' ');
	return {
		key: keyOf(of, start),
		before: around(start - lettersAround, start),
		words: article.text.slice(start, end),
		after: around(end, end + lettersAround),
		language: article.language,
		kind,
		place: placeId === null ? null : (places.place(placeId)?.name ?? placeId),
		isChecked
	};
}
