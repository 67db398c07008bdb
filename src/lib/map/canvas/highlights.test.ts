import { expect, it } from 'vitest';
import { highlightFeatures } from './highlights';

it('a highlight keeps what its feature is, and says what it is highlighted for', () => {
	const region = {
		type: 'Feature',
		id: 1,
		geometry: { type: 'Polygon', coordinates: [] },
		properties: {
			view: 'both',
			level: 'admin1',
			isApproximate: false,
			hasParts: false,
			name: 'Region'
		}
	} as const;
	const features = [{ ...region, geometry: { type: 'Polygon' as const, coordinates: [] } }];
	const { features: made } = highlightFeatures([{ highlight: 'selected', passages: 7, features }]);
	expect(made).toMatchObject([
		{ id: 1, properties: { highlight: 'selected', passages: 7, view: 'both', level: 'admin1' } }
	]);
});
