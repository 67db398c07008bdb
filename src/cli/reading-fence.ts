/** How long reading one article may take, and what is said of one that is given up; see `Fence` of the pool. */
export const readingLimitMs = 10_000;

export const givenUp = (where: string, reason: string) => `${where} could not be read (${reason})`;
