/**
 * Tells the language that an article is in: by what it states, weighed against its words. Templates state
 * English over German, and exports state nothing. The detector knows 60 languages, those of the list and
 * others, so that an article in a language without tables is told as what it is.
 */
import { languageCodes, languageForTag, languageOfCode, languages } from '../languages/index.ts';
import { languageOf } from '../languages/tell.ts';

/** Code units of a text that are looked at. */
const sampleLength = 4000;
/** Letters that an undeclared text has at least: names alone are in any language. */
const minLetters = 40;
/** Letters that speak against a declared language; fewer where they are of another script. */
const minAgainst = 100;
const minOtherScript = 20;

/** Languages that detectors mix up or know under one tag; what is declared holds among them. */
const nearLanguages: readonly (readonly string[])[] = [
	['hr', 'bs', 'sr', 'sh', 'me', 'cnr'],
	['ms', 'id'],
	['no', 'nb', 'nn', 'da'],
	['tl', 'fil'],
	['fa', 'ku', 'ckb'],
	['gl', 'pt'],
	['cs', 'sk']
];

/**
 * The language of a text as a BCP 47 tag. What is declared holds, with its region, unless enough letters
 * say otherwise; where nothing is declared they say what it is.
 *
 * @param declared A checked tag, or `undefined`.
 */
export async function tellLanguage(text: string, declared: string | undefined): Promise<string> {
	const sample = text.slice(0, sampleLength);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	const isOther =
		declared === undefined
			? languageCodes.every((code) => isOtherScript(sample, code))
			: isOtherScript(sample, declared);
	const least = isOther ? minOtherScript : declared === undefined ? minLetters : minAgainst;
	if (letters < least) return declared ?? languageOf(sample);
	// Its tables take 100 ms to load: for whoever reads articles, and nobody else.
	const { eld } = await import('eld/extrasmall');
	const detected = eld.detect(sample);
	if (detected.language === '' || !detected.isReliable()) return declared ?? languageOf(sample);
	if (declared === undefined) return detected.language;
	const [base] = declared.toLowerCase().split('-');
	const isNear = nearLanguages.some(
		(group) => group.includes(base) && group.includes(detected.language)
	);
	return base === detected.language || isNear ? declared : detected.language;
}

const scripts: ReadonlyMap<string, RegExp> = new Map(
	languages.map(({ script }) => [script, new RegExp(`\\p{Script=${script}}`, 'gu')])
);

/** Whether most letters of a text are not of the script that a declared language is written in. */
function isOtherScript(sample: string, declared: string): boolean {
	let script: string | undefined;
	try {
		({ script } = new Intl.Locale(declared).maximize());
	} catch {
		script = languageOfCode[languageForTag(declared)].script;
	}
	const pattern = scripts.get(script ?? '');
	if (pattern === undefined) return false;
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	return (sample.match(pattern)?.length ?? 0) < letters / 2;
}
