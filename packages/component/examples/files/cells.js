import { createMap } from 'dateline-component';
import { openCollection, passagesOf, placesOf } from 'dateline-component/data';

/** Shows what a cell gives, as a notebook does. */
function display(tag, properties = {}, ...children) {
	const element = Object.assign(document.createElement(tag), properties);
	element.append(...children);
	document.querySelector('main').append(element);
	return element;
}

// Cell 1: the files of a site are the data.
const collection = await openCollection(new URL('/kursk/', location.href).href);
display('h1', {}, collection.manifest.title);

// Cell 2: places by their passages in one month, as bars.
const filter = { period: ['2024-08-01', '2024-08-31'] };
const places = (await placesOf(collection, filter)).slice(0, 8);
for (const { place, passages } of places) {
	const bar = { max: places[0].passages, value: passages, ariaLabel: `${passages} passages` };
	const meter = Object.assign(document.createElement('meter'), bar);
	const button = document.createElement('button');
	button.append(place.name);
	button.addEventListener('click', () => map.set({ place: place.slug }));
	display('p', {}, button, meter);
}

// Cell 3: the same month on a map.
const map = createMap(display('div', { id: 'map' }), { src: '/kursk/', period: filter.period });

// Cell 4: what the place opened last says.
const words = display('blockquote');
map.on('select', async ({ place }) => {
	const [passage] = place ? await passagesOf(collection, place, filter) : [];
	words.textContent = passage?.text ?? '';
});
