/** Colors of a page as they are on the screen. */
import type { Page } from '@playwright/test';
import { contrast } from '../src/lib/map/style/index.ts';

export interface PixelBox {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** The box of a width and height around a point. */
export const boxAround = (
	{ x, y }: { readonly x: number; readonly y: number },
	width: number,
	height = width
): PixelBox => ({
	x: Math.round(x) - Math.floor(width / 2),
	y: Math.round(y) - Math.floor(height / 2),
	width,
	height
});

/** The pixels of some boxes of a page, row by row, `#rrggbb` each. */
export async function colorsIn(page: Page, boxes: readonly PixelBox[]): Promise<string[][]> {
	const base64 = (await page.screenshot()).toString('base64');
	return page.evaluate(
		async ({ base64, boxes }) => {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
				willReadFrequently: true
			})!;
			context.drawImage(image, 0, 0);
			const hex = (value: number) => value.toString(16).padStart(2, '0');
			return boxes.map(({ x, y, width, height }) => {
				const { data } = context.getImageData(x, y, width, height);
				return Array.from(
					{ length: width * height },
					(_, i) => `#${hex(data[4 * i])}${hex(data[4 * i + 1])}${hex(data[4 * i + 2])}`
				);
			});
		},
		{ base64, boxes }
	);
}

/** The commonest of some colors, and the contrast of the one that stands out of it most. */
export function standingOut(colors: readonly string[]): { ground: string; contrast: number } {
	const counts = new Map<string, number>();
	for (const color of colors) counts.set(color, (counts.get(color) ?? 0) + 1);
	const [[ground]] = [...counts].sort(([, a], [, b]) => b - a);
	return {
		ground,
		contrast: Math.max(...[...counts.keys()].map((color) => contrast(color, ground)))
	};
}
