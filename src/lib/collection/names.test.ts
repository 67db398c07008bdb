import { describe, expect, it } from 'vitest';
import { shownName } from './names.ts';

describe('the name shown', () => {
	it.each([
		['uk', { uk: 'Суджа', ru: 'Суджа (ru)' }, 'Суджа', 'uk'],
		['uk', { ru: 'Гуево', en: 'Guevo' }, 'Гуево', 'ru'],
		['ru', { uk: 'Локня' }, 'Локня', 'uk'],
		['ru', { en: 'Guyevo' }, 'Guyevo', 'en'],
		['ru', {}, 'Guevo', 'en'],
		['en', { ru: 'Гуево' }, 'Guevo', 'en']
	] as const)('in %s, of %j, is %s (%s)', (language, names, name, ofLanguage) => {
		expect(shownName({ name: 'Guevo', names }, language)).toEqual({ name, language: ofLanguage });
	});
});
