/** What is so near a town that it is of it. */
import type { Gazetteer } from '../gazetteer/index.ts';

/** A district's point is this near the town that it is named for, and a quarter or suburb the town, in kilometers. */
export const districtKm = 40;

/** Whether a place is so near a town that it says nothing of the region around it. */
export const isOfTown = (row: number, town: number, gazetteer: Gazetteer): boolean =>
	gazetteer.kmBetween(row, town) < districtKm;
