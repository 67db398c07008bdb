/**
 * The markup a reader copies to put the map into another page. Knows no DOM; everything that goes
 * into the markup is escaped.
 */

export interface SnippetOptions {
	/** Absolute address of the embed page with the state to show. */
	readonly embedUrl: string;
	/** Absolute address of the full map with the same state. */
	readonly mapUrl: string;
	/** Absolute address of the `<dateline-map>` loader. */
	readonly loaderUrl: string;
	/** Names the frame to screen readers. */
	readonly title: string;
	/** Text of the link below the frame. */
	readonly linkText: string;
	/** Height of the frame in CSS pixels, where nothing sizes it. */
	readonly height: number;
}

const escapes: Record<string, string> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => escapes[character]);

/** A plain frame with the link below it: works wherever frames are allowed, with no script. */
export function frameSnippet({ embedUrl, mapUrl, title, linkText, height }: SnippetOptions) {
	return `<iframe src="${escape(embedUrl)}" title="${escape(title)}"
  loading="lazy" width="100%" height="${height}" style="width:0;min-width:100%!important;border:0"
  allow="fullscreen; clipboard-write"
  referrerpolicy="strict-origin-when-cross-origin"></iframe>
<p><a href="${escape(mapUrl)}">${escape(linkText)}</a></p>`;
}

/** The element: as the frame, but as high as its content, and open to the page's scripts. */
export function elementSnippet({ embedUrl, mapUrl, loaderUrl, title, linkText }: SnippetOptions) {
	return `<script async src="${escape(loaderUrl)}"></script>
<dateline-map src="${escape(embedUrl)}" title="${escape(title)}">
  <a href="${escape(mapUrl)}">${escape(linkText)}</a>
</dateline-map>`;
}
