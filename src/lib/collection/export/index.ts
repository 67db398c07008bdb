/**
 * The formats that a collection, or what a filter leaves of it, is written in for other programs. A
 * format is a module of its own and one line here; the command, the page's menu and the documents follow.
 */
import { atom } from './atom.ts';
import { bibtex } from './bibtex.ts';
import { cslJson } from './csl-json.ts';
import { csvRegions } from './csv-regions.ts';
import { csv } from './csv.ts';
import { dataset } from './dataset.ts';
import type { ExportFormat } from './export-format.ts';
import { flatgeobuf } from './flatgeobuf.ts';
import { geojsonRegions } from './geojson-regions.ts';
import { geojson } from './geojson.ts';
import { gpx } from './gpx.ts';
import { jsonFeed } from './json-feed.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linked-places.ts';
import { lpTsv } from './lp-tsv.ts';
import { ris } from './ris.ts';
import { tei } from './tei.ts';
import { webAnnotation } from './web-annotation.ts';

export type { ExportFormat } from './export-format.ts';
export {
	select,
	type ExportedMention,
	type ExportedPlace,
	type ExportedRegion,
	type Selection,
	type SelectionFilter
} from './selection.ts';

/** In the order they are offered. */
export const exportFormats: readonly ExportFormat[] = [
	geojson,
	geojsonRegions,
	flatgeobuf,
	csv,
	csvRegions,
	kml,
	gpx,
	linkedPlaces,
	lpTsv,
	webAnnotation,
	tei,
	atom,
	jsonFeed,
	cslJson,
	bibtex,
	ris,
	dataset
];
