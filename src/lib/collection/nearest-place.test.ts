import { describe, expect, it } from 'vitest';
import { nearestPlace } from './nearest-place.ts';

const places = [
	{ slug: 'geneva', name: 'Geneva', names: {} },
	{ slug: 'el-geneina', name: 'El Geneina', names: { ar: 'الجنينة' } },
	{ slug: 'kharkiv', name: 'Kharkiv', names: { uk: 'Харків', ru: 'Харьков' } },
	{ slug: 'sudzha', name: 'Sudzha', names: { uk: 'Суджа' } },
	{ slug: 'north-camp', name: 'North Camp', names: {} }
];

describe('the place nearest to an address that there is not', () => {
	it.each([
		['geneina', 'el-geneina'],
		['genevva', 'geneva'],
		['sudza', 'sudzha'],
		['суджа', 'sudzha'],
		['kharkov', 'kharkiv'],
		['kharkiv-ukraine', 'kharkiv'],
		['camp-north', undefined],
		['atlantis', undefined],
		['', undefined]
	])('%j: %j', (slug, nearest) => {
		expect(nearestPlace(slug, places)?.slug).toBe(nearest);
	});
});
