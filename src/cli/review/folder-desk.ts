/**
 * The desk of a folder: its decisions go into the folder's corrections, its places come from the gazetteer, and what
 * changes in the folder is taken in.
 */
import { Desk } from '../../lib/corrections/desk.ts';
import type { DeskGazetteer } from '../../lib/corrections/desk-places.ts';
import type { DeskState, KnownPlace, StateAsked } from '../../lib/corrections/desk-protocol.ts';
import { lookUp, type Gazetteer } from '../../lib/geoparse/gazetteer/index.ts';
import { sentenceOf, UserError } from '../errors.ts';
import type { CorrectionsFile } from './corrections-file.ts';
import type { FolderReading } from './desk-articles.ts';

export class FolderDesk extends Desk {
	readonly #file: CorrectionsFile;
	/** How often other corrections were found in the file. */
	byHand = 0;
	/** What was taken of the folder last. */
	#title: string;
	#gazetteer: Gazetteer;
	#followed = { read: 0, gone: 0, drafts: 0 };
	/** What is wrong with articles, beside them, and with the draft. */
	#problems: { readonly articles: readonly string[]; folder?: string; draft?: string } = {
		articles: []
	};

	constructor(
		reading: Pick<FolderReading, 'title' | 'articles' | 'gazetteer' | 'problems'>,
		file: CorrectionsFile
	) {
		super(reading.title, reading.articles, deskGazetteer(reading.gazetteer), file);
		this.#file = file;
		this.#title = reading.title;
		this.#gazetteer = reading.gazetteer;
		this.#problems = { articles: reading.problems };
	}

	override state(asked?: StateAsked): DeskState {
		const { articles, folder, draft } = this.#problems;
		const beside = [folder, draft].flatMap((problem) => problem ?? []);
		const problems = [...new Set([...beside, ...articles])];
		return { ...super.state(asked), followed: { ...this.#followed, problems } };
	}

	/** Reads what was written by hand meanwhile; what is wrong in it is told, and what held before holds on. */
	async refresh(): Promise<void> {
		try {
			if (!(await this.#file.refresh())) return;
			this.byHand++;
			this.reread();
		} catch (error) {
			if (!(error instanceof UserError)) throw error;
			this.tell({ what: 'wrongFile', of: error.message });
		}
	}

	/**
	 * Takes in what has changed of the folder. What is wrong there is told, and what was read before holds on.
	 *
	 * @returns Whether there is anything new to tell.
	 */
	async follow(reading: FolderReading, changed: ReadonlySet<string>): Promise<boolean> {
		const before = JSON.stringify(this.#problems);
		let isNew = false;
		try {
			const { read, gone } = await reading.follow(changed);
			const { title, articles, gazetteer } = reading;
			const isOther = gazetteer !== this.#gazetteer;
			isNew = read + gone > 0 || isOther || title !== this.#title;
			if (isNew) this.take(title, articles, isOther ? deskGazetteer(gazetteer) : undefined);
			[this.#title, this.#gazetteer] = [title, gazetteer];
			this.#problems = { articles: reading.problems, draft: this.#problems.draft };
			this.#followed.read += read;
			this.#followed.gone += gone;
		} catch (error) {
			this.#problems.folder = told(error);
		}
		return isNew || before !== JSON.stringify(this.#problems);
	}

	/** A draft was built, or could not be. */
	drafted(error: unknown = null): void {
		if (error === null) this.#followed.drafts++;
		this.#problems.draft = error === null ? undefined : told(error);
	}
}

/** What is told of an error; of a mistake of the desk's own its stack too, in the terminal. */
function told(error: unknown): string {
	const sentence = sentenceOf(error);
	if (sentence === null) console.error(error);
	return sentence ?? String(error);
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
		details: (id) => {
			const row = gazetteer.rowOf(id);
			if (row === undefined) return undefined;
			const { names, precisionKm } = gazetteer.entry(row);
			return { names, precisionKm };
		},
		find: (name, most) =>
			lookUp(name, gazetteer, most).places.map(({ entry }) => known(gazetteer.rowOf(entry.id)!))
	};
}
