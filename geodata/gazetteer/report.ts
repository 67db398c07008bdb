/** What was left out of a product or put right in it, and why: counted, with a few examples of each. */

const examplesPerReason = 3;

export class Report {
	private readonly reasons = new Map<string, { count: number; examples: string[] }>();

	add(reason: string, example: string): void {
		let entry = this.reasons.get(reason);
		if (entry === undefined) {
			entry = { count: 0, examples: [] };
			this.reasons.set(reason, entry);
		}
		entry.count++;
		if (entry.examples.length < examplesPerReason) entry.examples.push(example);
	}

	/** One line a reason, in order of the alphabet. */
	lines(): string[] {
		return [...this.reasons]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([reason, { count, examples }]) => `${count} × ${reason} (${examples.join('; ')})`);
	}
}
