import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Guardar en un solo archivo que se abre sin conexión (HTML)',
	making: 'Creando el archivo',
	cancel: 'Cancelar',
	tooMuch: (names, most) =>
		`Es demasiado para un solo archivo: hay ${names} nombres de lugares y caben ${most} como máximo. Acote antes el mapa.`
};
