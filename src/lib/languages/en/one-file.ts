import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Save as one file that opens offline (HTML)',
	making: 'Making the file',
	cancel: 'Cancel',
	tooMuch: (names, most) =>
		`That is too much for one file: ${names} names of places, and at most ${most} fit. Narrow the map first.`
};
