/** Archives that documents come in, looked at before they are unpacked: few bytes may hold a great many. */
import { ArticleProblem } from '../problem.ts';

export const isZip = (head: Uint8Array) => head[0] === 0x50 && head[1] === 0x4b;

/** Whether a file is in the form that Office had before 2007, and that it still puts locked files into. */
const isOld = (bytes: Uint8Array) => [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);

/** Bytes that all files of an archive may have. */
const maxUnpacked = 300_000_000;

/** @throws {ArticleProblem} If it would be too large, or is no archive. */
export async function checkZip(bytes: Uint8Array, where: string): Promise<void> {
	await unzipped(bytes, where, () => false);
}

/**
 * The files of an archive that are wanted, by name.
 *
 * @throws {ArticleProblem} If all of them together would be too large, or it is no archive.
 */
export async function unzipped(
	bytes: Uint8Array,
	where: string,
	isWanted: (name: string) => boolean
): Promise<ReadonlyMap<string, Uint8Array>> {
	if (isOld(bytes)) {
		throw new ArticleProblem(
			`${where} is a file of Office before 2007, or locked by a password; save it again as .docx or .xlsx, without a password`
		);
	}
	const { unzipSync } = await import('fflate');
	let size = 0;
	try {
		const files = unzipSync(bytes, {
			filter({ name, originalSize }) {
				size += originalSize;
				return size <= maxUnpacked && isWanted(name);
			}
		});
		if (size <= maxUnpacked) return new Map(Object.entries(files));
	} catch {
		throw new ArticleProblem(`${where} is broken: it cannot be unpacked`);
	}
	throw new ArticleProblem(`${where} would be more than ${maxUnpacked / 1e6} MB unpacked`);
}
