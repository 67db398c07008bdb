import type { DeskText } from '../desk.ts';
import { pluralIn } from '../plural.ts';

const n = pluralIn('ru');

/** Russian texts of the editor's desk. */
export const desk: DeskText = {
	title: 'Проверка',
	undo: 'Отменить',
	undone: 'Отменено',
	buildDraft: 'Собрать черновик',
	building: 'Черновик собирается …',
	lookAtDraft: 'Посмотреть',
	done: 'Всё просмотрено. Соберите черновик, потом публикуйте.',
	mention: 'Упоминание',
	reasons: {
		unplaced: 'Называет место, которого нет в справочнике',
		unsure: 'Машина не уверена, какое это место',
		far: 'Далеко от всего остального в этих статьях',
		split: 'Это название прочитано двумя способами',
		government: 'Столица или страна показана как место события',
		rest: 'Человек ещё не видел'
	},
	sum: (left, checked, mentions) =>
		`осталось ${left} · проверено ${checked} упоминаний из ${mentions}`,
	notices: (count) =>
		`${n(count, { one: 'исправление', few: 'исправления', other: 'исправлений' })} в файле стоит просмотреть`,
	times: (count) => n(count, { one: 'раз', few: 'раза', other: 'раз' }),
	forAll: (count) => `(все ${count})`,
	people: (count) => `жителей: ${count}`,
	now: 'сейчас',
	forFirst: 'За первое:',
	placeName: 'Название места',
	find: 'Найти',
	noPlaceCalled: (name) => `Места с названием «${name}» нет; P ставит метку.`,
	dropHint: 'Щёлкните на карте, где это; перетяните круг настолько, насколько это верно.',
	called: 'Название',
	within: (km) => `в пределах ${km} км`,
	placeHere: 'Поставить здесь',
	right: 'Всё верно',
	noPlace: 'Не место',
	unplaced: 'Место неизвестно',
	otherKind: 'Другой род',
	search: 'Искать',
	dropPin: 'Поставить метку',
	allOfName: 'Все с этим названием',
	later: 'Позже',
	reason: 'Причина, для открытой страницы исправлений',
	decided: {
		right: 'всё верно',
		noPlace: 'не место',
		unplaced: 'место неизвестно',
		byHand: 'поставлено вручную'
	}
};
