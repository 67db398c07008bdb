/** Which place of the gazetteer a toponym means. This is what other rooms may touch. */
export { resolve } from './resolve.ts';
