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
			story('Rain', 'It rained in Sudzha and in Qarwila. Rylsk stayed dry.')
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
				'checked:',
				'  - { article: one, exact: Rylsk }',
				'places:',
				'  local:sudzha: { name: Sudzha, point: [35.2, 51.1] }',
				'  local:qarwila: { name: Qarwila, point: [35.3, 51.3] }',
				''
			].join('\n')
		);
		const { code, stdout } = await evaluate();
		expect(code).toBe(0);
		expect(stdout).toMatch(/^3 mentions that a person has seen: \d were right, \d wrong\n/);
	});
});
