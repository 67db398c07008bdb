import { expect, it } from 'vitest';
import { loadGazetteer } from './geodata.ts';
import { geoparse } from '../lib/geoparse/geoparse.ts';
import { homesOf } from './homes.ts';

const gazetteer = await loadGazetteer();
const parisTexas = 'gn:4717560';

it('knows a publisher in any capitals, and refuses a place that there is not', () => {
	expect(homesOf({ 'The Paris News': parisTexas }, gazetteer)).toEqual({
		'the paris news': parisTexas
	});
	expect(homesOf(undefined, gazetteer)).toEqual({});
	expect(() => homesOf({ 'The Moon News': 'gn:1' }, gazetteer)).toThrow('publishers.The Moon News');
});

it('reads a shared name from where the text is published', () => {
	const text = 'Police in Paris closed two roads on Friday.';
	const placeIn = (home: string | null) => geoparse(text, gazetteer, { home })[0].placeId;
	expect(placeIn(null)).toBe('gn:2988507');
	expect(placeIn(parisTexas)).toBe(parisTexas);
});
