/**
 * A place while the gazetteer is being put together: what the sources told of it so far.
 */
import type { Bbox } from '../../src/lib/geo/box.ts';
import type { LngLat } from '../../src/lib/geo/lng-lat.ts';
import type { Certainty, NameUse, RowName } from '../../src/lib/geoparse/gazetteer/index.ts';
import { namedApart } from '../../src/lib/languages/apart.ts';
import type { LanguageCode } from '../../src/lib/languages/index.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';

interface DraftName {
	text: string;
	use: NameUse;
	languages: Set<LanguageCode>;
	preferred: boolean;
	needsContext: boolean;
	/** Known from sources of languages alone that are named apart from English. */
	exclusive: boolean;
}

interface NameOptions {
	use?: NameUse;
	language?: LanguageCode;
	/** Whether the place goes by this name in `language`. */
	preferred?: boolean;
	needsContext?: boolean;
}

/** The names of a place: each once, spellings that are compared as equal being one name. */
export class Names {
	private readonly byKey = new Map<string, DraftName>();

	/** @param name The name that the place is shown by when no language asks for another. */
	constructor(name: string) {
		this.add(name);
	}

	/** The first name. */
	get name(): string {
		return this.byKey.values().next().value!.text;
	}

	add(text: string, options: NameOptions = {}): void {
		const trimmed = text.replaceAll(/\s+/g, ' ').trim();
		const { use = 'name', language, preferred = false, needsContext = false } = options;
		const normalized = normalizeName(trimmed);
		if (normalized === '') return;
		let key = `${use} ${normalized}`;
		let name = this.byKey.get(key);
		const exclusive = language !== undefined && namedApart.includes(language);
		if (preferred && exclusive && !(name?.preferred && name.text === trimmed)) {
			// What English has of such a name, and whether it goes by it, is told apart.
			key = `${use} ${trimmed} ${language}`;
			name = this.byKey.get(key);
		} else if (preferred && name !== undefined && name.text !== trimmed) {
			// Of spellings that are compared as equal, the one that a language goes by is kept; two
			// languages may each have theirs ("Дніпро" and "Днипро" would).
			if (name.preferred) {
				key = `${use} ${trimmed}`;
				name = this.byKey.get(key);
			} else {
				name.text = trimmed;
			}
		}
		if (name === undefined) {
			name = {
				text: trimmed,
				use,
				languages: new Set(),
				preferred: false,
				needsContext: false,
				exclusive
			};
			this.byKey.set(key, name);
		}
		if (language !== undefined) name.languages.add(language);
		name.exclusive &&= exclusive;
		name.preferred ||= preferred;
		name.needsContext ||= needsContext;
	}

	/** Puts another name first, adding it when it is new. */
	lead(text: string): void {
		const old = [...this.byKey.entries()];
		this.byKey.clear();
		this.add(text);
		for (const [key, name] of old) {
			const known = this.byKey.get(key);
			if (known === undefined) this.byKey.set(key, name);
			else known.languages = new Set([...known.languages, ...name.languages]);
		}
	}

	/** Makes a name the one that the place goes by in a language, instead of any other. */
	prefer(text: string, language: LanguageCode): void {
		for (const name of this.byKey.values()) {
			if (name.preferred && name.languages.has(language)) {
				if (name.languages.size === 1) name.preferred = false;
				else name.languages.delete(language);
			}
		}
		this.add(text, { language, preferred: true });
	}

	/** Takes in all names of a place found to be the same. */
	addAll(others: Names): void {
		for (const { text, use, languages, preferred, needsContext } of others.byKey.values()) {
			if (languages.size === 0) this.add(text, { use, needsContext });
			for (const language of languages) this.add(text, { use, language, preferred, needsContext });
		}
	}

	/** Takes a name away, in all languages; the first one stays. */
	drop(text: string): void {
		const key = normalizeName(text);
		for (const [known, name] of [...this.byKey].slice(1)) {
			if (normalizeName(name.text) === key) this.byKey.delete(known);
		}
	}

	/** Whether one of the names has one of these normalized forms. */
	hasAnyOf(keys: ReadonlySet<string>): boolean {
		for (const { text } of this.byKey.values()) if (keys.has(normalizeName(text))) return true;
		return false;
	}

	/** The name in a language, if one is known to be the place's own. */
	in(language: LanguageCode): string | undefined {
		for (const name of this.byKey.values()) {
			if (name.preferred && name.languages.has(language)) return name.text;
		}
		return undefined;
	}

	/** Normalized forms, each once. */
	keys(): Set<string> {
		return new Set([...this.byKey.values()].map(({ text }) => normalizeName(text)));
	}

	all(): Iterable<DraftName> {
		return this.byKey.values();
	}

	/** The names that stand in the gazetteer itself: all that are not of languages alone that are named apart. */
	rows(): RowName[] {
		return [...this.byKey.values()].filter(({ exclusive }) => !exclusive).map(rowOf);
	}

	/** The names of a language that is named apart. */
	apart(language: LanguageCode): RowName[] {
		return [...this.byKey.values()]
			.filter(({ exclusive, languages }) => exclusive && languages.has(language))
			.map(rowOf);
	}
}

const rowOf = ({ exclusive, ...name }: DraftName): RowName => ({
	...name,
	languages: [...name.languages],
	...(exclusive && { exclusive })
});

export interface DraftPlace {
	id: string;
	lngLat: LngLat;
	featureClass: string;
	featureCode: string;
	country: string | null;
	admin1: string | null;
	admin2: string | null;
	population: number;
	source: string;
	certainty: Certainty;
	readonly names: Names;
	importance?: number;
	precisionKm?: number;
	bbox?: Bbox;
	regionId?: string;
	wikidata?: number;
	/** A place that only news of one war names: not for pages. */
	isMinor?: true;
	/** A row of the table of settlements that is a river, a plant, a building. */
	isOwnFeature?: true;
	/** The name it is shown by stands in one of the project's own tables. */
	hasOwnName?: true;
}

/** Letters, digits and hyphens of a name, for the id of a place that GeoNames does not number. */
export function slugOf(...parts: readonly string[]): string {
	return normalizeName(parts.join(' ')).replaceAll(' ', '-');
}

/** Gives every id once: the first place gets the shortest form, the next ones a number. */
export class Slugs {
	private readonly taken = new Set<string>();

	/** @param candidates From the shortest to the most telling. */
	take(...candidates: readonly string[]): string {
		let slug = candidates.find((candidate) => !this.taken.has(candidate));
		for (let i = 2; slug === undefined; i++) {
			const numbered = `${candidates.at(-1)}-${i}`;
			if (!this.taken.has(numbered)) slug = numbered;
		}
		this.taken.add(slug);
		return `dl:${slug}`;
	}
}
