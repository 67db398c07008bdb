/** The styles of what rests on a map, with the colors of our pages; vite.component.config.ts puts those here. */
import resting from './resting.css?inline';

export const restingStyles = '/* the colors of the component */' + resting;
