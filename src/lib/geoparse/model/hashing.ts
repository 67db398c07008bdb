/**
 * Hashed features: what the models look at, each a 32-bit number made from what is looked at and
 * what was seen.
 */

/** Features of one word or span: the first `length` of `ids`. */
export interface FeatureBuffer {
	readonly ids: Int32Array;
	length: number;
}

export const featureBuffer = (): FeatureBuffer => ({ ids: new Int32Array(512), length: 0 });

/** Adds a feature: `template` says what is looked at, `value` what was seen. */
export function put(buffer: FeatureBuffer, template: number, value: number): void {
	let hash = Math.imul(value ^ Math.imul(template, 0x9e3779b1), 0x85ebca6b);
	hash ^= hash >>> 15;
	hash = Math.imul(hash ^ template, 0xc2b2ae35);
	buffer.ids[buffer.length++] = hash ^ (hash >>> 13);
}

/** Adds one feature for each bit that is set. */
export function putBits(buffer: FeatureBuffer, template: number, bits: number): void {
	while (bits !== 0) {
		const low = bits & -bits;
		put(buffer, template, low);
		bits ^= low;
	}
}

/** Two things seen together. */
export const mix = (a: number, b: number) => Math.imul(a, 0x01000193) ^ Math.imul(b, 0x5bd1e995);

/** Outside the text: before its first word and after its last. */
export const edge = 0x7f4a7c15;
