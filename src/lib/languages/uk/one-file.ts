import type { OneFileText } from '../one-file.ts';

export const oneFile: OneFileText = {
	save: 'Зберегти одним файлом, що відкривається без мережі (HTML)',
	making: 'Файл готується',
	cancel: 'Скасувати',
	tooMuch: (names, most) =>
		`Для одного файлу це забагато: назв місць ${names}, а вміститься не більше ніж ${most}. Спершу звузьте мапу.`
};
