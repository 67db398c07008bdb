/**
 * Names with and without the Arabic article: news writes "El Geneina" and "Geneina", "Al-Hasakah"
 * and "Hasakah", lists mostly one of these.
 */
import { isSettlement } from '../../src/lib/geo/feature-code.ts';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';

const arabicCountries = new Set('SD SY IQ YE LB PS LY'.split(' '));

/** The article as it is written, its last letter taking the sound that follows. */
const article = /^(?:al|el|ad|ed|an|en|ar|er|as|es|ash|esh|at|et|az|ez)[\s-](?=\p{L}{4})/iu;

/** What news names without its article and lists have in many spellings; smaller places keep theirs. */
const minPeople = 5000;

/** A town of so many people is meant by its bare name more often than a person is. */
const namedByItself = 50_000;

/** Adds the bare name and those with "Al" and "El" to each settlement that has an article in a name. */
export function addArticles(places: readonly DraftPlace[]): void {
	for (const { country, featureClass, population, certainty, names } of places) {
		if (!arabicCountries.has(country ?? '') || !isSettlement(featureClass)) continue;
		if (population < minPeople && certainty !== 'unverified') continue;
		const bare = new Map<string, string>();
		for (const { text, use } of names.all()) {
			if (use !== 'name' || !article.test(text)) continue;
			const rest = text.replace(article, '');
			// One word: of "Al Qa'im wa Karabilah" nobody leaves out half.
			if (/^\p{Script=Latin}[\p{Script=Latin}\p{M}'’‘ʼʻ`]+$/u.test(rest)) {
				bare.set(normalizeName(rest), rest[0].toUpperCase() + rest.slice(1));
			}
		}
		const known = names.keys();
		for (const [key, text] of bare) {
			if (!known.has(key)) {
				names.add(text, { language: 'en', needsContext: population < namedByItself });
			}
			for (const form of [`Al-${text}`, `El ${text}`, ...assimilated(text)]) {
				if (!known.has(normalizeName(form))) names.add(form, { language: 'en' });
			}
		}
	}
}

/** The article with the sound of the letters that take it over: "As-Suwayda", "Ash-Shajara", "Ed Daein". */
function assimilated(bare: string): string[] {
	const sound = /^(?:[dst]h|[dlnrstz])/iu.exec(bare)?.[0].toLowerCase();
	return sound === undefined ? [] : [`A${sound}-${bare}`, `E${sound} ${bare}`];
}
