/** Marks the names that are ordinary words too ("Nice", "Don", "Van"): places only in context. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normalizeName } from '../../src/lib/geoparse/tokens/index.ts';
import type { DraftPlace } from './draft.ts';
import { isCapital, isCountry } from '../../src/lib/geo/feature-code.ts';

function normalizedWords(...lists: readonly string[]): string[] {
	return lists.flatMap((list) => list.split(' ').map(normalizeName));
}

/** Words and titles that the list lacks or has with a capital: months, days, persons of the house, forms of address. */
const furtherWords = normalizedWords(
	'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday ' +
		'mr mrs ms dr god jesus christ rada duma'
);

/** What villages of Ukraine, Russia and Belarus are called and sentences begin with. */
const slavicWords = new Set(
	normalizedWords(
		// Ukrainian
		'біле благодатне боброве братське велике велика великий верхнє веселе вишневе вільне вільна вільний відрадне воля восток ' +
			'втора гора гори городище граничне далеке дальнє дачне долина дружба дружне дубове жовте жовтневе заводське залізне запоріжці ' +
			'зарічне зарічна затишне зелене зелена зелений золоте зоря ізобільне кам’яне квіткове ключове колос комуна кругле красне ' +
			'крута кут лиман лісне лісове ліски липове лугове луки любов мала мале малий мир мирне мирний мирна млини молодіжне ' +
			'надія надеждине народне нижнє нива нове нова новий озера озерне остров оріхове парк первомайське перемога перша перше південне ' +
			'північне підгірне підлісне польове поляна права правда праця прибуття привітне промінь пролетарське піски рада радість радянське ' +
			'рівне рівна рідне роздол роздольне рубіж садове світле світанок свобода святе середнє сонячне соснове спокійне старе стара степове ' +
			'суворе схід східне тарасове тиха тихе трудове урожайне урочище успіх хороше хутір центральне червоне червона чисте чорне чудове ' +
			'широке щасливе щастя ювілейне яблуневе ясне ясна яр ями мости броди піщане гірське лимани ставки',
		// Russian
		'белое благодатное братское большое большая большой верхнее весёлое вишнёвое вольное восток восход второе выселки высокое гора горки ' +
			'городище граница дальнее дачное долгое долина дружба дубки жёлтое заветное заводское заря звезда зелёное зелёный знамя золотое искра ' +
			'каменка каменное ключи ключ колос коммуна красное красная красный круглое кресты крутое кут лесное лесная лесной липки липовка луговое ' +
			'луч любовь майский малое малая малый мир мирное мирный молодёжное мосты надежда народное нижнее нива новая новое новый озёра ' +
			'озёрное октябрь октябрьское остров первое первая первомайское пески победа поле полевое поляна правда прогресс пролетарий простор ' +
			'путь рассвет рабочее родина родное родники ровное роща рубеж рудник садовое свет светлое свобода святое северное северный советское ' +
			'солнечное сосновка сосны союз спокойное старая старое степное степной счастливое счастье тихое труд труды урожайное ' +
			'успех хорошее хутор центральное чистое чёрное широкое юбилейное южное южный ягодное яма ямы ясное яр октябрьский советский ленинский ' +
			'восточное восточный западное западный новинки старина слобода дворы горы луга луг'
	)
);

/** Countries, capitals, oceans, continents. */
const isNeverAWord = (code: string) =>
	isCountry(code) || isCapital(code) || code === 'OCN' || code === 'CONT';

/** A town of so many people is meant more often than the word. */
const namedByItself = 15_000;

/** What is of a country, and who: "Somali" seldom is the region of Ethiopia, "Thai" never the town of Alor Setar. */
const wordsForPeoples = (places: readonly DraftPlace[]): string[] =>
	places
		.filter(({ featureCode }) => isCountry(featureCode))
		.flatMap(({ names }) => [...names.all()])
		.filter(({ use }) => use === 'adjective' || use === 'demonym')
		.map(({ text }) => normalizeName(text));

/**
 * Marks single-word names of the list. Countries, oceans, continents and the capitals are left as
 * they are: "China" and "Lima" are rarely porcelain and beans.
 */
export function markOrdinaryWords(places: readonly DraftPlace[], folder: string): void {
	const list = readFileSync(join(folder, 'usr/share/dict/american-english'), 'utf8').split('\n');
	const words = new Set([
		...list.filter((word) => /^[a-z]+$/.test(word)),
		...furtherWords,
		...wordsForPeoples(places)
	]);
	for (const place of places) {
		if (isNeverAWord(place.featureCode)) continue;
		for (const name of place.names.all()) {
			if (name.use !== 'name' && name.use !== 'abbreviation') continue;
			const key = normalizeName(name.text);
			// "Å", "Un", "12" are names as well, of villages.
			const isShort = name.use === 'name' && (key.length <= 2 || /^\d+$/.test(key));
			const isVillage = slavicWords.has(key) && place.population < namedByItself;
			if (isShort || isVillage || words.has(key)) name.needsContext = true;
		}
	}
}
