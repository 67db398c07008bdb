/**
 * The interface's texts, dates, numbers and place names in the language in use.
 */
import { createContext } from 'svelte';
import type { Article } from '$lib/article/article.ts';
import type { Place } from '$lib/collection/format.ts';
import { shownName } from '$lib/collection/names.ts';
import type { GazetteerEntry } from '$lib/geoparse/gazetteer/index.ts';
import { longDates } from '$lib/languages/dates.ts';
import {
	fallbackLanguage,
	languageOfCode,
	languages,
	localeOf,
	type LanguageCode
} from '$lib/languages/index.ts';
import type { Language } from '$lib/languages/language.ts';
import { loadMessages, type Messages } from '$lib/languages/messages.ts';
import { isCapital, isTownOrVillage } from '$lib/geo/feature-code.ts';

/** What a name and a description need of a place or a gazetteer entry. */
export type Named = Pick<
	Place & GazetteerEntry,
	'name' | 'names' | 'featureClass' | 'featureCode' | 'population' | 'country'
>;

/** Names of what a place lies in. */
interface Holders {
	readonly district: string | null;
	readonly region: string | null;
	readonly country: string | null;
}

const cityPopulation = 100_000;
const townPopulation = 5_000;

/** Formats by language, made once: a site is rendered page by page, and making them takes longer than a page. */
const formats = new Map<string, ReturnType<typeof makeFormats>>();

function formatsOf(language: LanguageCode) {
	let made = formats.get(language);
	if (made === undefined) formats.set(language, (made = makeFormats(language)));
	return made;
}

function makeFormats(language: LanguageCode) {
	const dates = longDates(language);
	/** A collection has far fewer days than passages. */
	const days = new Map<string, string>();
	return {
		numbers: new Intl.NumberFormat(localeOf(language)),
		percent: new Intl.NumberFormat(localeOf(language), { style: 'percent' }),
		day(iso: string): string {
			let day = days.get(iso);
			if (day === undefined) {
				days.set(iso, (day = dates.format(new Date(`${iso}T00:00:00Z`))));
			}
			return day;
		}
	};
}

export class Text {
	language = $state<LanguageCode>(fallbackLanguage);
	/** The table of texts. */
	t: Messages = $state.raw()!;
	/** The language whose texts did not come, and why; `null` otherwise. */
	missing = $state.raw<{ readonly language: LanguageCode; readonly cause: unknown } | null>(null);

	readonly #formats = $derived(formatsOf(this.language));

	constructor(language: LanguageCode, messages: Messages) {
		this.language = language;
		this.t = messages;
	}

	/** Changes the language once its texts are there; that they did not come is told in `missing`. */
	async use(language: LanguageCode) {
		this.missing = null;
		if (language === this.language) return;
		try {
			this.t = await loadMessages(language);
			this.language = language;
		} catch (cause) {
			this.missing = { language, cause };
		}
	}

	number(value: number): string {
		return this.#formats.numbers.format(value);
	}

	/** A share of 0–1 as "87%". */
	percent(share: number): string {
		return this.#formats.percent.format(share);
	}

	/** An ISO date or date-time as "12 March 2025", the day as written. */
	date(iso: string): string {
		return this.#formats.day(iso.slice(0, 10));
	}

	/** A period of ISO dates, open ends said in words. */
	period([from, to]: readonly [string | null, string | null]): string {
		if (from !== null && to !== null) {
			return from === to ? this.date(from) : this.t.between(this.date(from), this.date(to));
		}
		return from !== null
			? this.t.since(this.date(from))
			: to !== null
				? this.t.until(this.date(to))
				: '';
	}

	/** How far an article is checked, with who says so; empty where nobody states it. */
	verification({ verification, verifiedBy }: Pick<Article, 'verification' | 'verifiedBy'>): string {
		if (!verification) return '';
		const status = this.t.verification[verification];
		return verifiedBy ? this.t.verifiedBy(status, verifiedBy) : status;
	}

	/** Who has placed what a place is named for: how many of all mentions a person has checked. */
	placedBy(checked: number, all: number): string {
		const { byMachine, byPerson } = this.t;
		return checked === 0 ? byMachine : checked < all ? `${byPerson}: ${checked}/${all}` : byPerson;
	}

	/** What parts the things of a list. */
	get comma(): string {
		return languageOfCode[this.language].comma ?? ', ';
	}

	/** Things one after the other. */
	listed(things: readonly string[]): string {
		return things.join(this.comma);
	}

	/** A place's name for readers of the language in use; see {@link shownName}. */
	name(place: Named): string {
		return shownName(place, this.language).name;
	}

	/** The language of {@link name} for a `lang` attribute, where it is not the one in use. */
	nameLanguage(place: Named): string | undefined {
		const { language } = shownName(place, this.language);
		return language === this.language ? undefined : language;
	}

	/** The name on the spot, with its language, where it differs from {@link name}. */
	localName(place: Named): { readonly name: string; readonly language: string } | null {
		const language = languages.find(({ states }: Language) => states.includes(place.country ?? ''));
		const name = language && place.names[language.code];
		return name && name !== this.name(place) ? { name, language: language.code } : null;
	}

	/**
	 * What a place is and where it lies: "town in Kursk Oblast, Russia", "capital of Russia".
	 *
	 * @param holders Names of its district, region and country, as far as they are known.
	 */
	line(place: Named, { district, region, country }: Holders): string {
		const name = this.name(place);
		const [inDistrict, inRegion, inCountry] = [district, region, country].map((holder) =>
			holder && holder !== name ? holder : null
		);
		if (isCapital(place.featureCode) && inCountry) return this.t.capitalOf(inCountry);
		const where = [inDistrict, inRegion, inCountry].filter((holder) => holder !== null);
		return this.t.inPlace(this.feature(place), this.listed(where));
	}

	/**
	 * A district's name fit for a line of the language in use; `null` where there is none.
	 *
	 * @param english Its name in the gazetteer, which may end with a remark: "Sumskyi raion (pre-2020)".
	 * @param district The district itself, where it is known as a place.
	 */
	district(english: string | null, district?: Named): string | null {
		if (this.language === fallbackLanguage) return english && english.replace(/\s*\([^()]*\)$/, '');
		const shown = district && shownName(district, this.language);
		return shown && shown.language !== fallbackLanguage ? shown.name : null;
	}

	/** What a place is: "town", "river". Settlements by their inhabitants where those are known. */
	feature({ featureClass, featureCode, population }: Named): string {
		const { feature } = this.t;
		if (isTownOrVillage(featureCode)) {
			if (population >= cityPopulation) return feature.city;
			if (population >= townPopulation) return feature.town;
			return population > 0 ? feature.village : feature.P;
		}
		const known = [
			featureCode,
			featureCode.slice(0, 4),
			featureCode.slice(0, 3),
			featureCode.slice(0, 2)
		]
			.filter((code) => code.length > 1)
			.find((code) => code in feature);
		return feature[known ?? featureClass] ?? '';
	}
}

export const [getText, setText] = createContext<Text>();
