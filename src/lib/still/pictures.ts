/**
 * Which pages of a site have a picture of their own, and where it lies. Every collection has one;
 * its places and articles have theirs while they are few enough to be drawn in a build's time.
 */
import type { ArticleRow, Place } from '../collection/format.ts';

/** The most named places and the newest articles of a collection that get a picture each. */
export const mostPictures = 200;

/** Beside a page: drawn for the page itself, and, where the site's address is known, for those who link to it. */
export const stillName = 'map.svg';
export const cardName = 'map.png';

/** Fragment of a picture's address that leaves out its credit and key, for pages that have their own. */
export const bare = 'bare';
export const bareStill = (still: string) => `${still}#${bare}`;

/** The picture of a step of the story, beside the story's page. */
export const stepStillName = (step: number) => `step-${step}.svg`;

/** Pixels of the drawn map, at which its labels are written: of a collection, and above the text of other pages. */
export const stillSize = { width: 520, height: 380 } as const;
export const bannerSize = { width: 520, height: 250 } as const;

/** Pixels of the picture others show with a link. */
export const cardSize = { width: 1200, height: 630 } as const;

export const hasPlacePicture = ({ row, literal, associative }: Place): boolean =>
	row < mostPictures && literal + associative > 0;

/** @param article A whole one: with its marks. */
export const hasArticlePicture = ({ row, marks }: ArticleRow): boolean =>
	row < mostPictures && marks.some(({ placeRow }) => placeRow >= 0);
