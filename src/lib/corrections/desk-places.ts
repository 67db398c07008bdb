/** The places that a desk knows: those of the gazetteer as corrections have them, and the editor's own. Knows no mention. */
import { slugify } from '../collection/slug.ts';
import type { Reason } from '../geoparse/mention/index.ts';
import { normalizeName } from '../geoparse/tokens/index.ts';
import { mergedPlaces } from './apply.ts';
import type { PlaceCorrection } from './corrections.ts';
import type { DeskPlace, KnownPlace, NewPlace, PlaceDetails, ToldPlace } from './desk-protocol.ts';
import { ownFeatures } from './own-features.ts';

/** The places that a desk knows beside the editor's own. */
export interface DeskGazetteer {
	/** A place by its id. */
	place(id: string): KnownPlace | undefined;
	details(id: string): PlaceDetails | undefined;
	/** Places by any of their names, the best known first, at most so many. */
	find(name: string, most: number): readonly KnownPlace[];
}

/** How sure the point of an editor's own place is, in kilometers, where nobody has said it. */
const usualPrecisionKm = 2;
/** Places a look-up tells at most. */
const placesFound = 9;

export class DeskPlaces {
	readonly #gazetteer: DeskGazetteer;
	/** The editor's own places and what is corrected of others, by id. */
	#corrected: ReadonlyMap<string, PlaceCorrection> = new Map();

	constructor(gazetteer: DeskGazetteer) {
		this.#gazetteer = gazetteer;
	}

	/** Takes what corrections say of places as it is now. */
	correct(corrected: readonly PlaceCorrection[]): void {
		this.#corrected = new Map(corrected.map((place) => [place.id, place]));
	}

	/** A place of the gazetteer or, where the corrections give one, of the editor's own. */
	place(
		id: string,
		confidence: number | null = null,
		reasons: readonly Reason[] = []
	): DeskPlace | undefined {
		const own = this.#corrected.get(id);
		const known = this.#gazetteer.place(id);
		if (known === undefined) {
			if (own?.point == null) return undefined;
			return {
				id,
				name: own.label.en ?? own.name ?? id,
				where: '',
				featureCode: own.feature?.slice('P.'.length) ?? '',
				lngLat: own.point,
				population: 0,
				confidence,
				reasons
			};
		}
		return {
			...known,
			name: own?.label.en ?? known.name,
			lngLat: own?.point ?? known.lngLat,
			confidence,
			reasons
		};
	}

	/** The place that mentions of a place are of: itself, or what it is merged into. */
	mergedInto(id: string): string {
		return mergedPlaces([...this.#corrected.values()]).get(id) ?? id;
	}

	/** A place as it is told now. */
	told(id: string): ToldPlace | undefined {
		const place = this.place(id);
		if (place === undefined) return undefined;
		const { name, where, featureCode, lngLat, population } = place;
		const own = this.#corrected.get(id);
		const details = this.#gazetteer.details(id);
		return {
			...{ id, name, where, featureCode, lngLat, population },
			names: { ...details?.names, ...own?.label },
			precisionKm: own?.precisionKm ?? details?.precisionKm ?? usualPrecisionKm,
			labels: own?.label ?? {},
			merged: (own?.merge ?? []).flatMap((other) => this.place(other) ?? []),
			isHidden: own?.isHidden ?? false,
			blurKm: own?.blurKm ?? null,
			delayDays: own?.delayDays ?? null,
			reason: own?.reason ?? null,
			note: own?.note ?? null
		};
	}

	isKnown(id: string): boolean {
		return this.place(id) !== undefined;
	}

	/** Places by any of their names, the editor's own first, then the best known. */
	find(name: string): DeskPlace[] {
		const wanted = name.toLowerCase();
		const own = this.#own().filter((place) => place.name?.toLowerCase().includes(wanted));
		const known = this.#gazetteer.find(name, placesFound);
		return [...own, ...known].flatMap(({ id }) => this.place(id) ?? []).slice(0, placesFound);
	}

	/** Ids of the editor's own places of a name: one that was pinned once is a key away. */
	ownCalled(name: string): string[] {
		const wanted = normalizeName(name);
		return this.#own()
			.filter((place) => normalizeName(place.name ?? '') === wanted)
			.map(({ id }) => id);
	}

	/** A new place of the editor's own, as it is written down. */
	added({ name, point, precisionKm, feature }: NewPlace) {
		const plain = `local:${slugify(name) || 'place'}`;
		let id = plain;
		for (let number = 2; this.isKnown(id); number++) id = `${plain}-${number}`;
		return { do: 'place', id, name, point, precisionKm, feature: ownFeatures[feature] } as const;
	}

	#own(): PlaceCorrection[] {
		return [...this.#corrected.values()].filter(({ point }) => point !== null);
	}
}
