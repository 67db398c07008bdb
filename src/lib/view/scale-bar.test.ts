import { describe, expect, it } from 'vitest';
import { scaleBar, scaleText } from './scale-bar';

describe('a scale bar', () => {
	// Web Mercator at 512 pixels a tile: 40,030 km / 512 / 2^zoom a pixel at the equator.
	it.each([
		[0, 0, 90, 5000, 'kilometer'],
		[6, 51, 90, 50, 'kilometer'],
		[6, 60, 90, 50, 'kilometer'],
		[6.5, 51, 90, 30, 'kilometer'],
		[10, 51, 90, 3, 'kilometer'],
		[14, 51, 90, 200, 'meter']
	])('is round at zoom %i and latitude %i', (zoom, lat, room, length, unit) => {
		expect(scaleBar(zoom, lat, room)).toMatchObject({ length, unit });
	});

	it('fills its room by less than all and half at least, so that its words fit in', () => {
		for (let zoom = 0; zoom < 18; zoom += 0.03) {
			const { width } = scaleBar(zoom, 51, 90);
			expect(width).toBeLessThanOrEqual(90);
			expect(width).toBeGreaterThanOrEqual(45);
		}
	});

	it('is longer on the map far from the equator', () => {
		const [here, there] = [0, 60].map((lat) => scaleBar(6, lat, 90));
		expect(there.width / there.length / (here.width / here.length)).toBeCloseTo(2);
	});

	it('speaks the language of the page', () => {
		const bar = scaleBar(6, 51, 90);
		expect(scaleText(bar, 'en')).toBe('50 km');
		expect(scaleText(bar, 'uk')).toBe('50 км');
		expect(scaleText(bar, 'ar')).toBe('50 كم');
	});
});
