/** What tells an Arabic text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
	words: `في من على إلى أن إن التي الذي عن مع هذا هذه كان كانت قد بعد قبل بين حتى كما لم لا ما هو هي ذلك تلك كل
		أو ثم منذ خلال عند غير حيث لكن إذا عبر ضد نحو اليوم`
};
