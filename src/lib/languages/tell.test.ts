import { describe, expect, it } from 'vitest';
import { languageOf } from './tell.ts';

describe('the language of a text without a tag', () => {
	it.each([
		['The bridge near Sudzha was closed.', 'en'],
		['Мост под Суджей закрыт, объезд через Рыльск.', 'ru'],
		['Міст під Суджею закрито, об’їзд через Рильськ.', 'uk'],
		['According to «Известия», the bridge near Sudzha was closed.', 'en'],
		['Reuters підтвердило, що міст у Суджі закрито.', 'uk'],
		['Новий міст через Псел.', 'uk'],
		['У Луцьку закрито дорогу.', 'uk'],
		['На Рильському шосе затор.', 'uk'],
		['Новости про мост и про дорогу, но не о городе.', 'ru'],
		['Walki pod Sudżą trwają, droga do Kurska jest zamknięta.', 'pl'],
		['Po zmroku w mieście nie ma ani wody, ani gazu.', 'pl'],
		['The mayor of Łódź met the press in Kraków on Monday.', 'en'],
		['Do not go to Warsaw, he said; a train is on the way.', 'en'],
		['Los combates cerca de Sudzha siguen y la carretera está cerrada.', 'es'],
		['El puente sobre el río se hundió anoche.', 'es'],
		['The mayor of San Francisco met El Salvador’s president.', 'en'],
		['Les combats près de Soudja se poursuivent et la route est fermée.', 'fr'],
		['Le pont sur la rivière s’est effondré cette nuit.', 'fr'],
		['The mayor of Aix-en-Provence met the press in Nîmes on Monday.', 'en'],
		['وصل القطار إلى كسلا متأخرا بعد أن أغلق الطريق.', 'ar'],
		['قال مراسل BBC في كييف إن الكهرباء عادت.', 'ar'],
		['A tram left Oklahoma before dawn.', 'en'],
		['Windsor, Ont., lost its mill.', 'en'],
		['Nora Finch, M.D., retired.', 'en'],
		["Kenya's parliament sat late.", 'en'],
		['EL FASHER, Sudan (AP) — Shells fell.', 'en'],
		['Le convoi a atteint Ansongo de nuit.', 'fr'],
		['L’Italie a battu le Chili.', 'fr'],
		['Cayeron piedras cerca de Cúcuta.', 'es'],
		['Lima anunció nuevos cortes.', 'es'],
		['Міст з Ізмаїла заблоковано.', 'uk'],
		['Мер Лубен показав план.', 'uk'],
		['Завод закрыл цех в Орле.', 'ru'],
		['W Sanoku otwarto zaporę.', 'pl'],
		['', 'en']
	])('%s is %s', (text, language) => expect(languageOf(text)).toBe(language));
});
