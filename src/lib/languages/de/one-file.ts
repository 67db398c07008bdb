import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Als eine Datei speichern, die sich ohne Netz öffnet (HTML)',
	making: 'Die Datei entsteht',
	cancel: 'Abbrechen',
	tooMuch: (names, most) =>
		`Für eine Datei ist das zu viel: Es sind ${names} Ortsnamen, höchstens ${most} passen hinein. Grenzen Sie die Karte zuerst ein.`
};
