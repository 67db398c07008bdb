// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { elementSnippet, embedForms, frameSnippet, type SnippetOptions } from './snippet';

const options = {
	embedUrl: 'https://example.org/kursk/embed/?place=sudzha&kind=all#map=6.2/51.73/36.19',
	mapUrl: 'https://example.org/kursk/?place=sudzha&kind=all#map=6.2/51.73/36.19',
	loaderUrl: 'https://example.org/dateline-map.js',
	pictureUrl: 'https://example.org/kursk/map.svg',
	title: 'Map: places named in coverage of the Kursk region',
	linkText: 'Open the map',
	height: 560,
	list: [
		{
			name: 'Sudzha',
			url: 'https://example.org/kursk/place/sudzha/',
			passages: '3 passages',
			first: {
				text: 'It rained in Sudzha.',
				source: 'Rain, 6 August 2024',
				url: 'https://example.org/kursk/article/rain/#m13'
			}
		},
		{ name: 'Rylsk', url: 'https://example.org/kursk/place/rylsk/', passages: '1', first: null }
	],
	component: {
		src: 'https://example.org/kursk/',
		place: 'sudzha',
		period: ['2024-08-06', null],
		kind: 'all',
		theme: undefined,
		language: 'uk',
		panel: undefined
	}
} as const satisfies SnippetOptions;

const parse = (markup: string) => new DOMParser().parseFromString(markup, 'text/html').body;
const written = (name: string, changed = {}) =>
	embedForms.find((form) => form.name === name)!.write({ ...options, ...changed });

test('the frame and the link below it keep the same state', () => {
	const body = parse(frameSnippet(options));
	expect(body.querySelector('iframe')?.src).toBe(options.embedUrl);
	expect(body.querySelector('a')?.href).toBe(options.mapUrl);
	expect(body.querySelector('iframe')?.title).toBe(options.title);
	expect(body.querySelector('iframe')?.getAttribute('loading')).toBe('lazy');
	expect(body.querySelector('iframe')?.hasAttribute('scrolling')).toBe(false);
});

test('the element holds the link as its fallback', () => {
	const body = parse(elementSnippet(options));
	expect(body.querySelector('dateline-map')?.getAttribute('src')).toBe(options.embedUrl);
	expect(body.querySelector<HTMLAnchorElement>('dateline-map a')?.href).toBe(options.mapUrl);
});

/** What the component is called with by the script in some markup. */
function calledWith(markup: string): unknown {
	const [script, ...others] = parse(markup).querySelectorAll('script');
	expect(others).toEqual([]);
	expect(script.type).toBe('module');
	const [, element, given] =
		/^\s*import \{ createMap \} from 'dateline-component';\s+createMap\(document.querySelector\('(.*?)'\), ([^]*)\);\s*$/.exec(
			script.text
		)!;
	expect(parse(markup).querySelector(element)?.tagName).toBe('DIV');
	return (new Function(`return ${given}`) as () => unknown)();
}

test('the component is told what there is to tell, and the link stands below it', () => {
	const { src, place, period, kind, language } = options.component;
	const markup = written('component');
	expect(calledWith(markup)).toEqual({ src, place, period, kind, language });
	expect(markup).not.toContain('undefined');
	expect(parse(markup).querySelector('a')?.href).toBe(options.mapUrl);
});

test('no address ends the script of the component', () => {
	const ends = fc.constantFrom('</script>', '<!--<script>', '\u2028', '`${1}', "'\n", '\\');
	fc.assert(
		fc.property(fc.array(fc.oneof(ends, fc.string({ unit: 'binary' }))), (parts) => {
			const place = parts.join('');
			const component = { ...options.component, src: place, place };
			expect(calledWith(written('component', { component }))).toMatchObject({ src: place, place });
		}),
		{ numRuns: 30 }
	);
});

test("AMP's frame has what AMP asks of one that stands high in a page and grows", () => {
	const frame = parse(written('amp')).querySelector('amp-iframe');
	expect(frame?.getAttribute('src')).toBe(options.embedUrl);
	expect(frame?.hasAttribute('resizable')).toBe(true);
	expect(frame?.querySelector('[overflow][role="button"][aria-label]')).not.toBeNull();
	expect(frame?.querySelector('amp-img[placeholder]')?.getAttribute('layout')).toBe('fill');
});

test('the block of WordPress is its own comment around the frame', () => {
	expect(written('wordpress')).toBe(
		`<!-- wp:html -->\n${frameSnippet(options)}\n<!-- /wp:html -->`
	);
});

test('the picture needs neither frame nor script, and leads to the map', () => {
	const body = parse(written('picture'));
	expect(body.querySelector('img')?.src).toBe(options.pictureUrl);
	expect(body.querySelector('img')?.alt).toBe(options.title);
	expect(body.querySelector('a')?.href).toBe(options.mapUrl);
});

test('the reading list has a line a place, with a passage and its source', () => {
	const [first, second] = parse(written('list')).querySelectorAll('li');
	expect(first.textContent).toBe('Sudzha – 3 passagesIt rained in Sudzha. (Rain, 6 August 2024)');
	expect(Array.from(first.querySelectorAll('a'), ({ href }) => href)).toEqual([
		options.list[0].url,
		options.list[0].first!.url
	]);
	expect(second.textContent).toBe('Rylsk – 1');
});

test.each(embedForms.filter(({ name }) => name !== 'link'))(
	'any text stays text: $name',
	({ name, write }) => {
		const elements = parse(write(options)).querySelectorAll('*').length;
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (title, linkText) => {
				const list = options.list.map((place) => ({
					...place,
					name: title,
					passages: linkText,
					first: place.first && { ...place.first, text: title, source: linkText }
				}));
				const body = parse(write({ ...options, title, linkText, list }));
				expect(body.querySelectorAll('*').length).toBe(elements);
				// Control characters are left out, for no page may hold them.
				const shown = title.replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '');
				// The component names itself, from its data.
				if (name === 'component') return;
				const named = body.querySelector('[title], img[alt], h2')!;
				expect(named.getAttribute('title') ?? named.getAttribute('alt') ?? named.textContent).toBe(
					shown
				);
			}),
			{ numRuns: 60 }
		);
	}
);
