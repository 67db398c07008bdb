import { expect, test } from 'vitest';
import { embedFlags, readOptions, withOptions, writeOptions } from './flags';

test('every flag is read back as it was written', () => {
	for (const flag of embedFlags) {
		expect([...readOptions(`?place=sudzha&${flag}`).flags]).toEqual([flag]);
	}
	const query = writeOptions(['title=0', 'gestures=1'], 480);
	expect(readOptions(`?${query}`)).toMatchObject({ maxHeight: 480, query });
});

test.each(['?title=1', '?title=', '?zoom=no', '?gestures=0', '?title=%3Cb%3E', '?max-height=0'])(
	'%s asks for nothing',
	(search) => {
		expect(readOptions(search)).toEqual({ flags: new Set(), maxHeight: Infinity, query: '' });
	}
);

test.each(['199', '4001', '99999', '-300', 'Infinity', '300px'])(
	'%s is no height to ask for at most',
	(height) => {
		expect(readOptions(`?max-height=${height}`).maxHeight).toBe(Infinity);
	}
);

test.each([
	['', 'title=0', '?title=0'],
	['?place=sudzha', 'title=0', '?place=sudzha&title=0'],
	['#map=7/51/35', 'title=0', '?title=0#map=7/51/35'],
	['?place=a#map=7/51/35', 'title=0&zoom=0', '?place=a&title=0&zoom=0#map=7/51/35'],
	['?place=a#map=7/51/35', '', '?place=a#map=7/51/35']
])('%s with %s is %s', (address, query, expected) => {
	expect(withOptions(address, query)).toBe(expected);
});
