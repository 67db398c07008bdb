import { describe, expect, it } from 'vitest';
import { casesOf, formsOfName } from './inflection.ts';
import { lexiconFor } from '../lexicon/index.ts';
import { normalizeName } from './normalize.ts';

/** [language, as written, dictionary form, cases it stands in] */
const rows: readonly (readonly [string, string, string, string])[] = [
	['ru', 'Суджу', 'Суджа', 'a'],
	['ru', 'Суджей', 'Суджа', 'i'],
	['ru', 'Сум', 'Сумы', 'g'],
	['ru', 'Сумах', 'Сумы', 'l'],
	['ru', 'Курска', 'Курск', 'g'],
	['ru', 'Твери', 'Тверь', 'gdl'],
	['ru', 'Орла', 'Орёл', 'g'],
	['ru', 'Ельца', 'Елец', 'g'],
	['ru', 'Гуево', 'Гуево', 'ngdail'],
	['ru', 'Гуевом', 'Гуево', 'i'],
	['ru', 'Малой Локни', 'Малая Локня', 'g'],
	['ru', 'Великих Луках', 'Великие Луки', 'l'],
	['ru', 'Курской областью', 'Курская область', 'i'],
	['ru', 'Ростова-на-Дону', 'Ростов-на-Дону', 'g'],
	['ru', 'Нью-Йорке', 'Нью-Йорк', 'l'],
	['ru', 'Россией', 'Россия', 'i'],
	['uk', 'Суджі', 'Суджа', 'gdl'],
	['uk', 'Суджею', 'Суджа', 'i'],
	['uk', 'Києва', 'Київ', 'g'],
	['uk', 'Харкові', 'Харків', 'dl'],
	['uk', 'Сум', 'Суми', 'g'],
	['uk', 'Тернополя', 'Тернопіль', 'g'],
	['uk', 'Чернівцях', 'Чернівці', 'l'],
	['uk', 'Запоріжжі', 'Запоріжжя', 'l'],
	['uk', 'Рівному', 'Рівне', 'dl'],
	['uk', 'Празі', 'Прага', 'dl'],
	['uk', 'Кривому Розі', 'Кривий Ріг', 'l'],
	['uk', 'Сумською областю', 'Сумська область', 'i'],
	['uk', 'Олешню', 'Олешня', 'a'],
	['pl', 'Warszawie', 'Warszawa', 'dl'],
	['pl', 'Warszawą', 'Warszawa', 'i'],
	['pl', 'Kijowie', 'Kijów', 'l'],
	['pl', 'Krakowa', 'Kraków', 'g'],
	['pl', 'Sum', 'Sumy', 'g'],
	['pl', 'Łodzi', 'Łódź', 'gdl'],
	['pl', 'Pradze', 'Praga', 'dl'],
	['pl', 'Polsce', 'Polska', 'dl'],
	['pl', 'Niemczech', 'Niemcy', 'l'],
	['pl', 'Węgier', 'Węgry', 'g'],
	['pl', 'Białegostoku', 'Białystok', 'g'],
	['pl', 'Wiedniem', 'Wiedeń', 'i'],
	['pl', 'Bachmucie', 'Bachmut', 'l'],
	['pl', 'Nowym Jorku', 'Nowy Jork', 'l'],
	['pl', 'Morzu Bałtyckim', 'Morze Bałtyckie', 'l'],
	['pl', 'Stanów Zjednoczonych', 'Stany Zjednoczone', 'g'],
	['pl', 'Rostowem nad Donem', 'Rostów nad Donem', 'i']
];

describe('dictionary forms', () => {
	it.each(rows)('%s: «%s» is «%s» in the cases %s', (language, written, name, cases) => {
		const { nouns } = lexiconFor(language).grammar!;
		const forms = formsOfName(normalizeName(written).split(' '), nouns);
		const form = forms.filter((found) => found.name === normalizeName(name));
		const read = form.reduce((bits, found) => bits | found.cases, 0);
		expect(read & casesOf(cases)).toBe(casesOf(cases));
	});

	it('agree in case: an adjective and a noun in different cases are no name', () => {
		const { nouns } = lexiconFor('ru').grammar!;
		const forms = formsOfName(['курскую', 'областью'], nouns);
		expect(forms.map((form) => form.name)).not.toContain('курская область');
	});

	it('of a word in another script are the word itself', () => {
		const { nouns } = lexiconFor('uk').grammar!;
		expect(formsOfName(['reuters'], nouns).map((form) => form.name)).toEqual(['reuters']);
	});
});
