import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Сохранить одним файлом, который открывается без сети (HTML)',
	making: 'Файл готовится',
	cancel: 'Отменить',
	tooMuch: (names, most) =>
		`Для одного файла это слишком много: названий мест ${names}, а поместится не больше ${most}. Сначала сузьте карту.`
};
