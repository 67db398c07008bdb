/** Whether a toponym is the place itself or stands for something else. This is what other rooms may touch. */
export { classify } from './classify.ts';
export { typeNames } from './type-model.ts';
