/** What is wrong with an article, in one sentence that names the file and the cure. */

export class ArticleProblem extends Error {
	override readonly name: string = 'ArticleProblem';
}

/** That an article is not for everybody by what it says of itself: to leave it out is what it asks for. */
export class Unpublished extends ArticleProblem {
	override readonly name = 'Unpublished';

	constructor(where: string) {
		super(`${where} is no published article by what it says, and is left out`);
	}
}
