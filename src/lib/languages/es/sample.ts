/** What tells a Spanish text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'aábcdeéfghiíjklmnñoópqrstuúüvwxyz',
	words: `de la que el en y a los se del las un por con no una su para es al lo como más o pero sus ha menos
		me sin sobre este ya entre cuando todo esta ser son dos también fue había era muy años hasta desde
		está según tras ayer lunes martes miércoles jueves viernes sábado domingo e u ni cada tan bajo contra ante donde mientras
		mil otro otra otros tres cuatro`,
	parts: 'ción ciones dad_ ó_ ía ieron_ aron_ ada_ ado_ ñ'
};
