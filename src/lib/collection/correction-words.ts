/** A correction in a sentence. */
import type { RecordText } from '../languages/record.ts';
import type { TraceEntry } from './trace.ts';

/** @param place Name of the place it is about, where the collection shows it. */
export function correctionWords(
	{ what, name, was, kind }: TraceEntry,
	words: RecordText['corrections'],
	place: string | null
): string {
	const called = name ?? '';
	switch (what) {
		case 'place':
			return place === null ? words.otherPlace(called) : words.place(called, place);
		case 'none':
			return words.noPlace(called);
		case 'unplaced':
			return words.unplaced(called);
		case 'kind':
			return kind === 'literal' ? words.literal(called) : words.associative(called);
		case 'moved':
			return words.moved(place ?? '');
		case 'named':
			return words.named(was ?? place ?? '', called);
		case 'joined':
			return words.joined(place ?? '');
		case 'protected':
			return words.isProtected;
	}
}
