import { describe, expect, it } from 'vitest';
import { entryOf } from '../../../tests/fixtures/geoparsed.ts';
import { spelledPlaces, Spellings } from './spellings.ts';

const mention = (text: string, form: 'noun' | 'adjective' = 'noun') => ({
	placeId: 'gn:1',
	text,
	form
});

function named(code: string, articles: readonly (readonly [string, readonly string[]])[]) {
	const spellings = new Spellings();
	for (const [language, names] of articles) {
		spellings.add(
			language,
			names.map((name) => mention(name))
		);
	}
	const entry = { ...entryOf('gn:1', 'Bayt Hanun', code), names: { pl: 'Bajt Hanun' } };
	const gazetteer = { rowOf: () => 0, admin1Row: () => -1, countryRow: () => -1 };
	return spelledPlaces({ ...gazetteer, entry: () => entry }, spellings.namesIn()).entry(0);
}

describe('a place', () => {
	it('is called as the articles spell it most', () => {
		const { name, names } = named('PPL', [
			['en', ['Beit Hanoun', 'Beit Hanun', 'Beit Hanoun', 'Bayt Hanun']]
		]);
		expect([name, names]).toEqual(['Beit Hanoun', { pl: 'Bajt Hanun', en: 'Beit Hanoun' }]);
	});

	it('keeps its name where that is written as often, and where nothing is written', () => {
		expect(named('PPL', [['en', ['Beit Hanoun', 'Bayt Hanun']]]).name).toBe('Bayt Hanun');
		expect(named('PPL', []).name).toBe('Bayt Hanun');
	});

	it('has one name, in its address and its exports too, where its English one is another', () => {
		const entry = { ...entryOf('gn:1', 'Bayt Hanun', 'PPL'), names: { en: 'Beit Hanoun' } };
		const gazetteer = { rowOf: () => 0, admin1Row: () => -1, countryRow: () => -1 };
		const nothing = new Spellings().namesIn();
		expect(spelledPlaces({ ...gazetteer, entry: () => entry }, nothing).entry(0).name).toBe(
			'Beit Hanoun'
		);
	});

	it('keeps a name of which only the first words are written, as of a camp beside its town', () => {
		expect(named('PPL', [['en', ['Bayt', 'Bayt']]]).name).toBe('Bayt Hanun');
	});

	it.each([
		['STM', 'Thaungyin River', 'Moei River', 'Moei River'],
		['STM', 'Seym River', 'Seim', 'Seim'],
		['ISL', 'Hiva-Oa', 'Hiva Oa', 'Hiva Oa'],
		['STM', 'Litani River', 'Litani', 'Litani River'],
		['LK', 'Lake Kivu', 'Kivu', 'Lake Kivu'],
		['ISL', 'Al-Mawasi Coast', 'al-Mawasi', 'Al-Mawasi Coast']
	])('is called so if it is a river, a lake or an island: %s, %s', (code, known, written, name) => {
		const spellings = new Spellings();
		spellings.add('en', [mention(written)]);
		const gazetteer = { rowOf: () => 0, admin1Row: () => -1, countryRow: () => -1 };
		const entry = () => ({
			...entryOf('gn:1', known, code),
			featureClass: code === 'ISL' ? 'T' : 'H'
		});
		expect(spelledPlaces({ ...gazetteer, entry }, spellings.namesIn()).entry(0).name).toBe(name);
	});

	it('never takes the spelling of another language, or of a dateline in capitals', () => {
		expect(named('PPL', [['pl', ['Bajt Hanun', 'Bajt Hanun']]]).name).toBe('Bayt Hanun');
		expect(named('PPL', [['en', ['BEIT HANOUN']]]).name).toBe('Bayt Hanun');
	});

	it('keeps the name that an editor has given it', () => {
		const spellings = new Spellings();
		spellings.add('en-GB', [mention('Beit Hanoun')]);
		const entry = entryOf('gn:1', 'Bayt Hanun', 'PPL');
		const gazetteer = { rowOf: () => 0, admin1Row: () => -1, countryRow: () => -1 };
		const source = { ...gazetteer, entry: () => entry };
		const nameWith = (named: readonly string[]) =>
			spelledPlaces(source, spellings.namesIn(), (id) => named.includes(id)).entry(0).name;
		expect(nameWith([])).toBe('Beit Hanoun');
		expect(nameWith(['gn:1'])).toBe('Bayt Hanun');
	});

	it('never takes an adjective for its name', () => {
		const spellings = new Spellings();
		spellings.add('en', [mention('Hanouni', 'adjective')]);
		expect(spellings.namesIn().size).toBe(0);
	});

	it('is called by the articles that are asked for alone, in whatever order they came', () => {
		const spellings = new Spellings();
		for (const name of ['Beit Hanun', 'Bet Hanun', 'Beit Hanoun', 'Beit Hanun']) {
			spellings.add('en', [mention(name)]);
		}
		const entry = entryOf('gn:1', 'Bayt Hanun', 'PPL');
		const gazetteer = { rowOf: () => 0, admin1Row: () => -1, countryRow: () => -1 };
		const nameOf = (articles: number[]) =>
			spelledPlaces({ ...gazetteer, entry: () => entry }, spellings.namesIn(articles)).entry(0)
				.name;
		expect(nameOf([1, 0, 3])).toBe('Beit Hanun');
		expect([nameOf([1, 2]), nameOf([2, 1])]).toEqual(['Beit Hanoun', 'Beit Hanoun']);
	});
});

it('a region keeps its name: articles name it by its town', () =>
	expect(named('ADM1', [['en', ['Kursk', 'Kursk']]]).name).toBe('Bayt Hanun'));
