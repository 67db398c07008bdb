/** What tells a Russian text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	words: `и что не как это он она они или но через после было был была быть также его её который которая
		которые чтобы когда ещё еще уже при под из со от для года будет может только однако где мы у с к`,
	parts: 'ние_ ия_ ал_ ил_ ел_ ость_'
};
