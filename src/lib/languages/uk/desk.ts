import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('uk');

/** Ukrainian texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Перевірка',
	undo: 'Скасувати',
	undone: 'Скасовано',
	buildDraft: 'Зібрати чернетку',
	building: 'Чернетка збирається …',
	lookAtDraft: 'Подивитися',
	done: 'Усе переглянуто. Зберіть чернетку, тоді публікуйте.',
	mention: 'Згадка',
	reasons: {
		unplaced: 'Називає місце, якого немає в довіднику',
		unsure: 'Машина не певна, яке це місце',
		far: 'Далеко від усього іншого в цих статтях',
		split: 'Цю назву прочитано двома способами',
		government: 'Столицю чи країну показано як місце події',
		rest: 'Людина ще не бачила'
	},
	sum: (left, checked, mentions) =>
		`лишилося ${left} · перевірено ${checked} згадок із ${mentions}`,
	notices: (count) =>
		`${n(count, { one: 'виправлення', few: 'виправлення', other: 'виправлень' })} у файлі варто переглянути`,
	times: (count) => n(count, { one: 'раз', few: 'рази', other: 'разів' }),
	forAll: (count) => `(усі ${count})`,
	people: (count) => `мешканців: ${count}`,
	now: 'зараз',
	forFirst: 'За перше:',
	placeName: 'Назва місця',
	find: 'Знайти',
	noPlaceCalled: (name) => `Місця з назвою «${name}» немає; P ставить позначку.`,
	dropHint: 'Клацніть на карті, де це; перетягніть коло настільки, наскільки це певно.',
	called: 'Назва',
	within: (km) => `у межах ${km} км`,
	placeHere: 'Поставити тут',
	right: 'Усе правильно',
	noPlace: 'Не місце',
	unplaced: 'Невідоме місце',
	otherKind: 'Інший рід',
	search: 'Шукати',
	dropPin: 'Поставити позначку',
	allOfName: 'Усі з цією назвою',
	later: 'Пізніше',
	reason: 'Причина, для відкритої сторінки виправлень',
	decided: {
		right: 'усе правильно',
		noPlace: 'не місце',
		unplaced: 'місце невідоме',
		byHand: 'поставлено вручну'
	}
};
