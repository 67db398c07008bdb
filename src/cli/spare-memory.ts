/** How a large collection is kept from filling the memory with what is no longer needed. */
import { setFlagsFromString } from 'node:v8';

/** Articles from which on memory counts for more than some of the time. */
export const manyArticles = 50_000;

/**
 * Lets the heap grow by no more than half before what is no longer needed is looked for; by itself it may
 * become four times as large as what is needed.
 */
export const spareMemory = () => setFlagsFromString('--heap-growing-percent=50');
