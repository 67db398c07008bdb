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
	f: (work) => work.lookForName(),
	z: (work) => work.takeBack(),
	Enter: (work) => (work.own?.at ? work.placeOwn() : work.check()),
	ArrowRight: (work) => work.skip(),
	ArrowLeft: (work) => work.goBack(),
	Escape: (work) => work.clear()
};

/** Keys that a form for a name answers itself; the others wait until it is closed. */
export interface FormKeys {
	choose(number: number): void;
	pin?(): void;
}

/** The letter of a key; where the keyboard writes none of the alphabet's, as in Cyrillic or Arabic, the one that it is elsewhere. */
function letterOf({ key, code }: KeyboardEvent): string | null {
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	return key.length === 1 ? (/^Key([A-Z])$/.exec(code)?.[1].toLowerCase() ?? null) : null;
}

const isField = (target: EventTarget | null) =>
	target instanceof HTMLTextAreaElement ||
	(target instanceof HTMLInputElement && /^(?:text|number)$/.test(target.type)) ||
	target instanceof HTMLSelectElement;

/**
 * Does what a key says.
 *
 * @param form The form for a name, where one is open: one that was missed, or one that is looked for.
 * @param onleave The field that was typed in is left.
 */
export function keyOfDesk(
	event: KeyboardEvent,
	work: DeskWork,
	form: FormKeys | undefined,
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
	const name = letterOf(event) ?? key;
	const isName = work.form === 'missed' || work.form === 'names';
	// With Shift a keyboard sends other signs than digits.
	const digit = /^(?:Digit|Numpad)([1-9])$/.exec(event.code)?.[1] ?? name;
	if (/^[1-9]$/.test(digit)) {
		const number = Number(digit);
		if (isName) form?.choose(number);
		else if (work.choices[number - 1]) work.choose(work.choices[number - 1].id, event.shiftKey);
		else work.tellNoChoice(number);
	} else if (isName && name === 'p') form?.pin?.();
	else if (isName && !/^[mfz]$|^Escape$/.test(name)) return;
	// What is decided of the card waits until the place is told.
	else if (work.form === 'place' && !/^[tz]$|^Escape$/.test(name)) return;
	else if (Object.hasOwn(keys, name)) void keys[name](work);
	else return;
	event.preventDefault();
}
