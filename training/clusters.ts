/** Spherical k-means: points of length 1 in clusters by the angle between them. Deterministic. */

/**
 * Finds the centers of clusters; they begin at points evenly spread over the list.
 *
 * @param points `dimensions` numbers a point.
 * @param count How many of the points, from the first, the centers are made from.
 */
export function clusterCenters(
	points: Float32Array,
	count: number,
	clusters: number,
	dimensions: number,
	rounds: number
): Float32Array {
	const centers = new Float32Array(clusters * dimensions);
	for (let c = 0; c < clusters; c++) {
		const at = Math.floor((c * count) / clusters) * dimensions;
		centers.set(points.subarray(at, at + dimensions), c * dimensions);
	}
	for (let round = 0; round < rounds; round++) {
		const nearest = nearestCenters(points, count, centers, dimensions);
		const sums = new Float64Array(centers.length);
		for (let i = 0; i < count; i++) {
			const to = nearest[i] * dimensions;
			for (let d = 0; d < dimensions; d++) sums[to + d] += points[i * dimensions + d];
		}
		for (let c = 0; c < clusters; c++) {
			let length = 0;
			for (let d = 0; d < dimensions; d++) length += sums[c * dimensions + d] ** 2;
			// A center that lost all its points stays where it was.
			if (length === 0) continue;
			for (let d = 0; d < dimensions; d++) {
				centers[c * dimensions + d] = sums[c * dimensions + d] / Math.sqrt(length);
			}
		}
	}
	return centers;
}

/** Number of the nearest center of each of the first `count` points, by cosine; the first of equals. */
export function nearestCenters(
	points: Float32Array,
	count: number,
	centers: Float32Array,
	dimensions: number
): Uint16Array {
	const clusters = centers.length / dimensions;
	const nearest = new Uint16Array(count);
	for (let i = 0; i < count; i++) {
		const from = i * dimensions;
		let most = -Infinity;
		for (let c = 0; c < clusters; c++) {
			const to = c * dimensions;
			let product = 0;
			for (let d = 0; d < dimensions; d++) product += points[from + d] * centers[to + d];
			if (product > most) {
				most = product;
				nearest[i] = c;
			}
		}
	}
	return nearest;
}
