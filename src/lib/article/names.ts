/** Names of authors, out of what stands in a byline. */
import { withoutDays } from './date.ts';
import { splitNames } from './furniture.ts';

/** What leads to a name, in the languages of news. */
const lead =
	/^(?:(?:written|posted|published|reported|story|text|words|article|report)\s+)?(?:by|von|par|por|di|da|od|av|af|автори?|автора|текст|text|author|autor|autore|auteur)\s*[:：]?\s+(?=\p{Lu})/iu;
/** What says what somebody is, and not who. */
const role =
	/\b(?:reporter|editor|correspondent|writer|staff|journalist|columnist|producer|contributor|newsroom|updated|published|posted|views?|comments?|min(?:ute)?s? read|subscribe|follow|share|email|twitter|facebook)\b/iu;

/**
 * The names in a byline: "By Anna Bell, Senior Reporter and Ivo Kraft | March 25, 2015" has two. A piece
 * that is no name (a role, an address, a day) is left out.
 */
export function namesOf(byline: string): string[] {
	if (byline.length > 300) return [];
	const line = byline
		.trim()
		.replace(/\s*\n\s*/g, ' | ')
		.replace(/\s+/g, ' ')
		.replace(/https?:\S+|\S+@\S+|@\w+/g, ' ')
		.trim();
	const names = withoutDays(line)
		.replace(lead, '')
		.split(/\s*[|•·/–—]\s*|\s+-\s+/u);
	return names
		.flatMap((part) => splitNames(part))
		.map((name) =>
			name
				.replace(lead, '')
				.replace(/\([^)]*\)|[.,;:]+$/g, '')
				.trim()
		)
		.filter(
			(name) =>
				name.length <= 60 &&
				/^(?:(?:de|von|van|di|da|al|el|la|le)\s+)?\p{Lu}[\p{L}'’. -]*\p{L}\.?$/u.test(name) &&
				name.split(' ').length <= 5 &&
				!role.test(name)
		);
}
