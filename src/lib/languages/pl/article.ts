/** How Polish news writes days, and what stands around its stories. */
import type { ArticleTables } from '../article.ts';

export const article: ArticleTables = {
	months: [
		...(['sty', 'lut', 'mar', 'kwi', 'maj', 'cze'] as const),
		...(['lip', 'sie', 'wrz', 'paź', 'lis', 'gru'] as const)
	],
	at: 'o|godz\\.|godz|godzina',
	era: 'roku|rok|r\\.',
	published: '(?:data )?(?:opublikowano|publikacji|publikacja|dodano|data)',
	updated: '(?:ostatnia )?(?:aktualizacja|zaktualizowano)',
	and: 'i|oraz',
	or: 'lub|albo',
	pointer:
		'czytaj (?:także|też|również|więcej|dalej)|zobacz (?:także|też|również)|więcej na ten temat|polecamy',
	caption: 'Podpis',
	statedPlace: 'Miejsce podane przez wydawcę',
	credit: '(?:fot\\.|foto|zdjęcie|zdjęcia|wideo|mapa|grafika|ilustracja)\\s*[:/]|fot\\.',
	agency: 'na podstawie (?:informacji|materiałów)|źródła?: (?:pap|afp|reuters)',
	appeal: 'zapisz się|subskrybuj|obserwuj nas|dołącz do nas|wesprzyj nas|udostępnij|reklama',
	address: '(?:adres )?oryginału|oryginał|źródło',
	by: 'autor|autorka|autorzy'
};
