import { describe, expect, it } from 'vitest';
import { tellLanguage } from './detect.ts';

const texts = {
	en: 'Shells fell on the market square on Tuesday morning, and the council of the town said that nobody was hurt, though the roofs of four houses are gone and the school stays closed until Monday.',
	de: 'Am Dienstag schlugen Granaten auf dem Marktplatz ein. Verletzt wurde nach Angaben des Rates niemand, doch vier Häuser haben kein Dach mehr, und die Schule bleibt bis Montag geschlossen, weil dort noch geräumt wird.',
	es: 'Los proyectiles cayeron el martes en la plaza del mercado. Nadie resultó herido, según el ayuntamiento, pero cuatro casas se quedaron sin techo y la escuela seguirá cerrada hasta el lunes por la tarde.',
	uk: 'У вівторок вранці снаряди впали на ринкову площу. Ніхто не постраждав, повідомили в раді, але чотири будинки залишилися без даху, а школа буде зачинена до понеділка, поки там прибирають.',
	ru: 'Во вторник утром снаряды упали на рыночную площадь. Никто не пострадал, сообщили в совете, но четыре дома остались без крыши, а школа будет закрыта до понедельника, пока там убирают.',
	pl: 'We wtorek rano pociski spadły na rynek. Nikt nie ucierpiał, jak podała rada miasta, ale cztery domy straciły dach, a szkoła pozostanie zamknięta do poniedziałku, dopóki trwa sprzątanie.',
	ar: 'سقطت القذائف صباح الثلاثاء على ساحة السوق، ولم يصب أحد بأذى بحسب المجلس، لكن أربعة منازل فقدت سقوفها وستبقى المدرسة مغلقة حتى يوم الاثنين.',
	ja: '火曜日の朝、市場の広場に砲弾が落ちた。町議会によると、けが人はいなかったが、四軒の家の屋根がなくなり、学校は月曜日まで休校になる。'
};

describe('the language of an article', () => {
	it.each(Object.entries(texts))('is told from its words: %s', async (language, text) => {
		expect(await tellLanguage(text, undefined)).toBe(language);
	});

	it.each([
		[texts.de, 'en-US', 'de'],
		[texts.ru, 'en', 'ru'],
		[texts.uk, 'ru', 'uk'],
		[texts.ru, 'uk-UA', 'ru'],
		[texts.es, 'es-AR', 'es-AR'],
		[texts.en, 'en-GB', 'en-GB']
	])(
		'is what the letters say where a tag says otherwise: “%s” tagged %s is %s',
		async (text, tag, language) => {
			expect(await tellLanguage(text, tag)).toBe(language);
		}
	);

	it('is told from few signs of a script that none of the list is written in', async () => {
		expect(await tellLanguage('苏贾的桥梁周一关闭，市议会表示，大雨下了一整天。', undefined)).toBe(
			'zh'
		);
	});

	it('is the declared one where words are few, or two languages are near each other', async () => {
		expect(await tellLanguage('Bridge closed in Lviv', 'fr')).toBe('fr');
		const bosnian =
			'Granate su u utorak ujutro pale na trg. Niko nije povrijeđen, saopštilo je vijeće, ali su četiri kuće ostale bez krova, a škola će biti zatvorena do ponedjeljka dok se ne očisti.';
		expect(await tellLanguage(bosnian, 'bs-BA')).toBe('bs-BA');
	});

	it('is that of the letters where few words are of another script than the tag’s', async () => {
		expect(await tellLanguage('Снаряди впали на ринкову площу міста', 'en')).toBe('uk');
	});

	it('is one of the list where a text is too short to tell', async () => {
		expect(await tellLanguage('Суджа і Курськ', undefined)).toBe('uk');
		expect(await tellLanguage('', undefined)).toBe('en');
	});
});
