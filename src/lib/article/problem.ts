/** What is wrong with an article, in one sentence that names the file and the cure. */

export class ArticleProblem extends Error {
	override readonly name = 'ArticleProblem';
}
