import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

it("runs the README's example of the library as it stands", () => {
	const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
	const [, example] = /```js\n([\s\S]*?)\n```/.exec(readme)!;
	const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', example], {
		cwd: fileURLToPath(new URL('..', import.meta.url)),
		encoding: 'utf8'
	});
	expect(printed).toBe(
		[
			'Moscow associative Moscow [ 37.6156, 55.7522 ]',
			'Sudzha literal Sudzha [ 35.2726, 51.1976 ]',
			'Kursk literal Kursk Oblast [ 36.2921, 51.7358 ]\n'
		].join('\n')
	);
}, 60_000);
