import { expect, it } from 'vitest';
import { frenchName } from './locale-names.ts';

it.each([
	['Préfecture dAomori', 'Préfecture d’Aomori'],
	['Vaihingen-sur-lEnz', 'Vaihingen-sur-l’Enz'],
	['LHaÿ', 'L’Haÿ'],
	['NIcosie', 'Nicosie'],
	['Val d’Oise', 'Val d’Oise'],
	['L’Île-Rousse', 'L’Île-Rousse'],
	['La Réunion', 'La Réunion'],
	['Grand Lahou', 'Grand Lahou']
])('%s is written %s', (source, name) => {
	expect(frenchName(source)).toBe(name);
});
