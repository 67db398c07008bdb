/** A date as RSS writes it; a time without a zone is taken for UTC, on every machine. */
export function rfcDate(published: string): string {
	const hasZone = !published.includes('T') || /(?:Z|[+-]\d{2}:\d{2})$/.test(published);
	return new Date(hasZone ? published : `${published}Z`).toUTCString();
}
