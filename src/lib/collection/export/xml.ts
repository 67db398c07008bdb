/** Text for XML: the five signs written out, control characters left out. */
export function escapeXml(text: string): string {
	return text
		.replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
