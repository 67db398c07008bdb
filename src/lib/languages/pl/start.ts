import type { StartText } from '../start.ts';

/** Polish texts of a site's start. */
export const start: StartText = {
	plain: 'Miejsca wymieniane w artykułach, na mapie, każde ze słowami, które je tam umieściły.',
	collections: 'Zbiory',
	open: 'Otwórz mapę i fragmenty',
	none: 'Na tej stronie nie ma jeszcze żadnego zbioru.',
	checked: (percent: string) => `${percent} oznaczeń sprawdził człowiek`,
	story: 'Czytaj opowieść'
};
