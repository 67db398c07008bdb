/** What an editor is about to say of a place: fields with what holds now, and what of them is another. */
import { shownName } from '$lib/collection/names.ts';
import type { PlaceChange, ToldPlace } from '$lib/corrections/desk-protocol.ts';
import type { LanguageCode } from '$lib/languages/index.ts';
import type { OwnPin } from './own-pin.svelte.ts';

export class ThisPlace {
	readonly told: ToldPlace;
	/** The language of the name that is to be changed. */
	language = $state<LanguageCode>('en');
	/** Names as they are typed, by language. */
	#labels = $state<Readonly<Partial<Record<LanguageCode, string>>>>({});
	isHidden = $state(false);
	/** `null` where the field is empty. */
	blurKm = $state<number | null>(null);
	delayDays = $state<number | null>(null);
	reason = $state('');
	note = $state('');

	constructor(told: ToldPlace, language: LanguageCode) {
		this.told = told;
		this.language = language;
		this.isHidden = told.isHidden;
		this.blurKm = told.blurKm;
		this.delayDays = told.delayDays;
		this.reason = told.reason ?? '';
		this.note = told.note ?? '';
	}

	/** The name in the language that is chosen, as it stands in its field. */
	get label(): string {
		return this.#labels[this.language] ?? this.#nameIn(this.language);
	}

	set label(label: string) {
		this.#labels = { ...this.#labels, [this.language]: label };
	}

	#nameIn(language: LanguageCode): string {
		return shownName(this.told, language).name;
	}

	/**
	 * What is said of it that did not hold before.
	 *
	 * @param pin Where its point is moved, or `null`.
	 */
	change(pin: OwnPin | null): PlaceChange | null {
		const { told, isHidden, blurKm, delayDays } = this;
		const labels = Object.entries(this.#labels).flatMap(([language, typed]) => {
			const label = typed.trim();
			// An empty field takes back what an editor has said before.
			const before =
				label === '' ? (told.labels[language] ?? '') : this.#nameIn(language as LanguageCode);
			return label === before ? [] : [[language, label || null] as const];
		});
		const change = {
			...(labels.length > 0 && { label: Object.fromEntries(labels) }),
			...(pin && this.#moved(pin)),
			...(isHidden !== told.isHidden && { hide: isHidden || null }),
			...(blurKm !== told.blurKm && { blurKm }),
			...(delayDays !== told.delayDays && { delayDays }),
			...this.said()
		} satisfies Omit<PlaceChange, 'id'>;
		return Object.keys(change).length === 0 ? null : { id: told.id, ...change };
	}

	#moved({ at }: OwnPin): Pick<PlaceChange, 'point' | 'precisionKm'> {
		if (at === null) return {};
		const { lngLat, precisionKm } = this.told;
		const {
			lngLat: [lng, lat],
			km
		} = at;
		return {
			...((lng !== lngLat[0] || lat !== lngLat[1]) && { point: [lng, lat] }),
			...(km !== precisionKm && { precisionKm: km })
		};
	}

	/** The reason and the note, where they are others than before. */
	said(): Pick<PlaceChange, 'reason' | 'note'> {
		const [reason, note] = [this.reason.trim() || null, this.note.trim() || null];
		return {
			...(reason !== this.told.reason && { reason }),
			...(note !== this.told.note && { note })
		};
	}
}
