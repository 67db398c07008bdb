/** Whose MapLibre it is that draws. */

/** In other people's pages MapLibre is theirs, and its worker with it; see vite.component.config.ts. */
export const isGuest = import.meta.env.MODE === 'component';

/** Whether MapLibre is as it is published, which knows nothing of ours: there, and under Vite's server. */
export const isPublished = import.meta.env.DEV || isGuest;
