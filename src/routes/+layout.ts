// 'auto': rendered to files by `dateline build`, so the renderer has to keep the routes.
export const prerender = 'auto';
export const trailingSlash = 'always';
