/** What the pictures of a collection say, in its language. */
import type { Manifest } from '../collection/format.ts';
import { isolated } from '../languages/direction.ts';
import { longDates } from '../languages/dates.ts';
import type { LanguageCode } from '../languages/index.ts';
import type { Messages } from '../languages/messages.ts';
import { basemapAttribution } from '../map/style/index.ts';

/** A collection's language, and its period in it. */
export class Words {
	readonly language: LanguageCode;
	readonly messages: Messages;
	/** Empty when no article has a date. */
	readonly period: string;
	readonly #dates: Intl.DateTimeFormat;

	constructor(language: LanguageCode, messages: Messages, { period }: Manifest) {
		this.language = language;
		this.messages = messages;
		this.#dates = longDates(language);
		this.period = period === null ? '' : this.between(...period);
	}

	/** The days from one to another, both ISO dates; empty where either is not known. */
	between(first: string | null, last: string | null): string {
		if (first === null || last === null) return '';
		if (first === last) return this.date(first);
		return this.messages.between(this.date(first), this.date(last));
	}

	date(iso: string): string {
		return this.#dates.format(new Date(`${iso.slice(0, 10)}T00:00:00Z`));
	}
}

/** The sources of a picture. @param days That it shows, which stand before them; may be empty. */
export const creditWith = (days: string) =>
	[isolated(days), basemapAttribution].filter(Boolean).join(' · ');
