import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { newsroom, story } from './newsroom.ts';

let room: Awaited<ReturnType<typeof newsroom>>;
beforeEach(async () => {
	room = await newsroom();
});
afterEach(() => room.remove());

describe('dateline evaluate --corrections', { timeout: 60_000 }, () => {
	it('counts what was right and wrong by what editors decided, and says so where they did nothing', async () => {
		await room.write(
			'one.md',
			story(
				'Rain',
				'It rained in Sudzha and in Qarwila. Rylsk stayed dry. Hail fell in Lgov. Korenevo and Glushkovo flooded, Tyotkino too.'
			)
		);
		const evaluate = () => room.dateline('evaluate', room.articles, '--corrections');
		expect(await evaluate()).toMatchObject({
			code: 1,
			stderr: expect.stringContaining('was corrected or checked')
		});
		await room.write(
			'corrections.yaml',
			[
				'rules:',
				'  - { name: Sudzha, place: "local:sudzha" }',
				'  - { name: Qarwila, place: "local:qarwila" }',
				'  - { name: Lgov, place: "local:fair" }',
				'checked:',
				'  - { article: one, exact: Rylsk }',
				'  - { article: one, exact: Tyotkino }',
				'places:',
				'  local:sudzha: { name: Sudzha, point: [35.2, 51.1] }',
				'  local:qarwila: { name: Qarwila, point: [35.3, 51.3] }',
				'  local:fair: { name: Fair, point: [35.4, 51.4], merge: [dl:tetkino-ru-41] }',
				// What is kept from readers was read all the same.
				'  gn:544906: { hide: true }',
				'  gn:560995: { delay_days: 20000 }',
				''
			].join('\n')
		);
		const { code, stdout } = await evaluate();
		expect(code).toBe(0);
		// What the editors put on the map themselves, the geoparser would not have known.
		expect(stdout).toMatch(/^mentions that a person has seen: 5; right: 2; wrong: 3\n/);
		expect(stdout).toMatch(/"Qarwila" in one/);
		expect(stdout).toMatch(
			/"Sudzha" in one: Sudzha \(gn:\d+, \w+\) instead of Sudzha \(local:sudzha, PPL\)/
		);
		// A town and its district often have one name: their ids tell them apart.
		expect(stdout).toContain(
			'"Lgov" in one: Lgov (gn:535334, PPL) instead of Fair (local:fair, PPL)'
		);
	});
});
