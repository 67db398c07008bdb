/**
 * What stands on a drawn map that no hand has come near: it looks like what answers to one, which comes with the
 * first touch and takes its place. It knows no Svelte; what is done to it meanwhile is done again to what comes.
 * A component that nobody touches loads 59.8 KB over MapLibre with it, gzipped, and 112.6 KB without. That it looks as
 * what comes does, box by box, and what it weighs, is tested.
 */
import { shownName } from '$lib/collection/names.ts';
import { isCountryOrTerritory } from '$lib/geo/feature-code.ts';
import type { LanguageCode } from '$lib/languages/index.ts';
import type { Messages } from '$lib/languages/messages.ts';
import { mapButtons } from '$lib/map/buttons.ts';
import type { MapCanvas } from '$lib/map/canvas/index.ts';
import {
	basemapAttribution,
	classColors,
	creditText,
	type Ground,
	isInView,
	levelAt,
	type Marks,
	palettes,
	passagesOf,
	rampOf,
	regionStrength,
	type Theme
} from '$lib/map/style/index.ts';
import { CountedPlaces } from '$lib/view/counted-places.ts';
import type { FirstSight } from '$lib/view/loaded.svelte.ts';
import { scaleBar, scaleText } from '$lib/view/scale-bar.ts';
import { restingStyles } from './resting-styles.ts';
import { adopt } from './styles.ts';

interface RestOptions {
	readonly canvas: MapCanvas;
	readonly first: FirstSight;
	readonly marks: Marks;
	readonly theme: Theme;
	readonly language: LanguageCode;
	readonly messages: Messages;
	readonly ground: Ground | undefined;
}

/** Does to what has come what was done to what stood there. */
export type HandOver = (living: ParentNode) => void;

/** As the parts of the map have them: names outside the view, pixels of the longest scale. */
const mostOutside = 3;
const scaleRoom = 110;
/** Pictures drawn by the browser until a part that comes by itself is waited for no more. */
const mostFrames = 120;

/**
 * Puts what rests on the map into its section.
 *
 * @param focused What has the focus in the section when it is handed over.
 */
export function restOn(
	section: HTMLElement,
	{ canvas, first, marks, theme, language, messages: t, ground }: RestOptions
): HandOver {
	/** Where what stands for a part is found among what has come. */
	const selectors = new Map<Element, string>();
	const part = <E extends Element>(element: E, selector: string): E => {
		selectors.set(element, selector);
		return element;
	};
	const { zoom, center } = canvas.camera.current;
	const { bounds } = canvas.camera;
	const named = CountedPlaces.of(first.places, first.counts.literal).where(
		({ row }) => passagesOf(marks, row) > 0
	);

	const inView = make('button', { className: 'in-view', type: 'button' }, [
		t.placesInView(named.where((place) => isInView(place, bounds)).length)
	]);
	part(inView, '[role=listbox]');

	const buttons = make('div', { className: 'buttons', role: 'group', ariaLabel: t.mapButtons });
	for (const [i, { name, label, path }] of mapButtons.entries()) {
		const button = make(
			'button',
			{ type: 'button', className: name ?? '', ariaLabel: t[label], title: t[label] },
			[draw(16, 'path', { d: path })]
		);
		buttons.append(part(button, `.buttons button:nth-of-type(${i + 1})`));
	}

	const outside = make(
		'div',
		{ className: 'outside', role: 'group', ariaLabel: t.alsoNamedOutside },
		[make('span', {}, [t.alsoNamedOutside])]
	);
	const outer = named
		.where((place) => !isCountryOrTerritory(place.featureCode) && !isInView(place, bounds))
		.slice(0, mostOutside);
	for (const [i, { place }] of outer.entries()) {
		const { name, language: lang } = shownName(place, language);
		const button = make('button', { type: 'button', lang }, [name]);
		outside.append(part(button, `.outside button:nth-of-type(${i + 1})`));
	}

	const bar = scaleBar(zoom, center[1], scaleRoom);
	const scale = make('p', { className: 'scale' }, [scaleText(bar, language)]);
	scale.style.inlineSize = `${bar.width}px`;

	section.append(
		inView,
		buttons,
		part(legendOf(marks, zoom, theme, t), '.legend > summary'),
		...(outer.length > 0 ? [make('div', { className: 'notes' }, [outside])] : []),
		scale,
		make('p', { className: 'credit', title: creditText(ground) }, creditOf(ground))
	);
	adopt(section.getRootNode() as ShadowRoot, restingStyles);

	let pressed: string | undefined;
	section.addEventListener('click', (event) => {
		const control = (event.target as Element).closest('button, summary');
		if (!control) return;
		// The legend opens where it is more than its line.
		event.preventDefault();
		pressed = selectors.get(control) ?? selectors.get(control.parentElement!);
	});
	return (living) => {
		const { activeElement } = section.getRootNode() as ShadowRoot;
		const focused =
			activeElement &&
			(selectors.get(activeElement) ?? selectors.get(activeElement.parentElement!));
		section.inert = true;
		section.ariaHidden = 'true';
		// The living legend needs the index of passages.
		section.replaceChildren(...section.querySelectorAll('.legend, .notes'));
		whenThere(
			living,
			'.legend',
			() => section.remove(),
			() => section.remove()
		);
		if (focused) whenThere(living, focused, (element) => element.focus({ preventScroll: true }));
		if (pressed) whenThere(living, pressed, (element) => element.click());
	};
}

/** The line of a legend that is closed. */
function legendOf(marks: Marks, zoom: number, theme: Theme, t: Messages): HTMLElement {
	const breaks = marks.breaks[levelAt(zoom)];
	const ramp = make('i', { className: 'ramp', ariaHidden: 'true' });
	ramp.style.background = rampOf(classColors(breaks, palettes[theme], regionStrength(zoom)));
	const signs: (readonly [sign: Element, words: string] | false)[] = [
		marks.largest > 0 && [draw(10, 'circle', { r: 4.5, class: 'literal' }), t.legendThere],
		breaks.length > 0 && [ramp, t.legendTint],
		[draw(14, 'circle', { r: 6, class: 'range' }), t.legendInside]
	];
	const key = make('span', { className: 'key' });
	// With the spaces that the line breaks at on a small map.
	for (const one of signs) if (one) key.append(make('span', {}, [one[0], ` ${one[1]}`]), ' ');
	return make('details', { className: 'legend' }, [
		make('summary', {}, [make('span', { className: 'visually-hidden' }, [t.legend]), key])
	]);
}

/** Whose work lies under the marks. */
const creditOf = (ground: Ground | undefined): (Node | string)[] => [
	...(ground?.credit ?? []).map(({ text, url }) =>
		url ? make('a', { href: url, rel: 'noopener noreferrer', target: '_blank' }, [text]) : text
	),
	...(ground?.credit.length ? ['\u00a0·\u00a0'] : []),
	basemapAttribution
];

function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
	content: readonly (Node | string)[] = []
): HTMLElementTagNameMap[Name] {
	const element = Object.assign(document.createElement(name), properties);
	element.append(...content);
	return element;
}

const svg = 'http://www.w3.org/2000/svg';

/** A sign of one shape in a square of so many pixels, a circle in its middle. */
function draw(
	size: number,
	name: 'path' | 'circle',
	shape: Readonly<Record<string, string | number>>
) {
	const picture = document.createElementNS(svg, 'svg');
	const drawn = document.createElementNS(svg, name);
	const middle = name === 'circle' ? { cx: size / 2, cy: size / 2 } : {};
	for (const [key, value] of Object.entries({ ...shape, ...middle })) {
		drawn.setAttribute(key, String(value));
	}
	for (const [key, value] of Object.entries({
		width: size,
		height: size,
		viewBox: `0 0 ${size} ${size}`,
		'aria-hidden': true
	})) {
		picture.setAttribute(key, String(value));
	}
	picture.append(drawn);
	return picture;
}

/** Acts on a part once it is there; some come a moment after the others. */
function whenThere(
	living: ParentNode,
	selector: string,
	act: (element: HTMLElement) => void,
	giveUp?: () => void,
	frames = mostFrames
) {
	const element = living.querySelector<HTMLElement>(`.dateline ${selector}`);
	if (element) act(element);
	else if (frames === 0) giveUp?.();
	else requestAnimationFrame(() => whenThere(living, selector, act, giveUp, frames - 1));
}
