/** The styles of what answers to a reader's hand, which come with it; vite.component.config.ts puts the text here. */
export const styles = '/* the styles of the component */';
