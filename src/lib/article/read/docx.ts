/** Word documents, one article each. */
import { readBlocks } from '../assemble.ts';
import type { Format } from './format.ts';
import { checkZip, isZip } from './zip.ts';

export const docx: Format = {
	name: 'Word document',
	endings: ['.docx'],
	reads: 'headings, paragraphs, lists, tables',
	leavesOut: 'pictures, comments, headers and footers; .doc of before 2007',
	maxBytes: 100_000_000,
	sniff: (head) => isZip(head) && !/mimetype/.test(String.fromCharCode(...head.subarray(30, 38))),
	async *read(bytes, { name, where }, options) {
		await checkZip(bytes, where);
		const [{ default: mammoth }, { htmlBlocks }] = await Promise.all([
			import('mammoth'),
			import('../html/blocks.ts')
		]);
		const { value } = await mammoth.convertToHtml(
			{ buffer: Buffer.from(bytes) },
			{ convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })) }
		);
		const article = readBlocks({}, htmlBlocks(value, where), name, where, options);
		yield { where, name, article };
	}
};
