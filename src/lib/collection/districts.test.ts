import { describe, expect, it } from 'vitest';
import { districtsOf } from './districts.ts';
import type { Place } from './format.ts';

describe('the district of a place', () => {
	const district = { featureCode: 'ADM2', name: 'Pokrovsky District', admin1: 'RU.56' } as Place;
	const districtOf = districtsOf([
		district,
		{ ...district, admin1: null, featureCode: 'PPL' } as Place
	]);

	it('is the one of that name in the same region', () => {
		expect(districtOf({ admin1: 'RU.56', admin2: 'Pokrovsky District' })).toBe(district);
		expect(districtOf({ admin1: 'RU.41', admin2: 'Pokrovsky District' })).toBeUndefined();
		expect(districtOf({ admin1: 'RU.56', admin2: null })).toBeUndefined();
	});

	it('is no settlement', () => {
		expect(districtOf({ admin1: null, admin2: 'Pokrovsky District' })).toBeUndefined();
	});
});
