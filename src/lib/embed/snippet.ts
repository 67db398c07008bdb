/**
 * The markup by which the map gets into another page. A form is a function and a line in
 * {@link embedForms}; the builder follows. Knows no DOM; everything that goes into the markup is escaped.
 */
import { escapeXml as escape } from '$lib/collection/export/xml.ts';
import type { EmbedText } from '$lib/languages/embed.ts';

export interface SnippetOptions {
	/** Absolute address of the embed page with the state to show. */
	readonly embedUrl: string;
	/** Absolute address of the full map with the same state. */
	readonly mapUrl: string;
	/** Absolute address of the `<dateline-map>` loader. */
	readonly loaderUrl: string;
	/** Absolute address of the drawn map. */
	readonly pictureUrl: string;
	/** Names the frame to screen readers. */
	readonly title: string;
	/** Text of the link below the frame. */
	readonly linkText: string;
	/** Height of the frame in CSS pixels, where nothing sizes it. */
	readonly height: number;
	/** What the reading list holds. */
	readonly list: readonly ListedPlace[];
	/** What the component begins with. */
	readonly component: ComponentState;
}

/** Options of the component's `createMap`; those that are left out or `undefined` are not written. */
interface ComponentState {
	/** Absolute address of the map's page. */
	readonly src: string;
	readonly place?: string | undefined;
	readonly period?: readonly [from: string | null, to: string | null] | undefined;
	readonly kind?: 'all' | undefined;
	readonly theme?: 'light' | 'dark' | undefined;
	readonly language?: string | undefined;
	readonly panel?: true | undefined;
}

/** A place as a reading list has it. */
export interface ListedPlace {
	readonly name: string;
	/** Absolute address of its page. */
	readonly url: string;
	/** How many passages name it, in words. */
	readonly passages: string;
	/** A passage and where it stands, absolute; `null` where none is at hand. */
	readonly first: { readonly text: string; readonly source: string; readonly url: string } | null;
}

const linkBelow = ({ mapUrl, linkText }: SnippetOptions) =>
	`<p><a href="${escape(mapUrl)}">${escape(linkText)}</a></p>`;

/** A plain frame with the link below it: works wherever frames are allowed, with no script. */
export function frameSnippet(options: SnippetOptions) {
	const { embedUrl, title, height } = options;
	return `<iframe src="${escape(embedUrl)}" title="${escape(title)}"
  loading="lazy" width="100%" height="${height}" style="width:0;min-width:100%!important;border:0"
  allow="fullscreen; clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin"></iframe>
${linkBelow(options)}`;
}

/** The element: as the frame, but as high as its content, and open to the page's scripts. */
export function elementSnippet({ embedUrl, mapUrl, loaderUrl, title, linkText }: SnippetOptions) {
	return `<script async src="${escape(loaderUrl)}"></script>
<dateline-map src="${escape(embedUrl)}" title="${escape(title)}">
  <a href="${escape(mapUrl)}">${escape(linkText)}</a>
</dateline-map>`;
}

/** The map in the page itself, which has the component's package. Nothing in its script ends the script. */
function componentSnippet(options: SnippetOptions) {
	const lines = Object.entries(options.component)
		.filter(([, value]) => value !== undefined)
		.map(([name, value]) => `    ${name}: ${JSON.stringify(value).replaceAll('<', '\\u003c')}`);
	return `<div id="dateline-map" style="height:${options.height}px"></div>
${linkBelow(options)}
<script type="module">
  import { createMap } from 'dateline-component';

  createMap(document.querySelector('#dateline-map'), {
${lines.join(',\n')}
  });
</script>`;
}

/** The drawn map of the whole collection, a link around it. */
function pictureSnippet({ mapUrl, pictureUrl, title }: SnippetOptions) {
	return `<a href="${escape(mapUrl)}"><img src="${escape(pictureUrl)}" alt="${escape(title)}"
  loading="lazy" width="520" height="380" style="width:100%;height:auto"></a>`;
}

/** AMP's own frame: it wants a picture until the frame is there, and something to press where it has to grow. */
function ampSnippet(options: SnippetOptions) {
	const { embedUrl, pictureUrl, title, linkText, height } = options;
	return `<amp-iframe src="${escape(embedUrl)}" title="${escape(title)}"
  layout="fixed-height" height="${height}" frameborder="0" resizable
  sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox">
  <amp-img placeholder layout="fill" src="${escape(pictureUrl)}" alt=""></amp-img>
  <div overflow tabindex="0" role="button" aria-label="${escape(linkText)}">↓</div>
</amp-iframe>
${linkBelow(options)}`;
}

/** The frame in a block of the WordPress editor, to be pasted into its code view. */
const wordpressSnippet = (options: SnippetOptions) =>
	`<!-- wp:html -->\n${frameSnippet(options)}\n<!-- /wp:html -->`;

/** The places and a passage of each, with no style and no script: what mail programs show. */
function listSnippet(options: SnippetOptions) {
	const items = options.list.map(({ name, url, passages, first }) => {
		const place = `<a href="${escape(url)}">${escape(name)}</a> – ${escape(passages)}`;
		const passage = first
			? `<br>${escape(first.text)} (<a href="${escape(first.url)}">${escape(first.source)}</a>)`
			: '';
		return `  <li>${place}${passage}</li>\n`;
	});
	return `<h2>${escape(options.title)}</h2>
<ul>
${items.join('')}</ul>
${linkBelow(options)}`;
}

/** In the order they are offered. */
export const embedForms: readonly {
	readonly name: keyof EmbedText['forms'];
	readonly write: (options: SnippetOptions) => string;
}[] = [
	{ name: 'frame', write: frameSnippet },
	{ name: 'element', write: elementSnippet },
	{ name: 'component', write: componentSnippet },
	{ name: 'picture', write: pictureSnippet },
	{ name: 'amp', write: ampSnippet },
	{ name: 'wordpress', write: wordpressSnippet },
	{ name: 'link', write: ({ mapUrl }) => mapUrl },
	{ name: 'list', write: listSnippet }
];
