/** In a page that is one file all of it is there at once, and nothing is started early. Stands for `early-worker.ts`. */
export function startEarly(): void {}
