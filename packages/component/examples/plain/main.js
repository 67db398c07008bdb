import { createMap } from 'dateline-component';

const map = createMap(document.querySelector('#map'), { src: '/kursk/', panel: true });

map.on('select', ({ place }) => {
	document.querySelector('output').textContent = place ? place.name : 'nothing';
});
map.on('error', ({ message }) => {
	document.querySelector('[role=alert]').textContent = message;
});

// For whoever tries things in the console of this page.
Object.assign(window, { map, createMap });
