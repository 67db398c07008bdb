/**
 * Types of toponyms in a language whose nouns follow what they are of and whose verbs come last, by the ending of the
 * name and what follows: "Moskova'da" is the place, "Moskova yönetimi" and "Moskova açıkladı" are not.
 */
import { type Analysis, caseAt, isNameWord, listEnd, nameBit } from '../recognition/index.ts';
import { listBit } from '../lexicon/index.ts';
import type { MentionType, Span } from '../mention/index.ts';
import { normalizeName, shape, wordHash } from '../tokens/index.ts';
import { placeNouns } from './place-nouns.ts';

const sceneNouns = placeNouns | listBit.street | listBit.direction;
const actors = listBit.agent | listBit.title | listBit.organization;
const acts = listBit.speech | listBit.action;

/** Words after a name among which the noun is that it belongs to: "Rusya'nın yeni savunma bakanı". */
const maxOwnedDistance = 4;
/** Words after a name among which what is done to it is told. */
const maxDeedDistance = 8;

const comma = wordHash(',');

/** Types of all toponyms of a text. */
export const typesSuffixed = (analysis: Analysis, spans: readonly Span[]): MentionType[] =>
	spans.map((span) => (span.adjectival ? peopleType(analysis, span) : nameType(analysis, span)));

/** "Rus sınırı" is where Russia is, "Rus güçleri" and "Ruslar" are those who are its. */
function peopleType({ tokens, lists, lexicon }: Analysis, { after }: Span): MentionType {
	const written = normalizeName(tokens.text.slice(tokens.start[after - 1], tokens.end[after - 1]));
	const isMany = lexicon.suffixes!.peopleCases.some((ending) => written.endsWith(ending));
	if (isMany || !isWord(tokens, after)) return 'Demonym';
	const noun = lists[after];
	if (noun & actors || !(noun & placeNouns)) return 'Non_Literal_Modifier';
	return lists[after + 1] & actors ? 'Non_Literal_Modifier' : 'Literal_Modifier';
}

const isWord = ({ shape: shapes, length }: Analysis['tokens'], token: number) =>
	token < length && (shapes[token] & shape.word) !== 0;

function nameType(analysis: Analysis, span: Span): MentionType {
	const { tokens, names, lists, lexicon } = analysis;
	const { cues } = lexicon;
	const bits = names.info[span.first]?.bits ?? 0;
	const isHeaded = ((lists[span.after - 1] ?? 0) & sceneNouns) !== 0;
	const canAct =
		(!isHeaded && (bits & (nameBit.country | nameBit.capital)) !== 0) ||
		cues.seats.has(tokens.hash[span.first]);
	if (isDateline(analysis, span)) return 'Literal';
	const own = caseAt(tokens, span.after, lexicon);
	const end = own === null ? listEnd(analysis, span.after) : span.after;
	const ending = own ?? caseAt(tokens, end, lexicon);
	let at = ending === null ? end : end + 1;
	const sameSentence = (token: number) =>
		token < tokens.length &&
		tokens.sentence[token] === tokens.sentence[span.first] &&
		!(tokens.shape[token] & shape.lineStart);
	/** The first of some words that a test holds for, within so many; -1 for none. */
	const find = (from: number, most: number, test: (token: number) => boolean): number => {
		for (let token = from; token < from + most && sameSentence(token); token++) {
			if (!isWord(tokens, token) && tokens.shape[token] !== 0) return -1;
			if (test(token)) return token;
		}
		return -1;
	};
	/** Whether a noun of those who act comes before one of a place or a verb. */
	const ownerOf = (from: number): MentionType | null => {
		const noun =
			lastOfRun(analysis, from) ??
			find(from, maxOwnedDistance, (token) => {
				const isDeed = canAct && cues.deeds.has(tokens.hash[token]);
				return (
					isDeed ||
					(lists[token] & (actors | sceneNouns | acts | listBit.motion | listBit.event)) !== 0
				);
			});
		if (noun < 0) return null;
		if (lists[noun] & actors) return 'Non_Literal_Modifier';
		if (lists[noun] & sceneNouns) {
			// "Kursk bölgesi valisi", "Kiev kent yönetimi"
			const isOfActor =
				noun === from &&
				sameSentence(noun + 1) &&
				(lists[noun + 1] & actors) !== 0 &&
				!isThere(analysis, noun);
			return isOfActor ? 'Non_Literal_Modifier' : 'Literal_Modifier';
		}
		if (canAct && cues.deeds.has(tokens.hash[noun])) return 'Non_Literal_Modifier';
		return lists[noun] & listBit.event ? 'Literal_Modifier' : null;
	};
	switch (ending) {
		case 'locative':
			return 'Literal';
		case 'people':
			return 'Non_Literal_Modifier';
		case 'genitive':
			return ownerOf(at) ?? (canAct ? 'Metonymic' : 'Literal');
		case 'instrumental':
			return canAct ? besideType(analysis, at, sameSentence) : 'Literal';
		case 'ablative': {
			const isSaid = (token: number) =>
				cues.deeds.has(tokens.hash[token]) || (lists[token] & listBit.speech) !== 0;
			return canAct && find(at, 3, isSaid) >= 0 ? 'Metonymic' : 'Literal';
		}
		case 'dative': {
			if (!canAct) return 'Literal';
			const found = find(
				at,
				maxDeedDistance,
				(token) =>
					cues.datives.has(tokens.hash[token]) ||
					(lists[token] & (acts | listBit.motion | listBit.locational)) !== 0
			);
			if (found < 0) return 'Literal';
			const isGiven = cues.datives.has(tokens.hash[found]) || lists[found] & listBit.speech;
			return isGiven && !(lists[found] & listBit.motion) ? 'Metonymic' : 'Literal';
		}
		case 'accusative': {
			const isDone = (token: number) =>
				cues.beats.has(tokens.hash[token]) || (lists[token] & (acts | listBit.motion)) !== 0;
			const deed = canAct ? find(at, maxDeedDistance, isDone) : -1;
			const isSpoken =
				deed >= 0 && (lists[deed] & listBit.speech || cues.beats.has(tokens.hash[deed]));
			return isSpoken ? 'Metonymic' : 'Literal';
		}
	}
	if (!sameSentence(at)) return 'Literal';
	if (tokens.text[tokens.start[at]] === ':') return canAct ? 'Metonymic' : 'Literal';
	if (cues.instrumental.has(tokens.hash[at])) {
		return canAct ? besideType(analysis, at + 1, sameSentence) : 'Literal';
	}
	if (cues.by.has(tokens.hash[at])) return canAct ? 'Metonymic' : 'Literal';
	const owner = ownerOf(at);
	const isPlaceNext =
		(lists[at] & (sceneNouns | listBit.event)) !== 0 || lastOfRun(analysis, at) !== null;
	if (owner !== null && (owner === 'Non_Literal_Modifier' || isPlaceNext)) return owner;
	if (!canAct) return 'Literal';
	if (tokens.hash[at] === comma) at++;
	const verb = lastWord(analysis, at, sameSentence);
	if (verb < 0) return 'Literal';
	const isSuffered = cues.suffers.has(tokens.hash[verb]) || lists[verb] & listBit.motion;
	return isSuffered && !(lists[verb] & listBit.speech) ? 'Literal' : 'Metonymic';
}

/** "Rusya ile sınır" is where it lies, "Rusya ile görüşme" with those who act for it; over "Y arasındaki" of "X ile Y arasındaki sınır". */
function besideType(
	{ tokens, names, lists, lexicon }: Analysis,
	from: number,
	sameSentence: (token: number) => boolean
): MentionType {
	let at = names.first[from] === from ? names.after[from] : from;
	if (caseAt(tokens, at, lexicon) !== null) at++;
	if (lexicon.cues.between.has(tokens.hash[at])) at++;
	const isPlace = sameSentence(at) && lists[at] & sceneNouns && !(lists[at] & listBit.agent);
	return isPlace ? 'Literal' : 'Metonymic';
}

/** The last word of a clause: where its verb stands; -1 for none. */
function lastWord(
	{ tokens, lists }: Analysis,
	from: number,
	sameSentence: (token: number) => boolean
): number {
	let last = -1;
	for (let at = from; sameSentence(at); at++) {
		if (isWord(tokens, at)) last = at;
		// A verb before a comma ends its clause.
		else if (tokens.hash[at] === comma && last >= 0 && lists[last] & (acts | listBit.motion)) break;
	}
	return last;
}

/** Whether a name is where news was filed: "ANKARA (AA) -", "KİEV, Ukrayna —". */
function isDateline({ tokens, names }: Analysis, { first, after }: Span): boolean {
	const isStart = first === 0 || (tokens.shape[first] & shape.lineStart) !== 0;
	const sign = (token: number) => tokens.text[tokens.start[token]] ?? '';
	const isFiled = (token: number) => '(—–-'.includes(sign(token)) && sign(token) !== '';
	if (isStart && isFiled(after)) return true;
	if (isStart && sign(after) === ',' && names.first[after + 1] === after + 1)
		return isFiled(names.after[after + 1]);
	// The country of such a line.
	const city = first - 2;
	const isSecond = city >= 0 && sign(first - 1) === ',' && isFiled(after);
	return (
		isSecond &&
		(names.first[city] === 0 || (tokens.shape[names.first[city]] & shape.lineStart) !== 0)
	);
}

/** Letters that an ending has at least for a noun in small letters to be told by it. */
const minEnding = 3;

/** Whether a noun in small letters says where something is: "kentindeki mahkeme" is a court in the town. */
function isThere({ tokens, lexicon }: Analysis, token: number): boolean {
	const word = normalizeName(tokens.text.slice(tokens.start[token], tokens.end[token]));
	for (const [ending, name] of lexicon.suffixes!.cases) {
		if (name === 'locative' && ending.length >= minEnding && word.endsWith(ending)) return true;
	}
	return false;
}

/** Capitals after a name that are looked through for the noun that they end in. */
const maxCapitals = 5;

/** The last noun of the capitals that begin at a token: "Hastanesi" of "Edirne Devlet Hastanesi"; `null` for none. */
function lastOfRun({ tokens, lists }: Analysis, from: number): number | null {
	let last: number | null = null;
	for (let at = from; at < tokens.length && at < from + maxCapitals; at++) {
		if (!isNameWord(tokens.shape[at]) || tokens.sentence[at] !== tokens.sentence[from]) break;
		if (lists[at] & (actors | sceneNouns | listBit.event)) last = at;
	}
	return last;
}
