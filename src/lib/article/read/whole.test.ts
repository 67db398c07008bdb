import { describe, expect, it } from 'vitest';
import { brokenFiles, wholeFiles, type InputFile } from '../../../../tests/fixtures/inputs.ts';
import { formats, endingOf, readFile, type ReadItem } from './index.ts';

async function read({ name, bytes }: InputFile): Promise<ReadItem[]> {
	const items: ReadItem[] = [];
	for await (const item of readFile(bytes, name, { name, where: name })) items.push(item);
	return items;
}

describe('the files of the whole build', () => {
	it('are of every kind and ending that there is', () => {
		const endings = new Set(wholeFiles.map(({ name }) => endingOf(name).replace(/\.gz$/, '')));
		for (const format of formats) {
			expect(
				format.endings.filter((ending) => !endings.has(ending)),
				format.name
			).toEqual([]);
		}
		expect(brokenFiles).toHaveLength(30);
	});

	it.each(wholeFiles.map((file) => [file.name, file] as const))(
		'%s is one article',
		async (_, file) => {
			expect((await read(file)).map((one) => ('problem' in one ? one.problem : 'article'))).toEqual(
				['article']
			);
		}
	);

	it.each(brokenFiles.map((file) => [file.name, file] as const))(
		'%s is one problem that names it',
		async (name, file) => {
			const items = await read(file);
			expect(items).toHaveLength(1);
			expect('problem' in items[0] && items[0].problem).toContain(name);
		}
	);

	it('a table damaged twice is one problem, and leaves no other failure behind', async () => {
		const { name, bytes } = wholeFiles.find(({ name }) => name.endsWith('.parquet'))!;
		const damaged = Buffer.from(bytes);
		// The words of the first column copy what lies before them, and the schema knows no such column.
		const words = damaged.indexOf(Buffer.from('15041500000003', 'hex')) + 7;
		damaged[words + 2] = 0x05;
		damaged[damaged.lastIndexOf('url')] = 'U'.charCodeAt(0);
		const left: unknown[] = [];
		const note = (failure: unknown) => void left.push(failure);
		process.on('unhandledRejection', note);
		const items = await read({ name, bytes: damaged });
		await new Promise((done) => setTimeout(done, 10));
		process.off('unhandledRejection', note);
		expect(items).toMatchObject([{ problem: expect.stringContaining(name) }]);
		expect(left).toEqual([]);
	});
});
