import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Zapisz jako jeden plik, który otwiera się bez sieci (HTML)',
	making: 'Plik powstaje',
	cancel: 'Anuluj',
	tooMuch: (names, most) =>
		`To za dużo na jeden plik: nazw miejsc jest ${names}, a zmieści się najwyżej ${most}. Najpierw zawęź mapę.`
};
