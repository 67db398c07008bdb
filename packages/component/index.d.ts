import type { CreateMap } from './lib/component/api.js';

export type * from './lib/component/api.js';

/**
 * Puts the map of a collection into an element, which it fills. Never throws: what goes wrong is told as `error`.
 */
export declare const createMap: CreateMap;
