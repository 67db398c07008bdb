/** What is wrong with a collection's files, in one sentence with the cure. */

export class CollectionProblem extends Error {
	override readonly name = 'CollectionProblem';
}
