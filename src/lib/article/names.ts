/** Names of authors, out of what stands in a byline. */
import { withoutDays } from './date.ts';
import { either } from './languages.ts';

/** A word of any script by itself: what `\b` is for Latin letters alone. */
const word = (words: string) => `(?<![\\p{L}\\p{N}_])(?:${words})(?![\\p{L}\\p{N}_])`;

/** What leads to a name, in the languages of news. */
const lead = new RegExp(
	`^(?:(?:(?:(?:${[
		'written|posted|published|reported|filed|submitted|story|text|words|article|report|analysis|opinion|review|interview|commentary|exclusive',
		'geschrieben|ein beitrag|escrito|publicado|firmado|publié|rédigé|soumis|proposé|scritto|pubblicato|geschreven|skrevet|skrivet|napisane|a cura'
	].join('|')})\\s+)?(?:by|von|durch|par|por|di|da|od|av|af|door|przez|oleh|nga)\\s*:?|(?:${[
		'(?:text|texte|texto|testo|tekst|words|story|report(?:er|aje)?|writer|penulis|yazan|muhabir|piše|kirjoittaja|szerző|текст|пише)\\s*[:：]',
		'(?:aut(?:h?or|eur|ore)(?:s|es|en|i|in|e|a|zy|ka)?|автори?|автора|авторы)\\s*[:：]?'
	].join(
		'|'
	)}))\\s+(?=\\p{Lu})|(?:作者|撰文|记者|記者|文|글|작성자?)\\s*[:：/]\\s*(?=\\p{Lo})|(?:بقلم|كتبت?|إعداد|الكاتب)\\s*[:：]?\\s+(?=\\p{Lo}))`,
	'iu'
);

/** What says what somebody is, and not who. */
const role = new RegExp(
	word(
		[
			'reporters?|editors?|editorial|correspondents?|writers?|staff|journalists?|columnists?|producers?|contributors?|newsroom|desk|bureau',
			'analysts?|managers?|directors?|professors?|critics?|bloggers?|photographers?|fellows?|officers?',
			'updated|published|posted|views?|comments?|min(?:ute)?s? read|subscribe|follow|share|email|twitter|facebook|agencies',
			'redaktion|redakteur(?:in)?|reporterin|korrespondent(?:in)?|volontär(?:in)?|onlineredaktion',
			'(?:la )?rédaction|journalistes?|correspondante?|envoyée?s? spéciale?s?|envoyés spéciaux|avec agences?',
			'redacción|redactora?|corresponsal|enviad[oa] especial|periodista|agencias?|redação|da redação|repórter|correspondente|jornalista',
			'redazione|redattore|redattrice|inviat[oa]|corrispondente|giornalista|redactie|redacteur|verslaggever|correspondent',
			'redakcj[ai]|redaktork?a?|dziennikarz|redaktionen|redaksjonen|reportage|haber merkezi|muhabiri?|editörü?',
			'редакци[яи]|редактор|корреспондент|спецкор|журналист(?:ка)?|обозреватель|редакці[яї]|кореспондент(?:ка)?|журналіст(?:ка)?|оглядач(?:ка)?',
			'مراسل|مراسلة|التحرير|تحرير|محرر|وكالات|编辑部|本报讯|취재팀|편집국|編集部'
		].join('|')
	),
	'iu'
);

/** What is written in the place of a name: a lead without one, a day of the week, nobody. */
const nobody =
	/^(?:by|von|durch|par|por|di|da|od|av|af|door|przez|oleh|nga|read|more|home|автори?|автора|автор|unknown|(?:\S+ )?admin(?:istrator)?|anonymous|guest|webmaster|n\/a|none|null|undefined|alle artikel|author|autor|autore|auteur|mon?|tue|wed?|thu|fri?|sat?|sun|di|mi|do|so|(?:developed|designed|photo|photos|images?|video|fotos?|bild(?:er|rechte|nachweis)?|фото|видео|відео)(?![\p{L}\p{N}]).*)$/iu;
/** A day of the week before the day that has been taken off. */
const weekday =
	/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch),?\s+(?=\|)/giu;
/** "2 hours ago", "hace 2 horas", "vor 2 Stunden": how long since it was published. */
const since =
	/(?:\b(?:hace|il y a|vor|há)\s+)?\b(?:about\s+)?(?:an?|\d+)\s+(?:sec|min|hour|hr|day|week|month|year|minuto|hora|día|heure|jour|Minute|Stunde|Tag|мин|час|дн|год)\p{L}*(?:\s+(?:ago|atrás|назад|тому))?/giu;
/** What is told of the day behind the names, in the line of the names. */
const told = new RegExp(
	`(?<=[\\p{L}\\d.)|,]\\s*)${word(
		`(?:${either(({ published }) => published)}|${either(({ updated }) => updated)}|mis à jour|publié|actualizado|publicado|aggiornato|pubblicato|aktualisiert|veröffentlicht|atualizado|follow|read more|tags)`
	)}(?!\\s+(?:by|par|por|von|di|da)).*`,
	'iu'
);
/** A site's address in the place of a name. */
const host = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|[a-z]{2})$/i;

/** What stands between the names of a byline; a word between two that are one word each is of one name, "Kirche und Leben". */
const betweenNames = new RegExp(
	`,|;|(?<=[^,;&\\s] [^,;&\\s]+) (?:${either(({ and }) => and)}) | (?:${either(({ and }) => and)}) (?=[^,;&\\s]+ [^,;&\\s])|&`,
	'u'
);
/** What joins names in the languages of news. */
const joiners =
	/,?\s(?:and|with|und|mit|et|avec|y|con|e|con|en|met|och|og|i|и|та|й|oraz|ve|dan)\s(?=\p{Lu})/u;

/** News agencies: they sign where no person does, and stand behind the names of their people. */
const agency =
	/^(?:(?:the )?associated press|ap|afp|agence france[- ]presse|(?:thomson )?reuters|press association|pa(?: media)?|dpa|(?:agencia )?efe|ansa|tass|тасс|риа новости|интерфакс|interfax|ukrinform|укрінформ|уніан|pap|apa|bloomberg(?: news)?|cnn(?: wire)?|fox news|kyodo(?: news)?|xinhua|europa press|lusa|aap|pti|ians|ani|upi|epd|kna|(?:the )?canadian press|belga|anp|ritzau|yonhap)$/iu;

/** Last words of the names of papers, stations and schools, which stand behind those of their people. */
const house =
	/\b(?:times|news|journal|gazette|herald|tribune|telegraph|ledger|observer|chronicle|magazine|weekly|daily|radio|tv|media|agency|university|institute|post|press|mail|team|group)$/i;

/** Names of a list: "Anna Bell, Ivo Kraft and Mia Long". */
function splitNames(names: string): string[] {
	return names
		.split(betweenNames)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}

/** An address of a site in a list: what follows it is where it is. */
const site = /\b[\w-]+\.(?:com|org|net|de|at|ch|fr|it|es|co|info|eu)\b,/i;

/** Letters that a byline has at most. */
const maxByline = 300;

/**
 * The names in a byline: "By Anna Bell, Senior Reporter and Ivo Kraft | March 25, 2015" has two. A piece
 * that is no name (a role, an address, a day) is left out, and so is an agency or a site beside people.
 */
export function namesOf(byline: string): string[] {
	if (byline.length > maxByline || site.test(byline)) return [];
	const line = byline
		.trim()
		.replace(/\s*\n\s*/g, ' | ')
		.replace(/\s+/g, ' ')
		.replace(/https?:\S+|\S+@\S+|@\w+/g, ' ')
		.replace(/(?<=(?<![\p{L}\p{N}])(?:[Bb]y|[Vv]on|[Dd]urch|[Pp]ar|[Pp]or))(?=\p{Lu}\p{Ll})/gu, ' ')
		// Words of two elements without a space between them: "Anna BellCNBC", "Anna BellPublished".
		.replace(
			/(?<=\p{Ll}{3})(?=\p{Lu}{3,}(?:\s|$)|(?:Published|Updated|Posted|Follow|Share|Photo)\b)/gu,
			' | '
		)
		.trim();
	const parts = withoutDays(line)
		.replace(weekday, ' ')
		.replace(/\s(?:on|le|am|il|el|vom|den)\s*(?=\|)/giu, ' ')
		.replace(since, ' | ')
		.replace(told, '')
		.replace(lead, '')
		.split(/\s*[|–—]\s*|\s+-\s+/u)
		.map((part) => part.split(/\s*[•·/;]\s*/u).flatMap(namesInPart))
		.map((names) => names.flatMap((name) => plainName(name) ?? []));
	// Behind a bar stands where they work, or are.
	const people = parts.find((names) => names.some(isPerson));
	if (people !== undefined) return people.filter((name) => !(agency.test(name) || host.test(name)));
	const names = parts.flat();
	const others = names.filter((name) => !host.test(name));
	return others.length > 0 ? others : names;
}

const isPerson = (name: string) => isWholeName(name) && !agency.test(name) && !house.test(name);

/** A name without what is said of it, or `null` for what is none. */
function plainName(text: string): string | null {
	const name = text
		.replace(lead, '')
		.replace(/\([^)]*\)|[,;:]+$/g, '')
		.replace(/^(\p{sc=Hang}{2,4})\s*(?:기자|특파원).*$|\s*(?:记者|記者|编辑)$/u, '$1')
		.replace(/(?<!\b(?:[JS]r|[A-Z]))\.+$/, '')
		.trim();
	const bare = withoutOffice(name);
	if (agency.test(bare)) return bare;
	return isName(bare) && !isOffice(bare) ? bare : null;
}

/** The authors of a field meant for them: its people, and where it names none whatever it says. */
export function authorsIn(field: string): string[] {
	const people = namesOf(field).filter(isWholeName);
	return people.length > 0 ? people : splitNames(field);
}

/** People in a piece of a byline; where they work and what they are is left out behind each. */
function namesInPart(part: string): string[] {
	const joined = part.split(joiners);
	const lists = joined.every((list) => isWholeName(firstOf(list))) ? joined : [part];
	return lists.flatMap((list) => {
		const names = splitNames(list).map((name) => withoutOffice(name.replace(lead, '')));
		if (!isPerson(names[0] ?? '')) return names;
		// Behind "Anna Bell, The Ledger" stand places; behind an office or an agency another person may.
		const isDescribed = names.some(
			(name) => !(isPerson(name) || role.test(name) || agency.test(name))
		);
		return isDescribed ? names.slice(0, 1) : names;
	});
}

const firstOf = (list: string) => withoutOffice(list.replace(lead, '').split(',')[0].trim());

/** What an office begins with: "Senior Political Correspondent". */
const office = new RegExp(
	`^(?:${word('senior|chief|staff|special|deputy|associate|assistant|managing|executive|national|foreign|political|diplomatic|health|science|education|technology')}|${role.source}).* `,
	'iu'
);

/** "Anna Bell Senior Political Correspondent", "Anna Bell in Kyiv", "Anna Bell Associated Press" → "Anna Bell". */
function withoutOffice(text: string): string {
	const named = text.replace(
		/\s(?:for|in|at|on|from|pour|à|en|aus|für|per|em|para|w|в|у|з|из)(?:\s+\p{Lu}.*)?$/u,
		''
	);
	const name = isWholeName(named) ? named : text;
	const words = name.split(' ');
	if (agency.test(words[0]) && role.test(words.slice(1).join(' '))) return words[0];
	for (let i = 2; i < words.length; i++) {
		const [head, rest] = [words.slice(0, i).join(' '), words.slice(i).join(' ')];
		const isBehind = agency.test(rest) || (role.test(rest) && office.test(rest));
		if (isBehind && isWholeName(head) && !agency.test(words[0])) return head;
	}
	return name;
}

/** Particles of names that are written small. */
const particle =
	'(?:de|von|van|der|den|di|da|do|dos|das|del|della|du|al|el|la|le|bin|ibn|af|ten|ter|zu|y)';

/** A name in letters that have large and small ones, with a nickname perhaps: at most five words. */
const casedName = new RegExp(
	`^(?:${particle}\\s+)?\\p{Lu}[\\p{L}\\p{M}'’"“”. -]*[\\p{L}\\p{M}]\\.?$`,
	'u'
);
/** A name in letters of one size: two to four signs in Chinese, Japanese and Korean, else words. */
const uncasedName =
	/^(?:[\p{sc=Han}\p{sc=Kana}]{2,4}|[\p{sc=Hang}]{2,4}|(?!.*[\p{sc=Han}\p{sc=Hang}\p{sc=Hira}\p{sc=Kana}])[\p{Lo}\p{M}'’.-]{2,}(?: [\p{Lo}\p{M}'’.-]{2,}){1,3})$/u;

const isName = (name: string): boolean =>
	(name.length > 1 &&
		name.length <= 60 &&
		name.split(' ').length <= 5 &&
		casedName.test(name) &&
		!/\.[a-z]{2,4}\p{Lu}/u.test(name)) ||
	uncasedName.test(name);

/** Two to five words of a name, and no heading or office: "Anna Bell", "JAN DE VRIES". */
const wholeName = new RegExp(
	`^(?![Tt]he\\s|THE\\s)(?:${particle} )?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: ["“]\\p{L}[^"“”]{0,30}["”])?(?:(?: ${particle})*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*)){1,3}$`,
	'u'
);

/** Whether it is all of a person's name by its form. */
export const isWholeName = (name: string): boolean =>
	(wholeName.test(name) || uncasedName.test(name)) && !isOffice(name);

/** Whether it is an office, or stands for nobody: "Staff Reporter", "Admin". */
export const isOffice = (name: string): boolean => role.test(name) || nobody.test(name.trim());

/** Whether a news agency is called so. */
export const isAgency = (name: string): boolean => agency.test(name);

/** The names of a line that is a byline and nothing else, "By Anna Bell", or none. */
export const namesLedTo = (line: string): string[] =>
	lead.test(line) ? namesOf(line).filter(isWholeName) : [];

/** Whether a line is what leads to a name and no more: "Author:". */
export const isLabel = (line: string): boolean =>
	line.length < maxLabel && lead.test(`${line} Anna Bell`) && namesOf(line).length === 0;

/** Letters that such a line has at most. */
const maxLabel = 30;

/** Small letters without accents, and digits: what two ways to write one name have in common. */
export const plain = (name: string): string =>
	name
		.normalize('NFD')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]/gu, '');

/** A name as it is spoken, of one that is filed by its last part: "Bell, Anna" is Anna Bell. */
export function nameInOrder(filed: string): string {
	const [last, first, suffix] = filed.split(/\s*,\s*/).map((part) => part.trim());
	return [first, last, suffix].filter(Boolean).join(' ');
}
