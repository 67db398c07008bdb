/** A frame's height as other programs' pages expect to be told of it. Knows no DOM. */

/** Of a child that Pym.js made; letters, digits and what joins them. */
const pymId = /^[\w-]{1,100}$/;

/**
 * The messages that tell pages of other programs how high a frame wants to be: AMP's `<amp-iframe>`,
 * Medium and, where its parameter `childId` is in the frame's address, Pym.js.
 *
 * @param address The frame's own.
 * @param height CSS pixels, whole.
 */
export function foreignHeights(
	address: { readonly href: string; readonly search: string },
	height: number
): readonly unknown[] {
	const child = new URLSearchParams(address.search).get('childId') ?? '';
	return [
		{ sentinel: 'amp', type: 'embed-size', height },
		JSON.stringify({ src: address.href, context: 'iframe.resize', height }),
		...(pymId.test(child) ? [['pym', child, 'height', height].join('xPYMx')] : [])
	];
}
