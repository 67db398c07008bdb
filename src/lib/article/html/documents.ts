/** Pages that a word processor has written: Google Docs, Word. */

/** What editors ask beside the text, and the marks in it that lead there. */
const remarks =
	'a[id^="cmnt_ref"],.MsoCommentReference,.MsoCommentText,.msocomoff,[style*="mso-element:comment" i]';
/** Marks of notes: "[1]". */
const noteMarks = 'a[id^="ftnt"],.MsoFootnoteReference,.MsoEndnoteReference';

/** Takes the remarks of editors off, which are for nobody else, and the marks of notes. */
export function removeRemarks(document: Document): void {
	// Google Docs has them at its end, each in a box of its own.
	for (const mark of document.querySelectorAll('a[id^="cmnt"]')) {
		if (!mark.id.startsWith('cmnt_ref')) (mark.closest('div') ?? mark).remove();
	}
	for (const mark of document.querySelectorAll(`${remarks},${noteMarks}`)) mark.remove();
}

/** The title that a document of Google Docs has in its text, and nowhere else. */
export const titleOfDocument = (document: Document): string | undefined =>
	document.querySelector('.doc-content .title')?.textContent?.replace(/\s+/g, ' ').trim() ||
	undefined;
