/** Names of authors, out of what stands in a byline. */
import { withoutDays } from './date.ts';
import { splitNames } from './furniture.ts';

/** What leads to a name, in the languages of news. */
const lead =
	/^(?:(?:written|posted|published|reported|story|text|words|article|report|geschrieben|ein beitrag|escrito|publié|rédigé|scritto)\s+)?(?:by|von|par|por|di|da|od|av|af|автори?|автора|текст|text|author|autor|autore|auteur)\s*[:：]?\s+(?=\p{Lu})/iu;
/** What says what somebody is, and not who. */
const role =
	/\b(?:reporter|editor|correspondent|writer|staff|journalist|columnist|producer|contributor|newsroom|updated|published|posted|views?|comments?|min(?:ute)?s? read|subscribe|follow|share|email|twitter|facebook)\b/iu;

/** What is written in the place of a name: a lead without one, a day of the week, nobody. */
const nobody =
	/^(?:by|von|par|por|di|da|od|av|af|автори?|автора|автор|unknown|admin(?:istrator)?|anonymous|guest|n\/a|none|null|undefined|alle artikel|author|autor|autore|auteur|mon?|tue|wed?|thu|fri?|sat?|sun|di|mi|do|so|(?:developed|designed|photo|photos|images?|video|fotos?|bild(?:er)?|фото|видео)\b.*)$/iu;
/** A day of the week before the day that has been taken off. */
const weekday =
	/\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch),?\s+(?=\|)/giu;
/** A site's address in the place of a name. */
const host = /^[\w-]+(?:\.[\w-]+)*\.(?:com|org|net|info|[a-z]{2})$/i;

/** What joins names in the languages of news. */
const joiners = /\s(?:and|und|et|y|en|och|og|e|и|та|й|oraz)\s(?=\p{Lu})/u;
/** Two whole names joined; Kirche und Leben is one. */
function splitJoined(part: string): string[] {
	const names = part.split(joiners);
	return names.every((name) => name.includes(' ')) ? names : [part];
}

/** An address of a site in a list: what follows it is where it is. */
const site = /\b[\w-]+\.(?:com|org|net|de|at|ch|fr|it|es|co|info|eu)\b,/i;

/**
 * The names in a byline: "By Anna Bell, Senior Reporter and Ivo Kraft | March 25, 2015" has two. A piece
 * that is no name (a role, an address, a day) is left out.
 */
export function namesOf(byline: string): string[] {
	if (byline.length > 300 || site.test(byline)) return [];
	const line = byline
		.trim()
		.replace(/\s*\n\s*/g, ' | ')
		.replace(/\s+/g, ' ')
		.replace(/https?:\S+|\S+@\S+|@\w+/g, ' ')
		.trim();
	const parts = withoutDays(line)
		.replace(weekday, ' ')
		.replace(lead, '')
		.split(/\s*[|•·/–—]\s*|\s+-\s+/u);
	const names = parts
		.flatMap((part) => splitNames(part))
		.flatMap(splitJoined)
		.map((name) =>
			name
				.replace(lead, '')
				.replace(/\([^)]*\)|[.,;:]+$/g, '')
				.trim()
		)
		.filter(
			(name) =>
				name.length > 1 &&
				name.length <= 60 &&
				/^(?:(?:de|von|van|di|da|al|el|la|le)\s+)?\p{Lu}[\p{L}'’. -]*\p{L}\.?$/u.test(name) &&
				name.split(' ').length <= 5 &&
				!role.test(name) &&
				!nobody.test(name)
		);
	const others = names.filter((name) => !host.test(name));
	return others.length > 0 ? others : names;
}

/** A name as it is spoken, of one that is filed by its last part: "Bell, Anna" is Anna Bell. */
export function nameInOrder(filed: string): string {
	const [last, first, suffix] = filed.split(/\s*,\s*/).map((part) => part.trim());
	return [first, last, suffix].filter(Boolean).join(' ');
}
