import type { Place } from '../format.ts';
import {
	attribution,
	joined,
	linkedClass,
	namesOf,
	placeIri,
	type ExportFormat
} from './export-format.ts';
import type { Selection } from './selection.ts';

/** How sure a place's point is, in the format's words. */
const certainties = {
	'two-source': 'certain',
	'one-source': 'less-certain',
	unverified: 'uncertain'
} as const satisfies Record<Place['certainty'], string>;

/** Places in the Linked Places format (1.3), for gazetteers such as the World Historical Gazetteer. */
export const linkedPlaces: ExportFormat = {
	name: 'linked-places',
	label: 'Linked Places',
	of: 'places',
	extension: '.lpf.json',
	mediaType: 'application/ld+json',
	async *write(selection) {
		const { title, generator } = selection.collection.manifest;
		yield '{"type":"FeatureCollection","@context":"https://raw.githubusercontent.com/LinkedPasts/linked-places-format/main/linkedplaces-context-v1.1.jsonld",';
		yield `"citation":${JSON.stringify(`${title}. ${generator}. ${attribution}`)},"features":[`;
		yield* joined(selection.places(), ({ place, passages }) =>
			JSON.stringify(recordOf(selection, place, passages))
		);
		yield '\n]}\n';
	}
};

function recordOf(selection: Selection, place: Place, passages: number) {
	const when = whenOf(selection, place);
	const source = place.sameAs[0] ?? placeIri(selection, place);
	return {
		'@id': placeIri(selection, place),
		type: 'Feature',
		properties: {
			title: place.name,
			ccodes: place.country === null ? [] : [place.country],
			fclasses: [linkedClass(place)]
		},
		when,
		names: namesOf(place).map(([lang, toponym]) => ({
			toponym,
			lang,
			citations: [{ label: place.source, '@id': source }]
		})),
		types: [
			{
				identifier: `https://www.geonames.org/ontology#${place.featureClass}.${place.featureCode}`,
				label: place.featureCode,
				sourceLabels: [{ label: place.featureCode, lang: 'en' }]
			}
		],
		geometry: {
			type: 'Point',
			coordinates: place.lngLat,
			certainty: certainties[place.certainty]
		},
		links: place.sameAs.map((identifier) => ({ type: 'exactMatch', identifier })),
		descriptions: [
			{
				'@id': placeIri(selection, place),
				value: `Named in ${passages} ${passages === 1 ? 'passage' : 'passages'} of the collection; ${place.checked} of ${place.literal + place.associative} mentions checked by a person.`,
				lang: 'en'
			}
		]
	};
}

/** When the place is attested: from the first to the last day it is named. */
function whenOf({ collection }: Selection, { first, last }: Place) {
	const [from, to] = [first, last].map((day, i) => day ?? collection.manifest.period?.[i] ?? null);
	return from === null || to === null
		? { timespans: [], label: 'articles without a date' }
		: { timespans: [{ start: { in: from.slice(0, 10) }, end: { in: to.slice(0, 10) } }] };
}
