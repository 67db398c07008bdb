/**
 * Why a candidate was chosen over the next best one: how much of its lead each sort of evidence carries.
 * Asks the trees themselves, so that what is told is what decided.
 */
import type { Evidence, Reason } from '../mention/index.ts';
import { at, featureCount } from './features.ts';
import type { Forest } from './forest.ts';
import { scoreOf } from './ranker.ts';

/** What speaks for a place, and the features that say so. */
const evidence = {
	/** How well known it is, and how many live there. */
	fame: [
		at.importance,
		at.population,
		at.importanceLead,
		at.populationLead,
		at.capital,
		at.seat,
		at.precision
	],
	/** What sort of place it is, and which the words ask for ("region", "the river"). */
	sort: [
		at.country,
		at.admin1,
		at.admin2,
		at.settlement,
		at.section,
		at.water,
		at.terrain,
		at.area,
		at.spot,
		at.hinted,
		at.hintAnswer
	],
	/** How the name is written: exactly so, in the text's language, not an ordinary word. */
	name: [at.how, at.derived, at.abbreviation, at.needsContext, at.english, at.ownName],
	/** What is said to hold it or to lie near it, beside the name ("Paris, Texas"). */
	beside: [at.inside, at.insideOther, at.near, at.nearOther],
	/** The country and region that the article's other places lie in. */
	region: [
		at.countryShare,
		at.countryLead,
		at.admin1Share,
		at.admin1Lead,
		at.parentCountry,
		at.parentAdmin1,
		at.childShare,
		at.admin1Support,
		at.admin1SupportLead
	],
	/** How near the article's other places are. */
	nearness: [
		at.proximity,
		at.proximityLead,
		at.nearest,
		at.nearestLead,
		at.cellSupport,
		at.cellSupportLead
	],
	/** The article names it in a longer form too ("Kursk" beside "Kursk region"). */
	longerName: [at.sibling]
} as const satisfies Record<Evidence, readonly number[]>;

/** Parts smaller than this are not told. */
const minShare = 0.1;

/**
 * What speaks for one candidate against another, the strongest first: for each sort of evidence how much
 * the score would fall, were the chosen one no better in it than the other. Empty when nothing does.
 *
 * @param rows Features, {@link featureCount} numbers a row.
 * @param chosen Number of the chosen candidate's row, `other` of the other one's.
 */
export function reasonsFor(
	forest: Forest,
	rows: Float32Array,
	chosen: number,
	other: number
): Reason[] {
	const row = (i: number) => rows.subarray(i * featureCount, (i + 1) * featureCount);
	const own = row(chosen);
	const score = scoreOf(forest, own);
	const losses = (Object.keys(evidence) as Evidence[]).map((kind) => {
		const changed = own.slice();
		for (const column of evidence[kind]) changed[column] = row(other)[column];
		return { evidence: kind, loss: Math.max(0, score - scoreOf(forest, changed)) };
	});
	const sum = losses.reduce((total, { loss }) => total + loss, 0);
	if (sum === 0) return [];
	return losses
		.map(({ evidence: kind, loss }) => ({
			evidence: kind,
			share: Math.round((100 * loss) / sum) / 100
		}))
		.filter(({ share }) => share >= minShare)
		.sort((a, b) => b.share - a.share);
}
