import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeOwnFolder } from './own-folder.ts';

it('removes what desks that were killed have left, and nothing of anybody else', async () => {
	const parent = await mkdtemp(join(tmpdir(), 'dateline-own-'));
	try {
		// A process that is gone.
		const { pid } = spawnSync(process.execPath, ['-e', '']);
		const leave = async (name: string, mark?: string) => {
			await mkdir(join(parent, name, 'draft'), { recursive: true });
			if (mark !== undefined) await writeFile(join(parent, name, 'desk.json'), mark);
		};
		const host = hostname();
		await leave('dateline-desk-killed', JSON.stringify({ pid, host }));
		await leave('dateline-desk-open', JSON.stringify({ pid: process.pid, host }));
		await leave('dateline-desk-elsewhere', JSON.stringify({ pid, host: `not-${host}` }));
		await leave('dateline-desk-unmarked');
		await leave('dateline-desk-damaged', 'null');
		await leave('dateline-desk-group', JSON.stringify({ pid: -1, host }));
		await leave('other', JSON.stringify({ pid, host }));
		await symlink(join(parent, 'other'), join(parent, 'dateline-desk-link'));
		const own = await makeOwnFolder(parent);
		expect(JSON.parse(await readFile(join(own, 'desk.json'), 'utf8'))).toEqual({
			pid: process.pid,
			host
		});
		const left = (await readdir(parent)).filter((name) => join(parent, name) !== own);
		expect(left.sort()).toEqual([
			'dateline-desk-damaged',
			'dateline-desk-elsewhere',
			'dateline-desk-link',
			'dateline-desk-open',
			'dateline-desk-unmarked',
			'other'
		]);
	} finally {
		await rm(parent, { recursive: true, force: true });
	}
});
