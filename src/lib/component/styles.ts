/** The style sheet of the map and all in it; vite.component.config.ts puts the text here. */
export const styles = '/* the styles of the component */';
