/**
 * The address of what is looked at: `?place=&article=&from=&to=&kind=&q=…#map=zoom/lat/lng`, read
 * and written. Pure: knows no history and no page. Whatever does not parse is left out and told.
 */
import {
	chosenFacets,
	facets,
	noFacets,
	parseSlug,
	type FacetValues
} from '../collection/facets/index.ts';
import { isLngLat, type LngLat } from '../geo/lng-lat.ts';
import { languageCodes, type LanguageCode } from '../languages/index.ts';

/** Where the map looks. */
export interface Camera {
	readonly zoom: number;
	readonly center: LngLat;
}

/** A period of days, both kept; `null` for an open end. ISO dates. */
export type Period = readonly [from: string | null, to: string | null];

/** `literal`: what happens there. `all`: also "Moscow said". */
export type Kinds = 'literal' | 'all';
export type Theme = 'light' | 'dark';
/** What the panel shows of an open place: the list of places, or the place with all its passages. */
export type Panel = 'list' | 'place';
/** Whose borders are drawn: the United Nations' view, or who holds the ground. */
export type PointOfView = 'un' | 'de-facto';

/** Everything of the view that an address holds. `null` is what the page chooses by itself. */
export interface ViewState {
	/** Slug of the open place. */
	readonly place: string | null;
	/** Id of the open article. */
	readonly article: string | null;
	/** Where in the open article the reader begins: an offset in its text. */
	readonly at: number | null;
	readonly panel: Panel;
	readonly period: Period | null;
	readonly kinds: Kinds;
	/** What is searched for; empty for nothing. */
	readonly query: string;
	/** What of each facet is kept: a publisher's name, the slug of a country… */
	readonly facets: FacetValues;
	readonly language: LanguageCode | null;
	readonly theme: Theme | null;
	readonly pointOfView: PointOfView;
	readonly camera: Camera | null;
}

export const initialView: ViewState = {
	place: null,
	article: null,
	at: null,
	panel: 'list',
	period: null,
	kinds: 'literal',
	query: '',
	facets: noFacets,
	language: null,
	theme: null,
	pointOfView: 'un',
	camera: null
};

/** What of a view narrows what is counted and listed; the kinds shown do so besides. */
export type Filters = Pick<ViewState, 'period' | 'facets'>;

export const noFilters: Filters = { period: initialView.period, facets: initialView.facets };

/** Whether anything narrows what is counted and listed. */
export const isFiltered = ({ period, facets }: Filters) =>
	period !== null || chosenFacets(facets).length > 0;

/** A part of an address that says nothing this page understands. */
export interface BrokenParameter {
	readonly key: string;
	readonly value: string;
}

const maxQuery = 200;
/** Of a value that is told as not understood. */
const maxShown = 120;

/**
 * Reads an address's query and fragment. Unknown keys belong to somebody else and are passed over;
 * known keys with a broken value are listed. A period that ends before it starts is turned round, and
 * `isTurned` says so.
 */
export function parseView(url: { readonly search: string; readonly hash: string }): {
	readonly state: ViewState;
	readonly broken: readonly BrokenParameter[];
	readonly isTurned: boolean;
} {
	const broken: BrokenParameter[] = [];
	const query = new URLSearchParams(url.search);
	const read = <T>(key: string, parse: (value: string) => T | null, params = query): T | null => {
		const value = params.get(key);
		if (value === null || value === '') return null;
		const parsed = parse(value);
		if (parsed === null) broken.push({ key, value: value.slice(0, maxShown) });
		return parsed;
	};

	const from = read('from', parseDate);
	const to = read('to', parseDate);
	// `#map` alone is where the map stands in the page: the link that skips to it leads there.
	const hash = new URLSearchParams(url.hash === '#map' ? '' : url.hash.replace(/^#/, ''));
	const state: ViewState = {
		place: read('place', parseSlug),
		article: read('article', parseSlug),
		at: read('at', (value) => (/^\d{1,9}$/.test(value) ? Number(value) : null)),
		panel: read('panel', oneOf('list', 'place')) ?? initialView.panel,
		period: from === null && to === null ? null : ordered(from, to),
		kinds: read('kind', oneOf('literal', 'all')) ?? initialView.kinds,
		query: query.get('q')?.slice(0, maxQuery).trim() ?? '',
		facets: Object.fromEntries(
			facets.map(({ key, parse }) => [key, read(key, parse)])
		) as FacetValues,
		language: read('lang', oneOf(...languageCodes)),
		theme: read('theme', oneOf('light', 'dark')),
		pointOfView: read('view', oneOf('un', 'de-facto')) ?? initialView.pointOfView,
		camera: read('map', parseCamera, hash)
	};
	return { state, broken, isTurned: from !== null && to !== null && from > to };
}

/** Reads the end of a link copied from a map, from its `?` or `#` on. */
export function readLink(address: string): ReturnType<typeof parseView> {
	const at = address.indexOf('#');
	return parseView(
		at < 0
			? { search: address, hash: '' }
			: { search: address.slice(0, at), hash: address.slice(at) }
	);
}

/**
 * Writes query and fragment, what is as usual left out: `?place=sudzha#map=9/51.2/35.3`, or an empty
 * string. `parseView` gives the same state back, the camera to six decimals.
 */
export function formatView(state: ViewState): string {
	const query = new URLSearchParams();
	const write = (key: string, value: string | null) => {
		if (value !== null && value !== '') query.set(key, value);
	};
	write('place', state.place);
	write('article', state.article);
	write('at', state.at === null ? null : String(state.at));
	write('panel', state.panel === initialView.panel ? null : state.panel);
	write('from', state.period?.[0] ?? null);
	write('to', state.period?.[1] ?? null);
	write('kind', state.kinds === initialView.kinds ? null : state.kinds);
	write('q', state.query);
	for (const { key } of facets) write(key, state.facets[key]);
	write('lang', state.language);
	write('theme', state.theme);
	write('view', state.pointOfView === initialView.pointOfView ? null : state.pointOfView);
	const search = query.toString();
	return (search && `?${search}`) + (state.camera ? `#map=${formatCamera(state.camera)}` : '');
}

/** `zoom/lat/lng`, as MapLibre writes it: latitude first. */
function formatCamera({ zoom, center: [lng, lat] }: Camera): string {
	const decimals = Math.min(
		6,
		Math.max(2, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10))
	);
	return [round(zoom, 2), round(lat, decimals), round(lng, decimals)].join('/');
}

function parseCamera(value: string): Camera | null {
	const [zoom, lat, lng, ...rest] = value
		.split('/')
		.map((part) => (part.trim() === '' ? NaN : Number(part)));
	const center = [lng, lat];
	// Bearing and pitch may follow, as MapLibre writes them; they are not kept.
	if (!(zoom >= 0 && zoom <= 24) || !isLngLat(center) || rest.length > 2) return null;
	return { zoom, center };
}

function parseDate(value: string): string | null {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return null;
	const date = new Date(`${value}T00:00:00Z`);
	// The 31st of February is a valid string and no day.
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value) ? value : null;
}

function ordered(from: string | null, to: string | null): Period {
	return from !== null && to !== null && from > to ? [to, from] : [from, to];
}

const oneOf =
	<const T extends string>(...values: readonly T[]) =>
	(value: string): T | null =>
		values.find((known) => known === value) ?? null;

const round = (value: number, decimals: number) => Number(value.toFixed(decimals));
