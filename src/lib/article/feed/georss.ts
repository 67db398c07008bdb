/**
 * Places that a feed states for an item: GeoRSS (simple and GML, https://www.georss.org) and W3C's `geo:lat`,
 * `geo:long`. They are the publisher's own word, and told as that; they are no mentions.
 */

export interface StatedPlace {
	readonly name: string | null;
	/** Degrees, WGS84, longitude first; the middle of what is larger than a point. */
	readonly lngLat: readonly [lng: number, lat: number];
}

/** Places of an item that are kept. */
const maxPlaces = 5;

/** The places that an item states; what is no point of the earth is none. */
export function statedPlaces(item: Element): StatedPlace[] {
	const found: StatedPlace[] = [];
	const name = textOf(item, 'georss:featurename') ?? textOf(item, 'georss:featureName');
	for (const element of item.querySelectorAll('*')) {
		if (found.length === maxPlaces) break;
		if (
			!/^(?:georss:(?:point|box|line|polygon)|gml:(?:pos|posList|lowerCorner)|geo:lat)$/.test(
				element.tagName
			)
		)
			continue;
		const place = lngLatOf(element, item);
		const isSeen = (other: StatedPlace) => String(other.lngLat) === String(place);
		if (place !== null && !found.some(isSeen)) found.push({ name: name ?? null, lngLat: place });
	}
	return found;
}

function lngLatOf(element: Element, item: Element): readonly [number, number] | null {
	if (element.tagName === 'geo:lat') {
		return middleOf([numbers(element.textContent)[0], numbers(textOf(item, 'geo:long'))[0]]);
	}
	const upper = element.tagName === 'gml:lowerCorner' ? textOf(item, 'gml:upperCorner') : undefined;
	const all = [...numbers(element.textContent), ...numbers(upper)];
	// GeoRSS writes latitude first; of three numbers a point the last is its height.
	const hasHeights = element.closest('[srsDimension="3"]') !== null && all.length % 3 === 0;
	return middleOf(hasHeights ? all.filter((_, i) => i % 3 !== 2) : all);
}

/** The middle of some pairs of latitude and longitude. */
function middleOf(pairs: readonly number[]): readonly [number, number] | null {
	const lats = pairs.filter((_, i) => i % 2 === 0);
	const lngs = pairs.filter((_, i) => i % 2 === 1);
	const isWhole = pairs.length >= 2 && pairs.length % 2 === 0;
	const isOnEarth =
		lats.every((lat) => Math.abs(lat) <= 90) && lngs.every((lng) => Math.abs(lng) <= 180);
	if (!isWhole || !isOnEarth) return null;
	const middle = (values: readonly number[]) => (Math.min(...values) + Math.max(...values)) / 2;
	return [middle(lngs), middle(lats)];
}

/** Numbers of a text, at most those of a polygon of 500 corners; none where one of them is no number. */
function numbers(text: string | null | undefined): number[] {
	const all = (text ?? '')
		.trim()
		.split(/[\s,]+/)
		.filter((word) => word !== '')
		.slice(0, 1000)
		.map(Number);
	return all.every((number) => Number.isFinite(number)) ? all : [];
}

const textOf = (item: Element, name: string) =>
	[...item.querySelectorAll('*')].find(({ tagName }) => tagName === name)?.textContent?.trim() ||
	undefined;

/** One line that tells them: "Sudzha (51.19, 35.27)", latitude first as readers know it. */
export const placesLine = (places: readonly StatedPlace[]): string =>
	places
		.map(({ name, lngLat: [lng, lat] }) => {
			const point = [lat, lng].map((degrees) => String(Math.round(degrees * 1e4) / 1e4)).join(', ');
			return name === null ? point : `${name} (${point})`;
		})
		.join('; ');
