/** JSON that may stand in a script element: inside one nothing is an entity, and nothing here can end it. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&]/g,
		(character) => `\\u00${character.charCodeAt(0).toString(16)}`
	);
}
