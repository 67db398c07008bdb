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
});
