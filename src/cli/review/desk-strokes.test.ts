import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { geoparse, inflate, openGazetteer, openModel } from '../../lib/geoparse/index.ts';
import { CorrectionsFile } from './corrections-file.ts';
import { deskArticle } from './desk-articles.ts';
import { FolderDesk } from './folder-desk.ts';

let folder: string;
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Names that the coverage of a month might have, each in a sentence of its own. */
const names = [
	...['Khartoum', 'Omdurman', 'El Obeid', 'Kassala', 'Gedaref', 'Port Sudan', 'Dongola', 'Atbara'],
	...['Nyala', 'El Fasher', 'Kosti', 'Sennar', 'Wad Madani', 'Qertyvka', 'Zalingei', 'Kadugli']
];
const sentences = [
	(name: string) => `Trucks with flour reached ${name} before noon.`,
	(name: string) => `A clinic in ${name} ran out of fuel.`,
	(name: string) => `Families left ${name} on foot.`
];

/**
 * The measure of the desk: a hundred mentions in ten minutes. What a hand needs for that is counted here: an
 * editor who knows the answers presses `A` and `Enter` for a name that is read rightly, `A` and `U` for one
 * that no gazetteer has.
 */
it('has a hundred mentions looked at with at most one stroke each', async () => {
	folder = await mkdtemp(join(tmpdir(), 'dateline-strokes-'));
	const gazetteer = openGazetteer(await inflate(readFileSync('static/geodata/gazetteer.bin')));
	const model = openModel(await inflate(readFileSync('static/geodata/model-en.bin')));
	const articles = Array.from({ length: 40 }, (_, i) => {
		const paragraphs = sentences.map((sentence, j) => sentence(names[(i * 3 + j) % names.length]));
		const text = [`Report ${i + 1} from Sudan`, ...paragraphs].join('\n\n');
		const article = {
			id: `report-${i + 1}`,
			title: `Report ${i + 1} from Sudan`,
			url: null,
			publisher: null,
			authors: [],
			published: '2025-03-10',
			language: 'en',
			rights: 'full' as const,
			note: null,
			sources: [],
			text
		};
		return deskArticle(
			article,
			createHash('sha256').update(text).digest('hex'),
			geoparse(text, gazetteer, { language: 'en', model, explain: true })
		);
	});
	const file = await CorrectionsFile.open(folder);
	const desk = new FolderDesk({ title: 'Sudan', articles, gazetteer, problems: [] }, file);
	const { mentions } = desk.state();
	expect(mentions).toBeGreaterThanOrEqual(100);
	let strokes = 0;
	for (let state = desk.state(); state.left > 0; state = desk.state()) {
		const [card] = state.cards;
		const isKnown = card.placeId !== null;
		await desk.decide(
			{ key: card.key, all: true, ...(isKnown ? {} : { place: 'unplaced' }) },
			{ by: 'olena', at: '2025-03-11' }
		);
		strokes += 2;
		expect(desk.state().left).toBeLessThan(state.left);
	}
	// A rule also finds the name where the machine missed it, so there may be more in the end.
	const { checked, mentions: all } = desk.state();
	expect(checked).toBe(all);
	expect(strokes).toBeLessThanOrEqual(mentions);
	await file.close();
}, 60_000);
