/** What tells a Ukrainian text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя',
	words: `та що не до від як це він вона вони або але через після було був була бути також його її який
		яка які про щоб коли ще вже при під із зі має може року які буде лише проте де ми з й у`,
	parts: 'ськ цьк зьк ння_ ав_ ив_ ів_ ість_'
};
