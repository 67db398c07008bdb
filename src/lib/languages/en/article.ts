/** How English news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
	ordinal: 'st|nd|rd|th',
	ofMonth: 'of ',
	at: 'at',
	published: '(?:first |originally )?(?:published|posted|issued|date)',
	updated: '(?:last )?(?:updated|modified|corrected)',
	and: 'and',
	or: 'or',
	pointer:
		'related(?: articles?| stor(?:y|ies)| news| coverage)?|read (?:more|also|next|on)|see also|' +
		'also (?:read|see)|more on this(?: story)?|more (?:stories|coverage)|recommended(?: reading)?|' +
		"don['’]t miss|watch(?: also| live| more)?|listen(?: to)?|further reading",
	caption: 'Caption',
	statedPlace: 'Place stated by the publisher',
	credit:
		'(?:file |stock |cover |header |featured |screen ?)?' +
		'(?:photo(?:graph)?|image|picture|video|graphic|map|illustration|screenshot|thumbnail)s?' +
		'(?: credits?| courtesy| source)?\\s*(?::|by\\b|courtesy\\b|via\\b|\\/|©)|credits?\\s*:|courtesy of\\b|©',
	agency:
		'.{2,150}? contributed (?:reporting|to (?:this|the) (?:report|article|story))|' +
		'(?:additional |with )?' +
		'(?:reporting|writing|editing|translation|translated|edited|compiled) (?:by|from)|' +
		'with (?:files|material|information|inputs?) from|' +
		'this (?:article|story|report|piece) (?:was|is|has been|originally|first) .{0,60}' +
		'\\b(?:published|republished|translated|produced|updated|corrected)',
	appeal:
		'sign up|subscribe|follow us|join us|support (?:us|our|independent)|share this|click here|' +
		'download (?:our|the) app|advertisement|story continues below',
	address:
		'original (?:url|link|article|source|publication)|(?:source|article|canonical)?\\s*(?:url|link)|source',
	origin:
		'this (?:article|story|report|piece) (?:was|is|has been|originally|first)|' +
		'(?:first|originally) published|read the (?:original|full) (?:article|story|report)|' +
		'the original (?:article|story|report)',
	by: 'by'
};
