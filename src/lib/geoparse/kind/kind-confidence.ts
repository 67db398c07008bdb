/**
 * How sure the kind is: what share of the mentions with such a lead have the kind that was given. Slope,
 * intercept and what is corrected were fitted to cross-validated mentions; `npm run evaluate -- kind`
 * checks them.
 */

const slope = 0.57;
const intercept = 0.6;

/** Where a rule gave the other kind than the model. */
const corrected = 0.84;

/**
 * Where there is no model. Kinds read off cases: on Ukrainian and Russian news that the rules were not
 * written on, 0.946 and 0.933 were right. Read off prepositions, as in French, Spanish and Arabic: 0.93, as on
 * articles in six languages that were marked before they were read (see docs/model-card.md). Read off nothing but
 * lists of words: 0.73 of the English mentions that the models are judged on, when read without a model.
 */
export const byCase = 0.94;
export const byRules = 0.93;
export const byWords = 0.73;

/**
 * How sure a kind is, 0.5–1.
 *
 * @param lead How much likelier the model finds it than the other kind, as a logarithm of odds, at least 0;
 * `null` where a rule knew better.
 */
export function kindConfidence(lead: number | null): number {
	return lead === null ? corrected : 1 / (1 + Math.exp(-intercept - slope * lead));
}
