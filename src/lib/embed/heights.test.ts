import { expect, test } from 'vitest';
import { foreignHeights } from './heights';

const addressOf = (search: string) => {
	const url = new URL(`https://maps.example/kursk/embed/${search}`);
	return { href: url.href, search: url.search };
};

test('a height is told as AMP and Medium read it', () => {
	expect(foreignHeights(addressOf(''), 512)).toEqual([
		{ sentinel: 'amp', type: 'embed-size', height: 512 },
		'{"src":"https://maps.example/kursk/embed/","context":"iframe.resize","height":512}'
	]);
});

test('Pym.js is told by the name that it gave the frame', () => {
	const told = foreignHeights(addressOf('?initialWidth=600&childId=map-1'), 512)[2];
	// As pym.js reads it: /^pymxPYMx<id>xPYMx(\S+)xPYMx(.*)$/.
	expect(/^pymxPYMxmap-1xPYMx(\S+)xPYMx(.*)$/.exec(told as string)?.slice(1)).toEqual([
		'height',
		'512'
	]);
});

test.each(['?childId=a%0Ab', '?childId=%3Cb%3E', '?childId=', '?childId=a%20b'])(
	'%s names no frame of Pym.js',
	(search) => {
		expect(foreignHeights(addressOf(search), 512)).toHaveLength(2);
	}
);
