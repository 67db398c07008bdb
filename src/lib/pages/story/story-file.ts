/** Name of the file of a collection's data that holds its story. */
export const storyFile = 'story.json';
