/**
 * Why a file could not be read, with what its host may have to do: a browser does not tell a page whether it was
 * refused or there is nobody.
 */
export function causeOf(error: unknown, { origin }: URL): string {
	const cause = error instanceof Error ? error.message : String(error);
	return error instanceof TypeError && origin !== location.origin
		? `${cause}; ${origin} has to allow ${location.origin} to read it (CORS)`
		: cause;
}
