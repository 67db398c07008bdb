/**
 * Names of towns that were renamed after the gazetteer's list of names by language was made: what
 * they are called today, by GeoNames id. General knowledge; Ukraine's renamings of 2016 and 2024.
 */
import type { NameLanguage } from '../../src/lib/geoparse/gazetteer.ts';

export const todayNames: Readonly<Record<string, Readonly<Partial<Record<NameLanguage, string>>>>> =
	{
		'gn:704422': { uk: 'Покровськ', ru: 'Покровск' },
		'gn:710035': { uk: 'Мирноград', ru: 'Мирноград' },
		'gn:709354': { uk: 'Торецьк', ru: 'Торецк' },
		'gn:1526273': { uk: 'Астана', ru: 'Астана' },
		'gn:691999': { en: 'Sievierodonetsk' },
		'gn:704204': { uk: 'Лиман', ru: 'Лиман' },
		'gn:709835': { en: 'Dokuchaievsk', uk: 'Докучаєвськ' },
		'gn:694403': { uk: 'Сіверськ', ru: 'Северск' },
		'gn:690823': { uk: 'Вугледар' },
		'gn:694677': { en: 'Selydove' },
		'gn:705797': { en: 'Khrestivka', uk: 'Хрестівка', ru: 'Крестовка' },
		'gn:691374': { en: 'Chystiakove', uk: 'Чистякове', ru: 'Чистяково' },
		'gn:704202': { en: 'Khrustalnyi', uk: 'Хрустальний', ru: 'Хрустальный' },
		'gn:688148': { en: 'Yenakiieve' },
		'gn:699445': { en: 'Samar', uk: 'Самар', ru: 'Самар' },
		'gn:699553': { en: 'Zviahel', uk: 'Звягель', ru: 'Звягель' },
		'gn:687997': { en: 'Pivdenne', uk: 'Південне', ru: 'Пивденное' }
	};
