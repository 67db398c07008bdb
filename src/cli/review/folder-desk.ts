/** The desk of a folder: its decisions go into the folder's corrections, its places come from the gazetteer. */
import { Desk } from '../../lib/corrections/desk.ts';
import type { DeskGazetteer } from '../../lib/corrections/desk-places.ts';
import type { DeskArticle } from '../../lib/corrections/judged.ts';
import type { KnownPlace } from '../../lib/corrections/desk-protocol.ts';
import { lookUp, type Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import { UserError } from '../errors.ts';
import type { CorrectionsFile } from './corrections-file.ts';

export class FolderDesk extends Desk {
	readonly #file: CorrectionsFile;

	constructor(
		title: string,
		articles: readonly DeskArticle[],
		gazetteer: Gazetteer,
		file: CorrectionsFile
	) {
		super(title, articles, deskGazetteer(gazetteer), file);
		this.#file = file;
	}

	/** Reads what was written by hand meanwhile; what is wrong in it is told, and what held before holds on. */
	async refresh(): Promise<void> {
		try {
			if (await this.#file.refresh()) this.reread();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			this.tell({ what: 'wrongFile', of: error.message });
		}
	}
}

/** The gazetteer as a desk asks it. */
export function deskGazetteer(gazetteer: Gazetteer): DeskGazetteer {
	// Every card tells some, again and again: a row is read once.
	const read = new Map<number, KnownPlace>();
	const known = (row: number): KnownPlace => {
		const before = read.get(row);
		if (before !== undefined) return before;
		const entry = gazetteer.entry(row);
		const holders = [gazetteer.admin1Row(row), gazetteer.countryRow(row)]
			.filter((holder) => holder >= 0 && holder !== row)
			.map((holder) => gazetteer.entry(holder).name);
		const place: KnownPlace = {
			id: entry.id,
			name: entry.name,
			where: holders.join(', '),
			featureCode: entry.featureCode,
			lngLat: [entry.lngLat[0], entry.lngLat[1]],
			population: entry.population
		};
		read.set(row, place);
		return place;
	};
	return {
		place: (id) => {
			const row = gazetteer.rowOf(id);
			return row === undefined ? undefined : known(row);
		},
		find: (name, most) =>
			lookUp(name, gazetteer, most).places.map(({ entry }) => known(gazetteer.rowOf(entry.id)!))
	};
}
