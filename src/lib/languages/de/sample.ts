/** What tells a German text: its letters and its commonest words. */
import type { Sample } from '../language-tables.ts';

export const sample: Sample = {
	letters: 'abcdefghijklmnopqrstuvwxyzäöüß',
	words: `der die das den dem des und in im ist sind war waren wurde wurden wird werden hat haben hatte von vom zu zum
		zur mit für auf an am bei beim nach aus über unter vor zwischen gegen durch bis seit um ohne ein eine einen
		einem einer eines kein keine nicht auch noch nur schon sich er sie es wir ich ihr sein seine seiner ihre ihren
		dass wie als wenn weil ob oder aber sowie laut so dort hier mehr dieser diese dieses kann können soll sollen
		will wollen muss montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute zwei drei vier fünf`,
	parts: 'ß sch_ sch ung_ ungen_ lich keit_ heit_ ä ü ö tz_ cht_ chen_ isch ei_ _ge _ver _zw ck'
};
