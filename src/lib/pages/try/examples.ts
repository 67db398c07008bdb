/** A short report in each language of the interface, written to be tried out: it holds what is hard to tell apart. */
import type { MessageLanguage } from '$lib/languages/messages.ts';

export const examples: Readonly<Record<MessageLanguage, string>> = {
	en: `SUMY, Ukraine — Shells fell overnight on two villages near the Russian border, the regional administration said on Friday.

In Basivka a barn burned down; in Yunakivka nobody was hurt. Across the border, the acting governor of the Kursk region said drones had been shot down over Sudzha and Lgov. “Sudzha is holding,” he told The Moscow Times.

Kyiv denied the claim. Moscow gave no details, and the Kremlin would not say whether Russian troops had reached Loknya. London and Washington called for restraint, while talks in Istanbul went on.`,
	uk: `СУМИ — Уночі снаряди впали на два села біля кордону з Росією, повідомила в п’ятницю обласна адміністрація.

У Басівці згоріла комора, у Юнаківці ніхто не постраждав. По той бік кордону, у Курській області, над Суджею та Льговом збили безпілотники.

Київ заперечив цю заяву. Москва подробиць не навела. Лондон і Вашингтон закликали до стриманості, а переговори в Стамбулі тривали.`,
	ru: `СУМЫ — Ночью снаряды упали на два села у границы с Россией, сообщила в пятницу областная администрация.

В Басовке сгорел сарай, в Юнаковке никто не пострадал. По ту сторону границы, в Курской области, над Суджей и Льговом сбили беспилотники.

Киев опроверг это заявление. Москва подробностей не привела. Лондон и Вашингтон призвали к сдержанности, а переговоры в Стамбуле продолжались.`
};
