/** The keys of the desk, and when a key is none: in a field it is a letter, on a button Enter is the button's. */
import type { DeskWork } from './desk-work.svelte.ts';

const keys: Readonly<Record<string, (work: DeskWork) => unknown>> = {
	n: (work) => work.noPlace(),
	u: (work) => work.leaveUnplaced(),
	k: (work) => work.flip(),
	p: (work) => work.drop(),
	a: (work) => work.toggleAll(),
	s: (work) => work.search(),
	m: (work) => work.miss(),
	t: (work) => work.openPlace(),
	z: (work) => work.takeBack(),
	Enter: (work) => (work.own?.at ? work.placeOwn() : work.check()),
	ArrowRight: (work) => work.skip(),
	Escape: (work) => work.clear()
};

/** Keys that a form for a missed name answers itself; the others wait until it is closed. */
export interface MissedKeys {
	choose(number: number): void;
	pin(): void;
}

const isField = (target: EventTarget | null) =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && /^(?:text|number)$/.test(target.type)) ||
	target instanceof HTMLSelectElement;

/**
 * Does what a key says.
 *
 * @param missed The form for a missed name, where it is open.
 * @param onleave The field that was typed in is left.
 */
export function keyOfDesk(
	event: KeyboardEvent,
	work: DeskWork,
	missed: MissedKeys | undefined,
	onleave: () => void
): void {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const { target, key } = event;
	if (isField(target)) {
		if (key !== 'Escape') return;
		work.clear();
		onleave();
		return;
	}
	// A button or link that has the focus is what Enter is for.
	if (key === 'Enter' && target instanceof HTMLElement && target.closest('button, a, summary'))
		return;
	const name = key.length === 1 ? key.toLowerCase() : key;
	// With Shift a keyboard sends other signs than digits.
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? name;
	if (/^[1-9]$/.test(digit)) {
		const number = Number(digit);
		if (work.form === 'missed') missed?.choose(number);
		else if (work.choices[number - 1]) work.choose(work.choices[number - 1].id, event.shiftKey);
		else work.tellNoChoice(number);
	} else if (work.form === 'missed' && name === 'p') missed?.pin();
	else if (work.form === 'missed' && !/^[mz]$|^Escape$/.test(name)) return;
	// What is decided of the card waits until the place is told.
	else if (work.form === 'place' && !/^[tz]$|^Escape$/.test(name)) return;
	else if (Object.hasOwn(keys, name)) void keys[name](work);
	else return;
	event.preventDefault();
}
