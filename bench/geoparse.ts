/**
 * How fast the geoparser reads, beside two libraries that find place names in JavaScript, on the same
 * text in the same run; how long it takes to start and how much memory it holds.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import nlp from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadGazetteer, loadModel } from '../src/cli/geodata.ts';
import { packagePath } from '../src/cli/paths.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/index.ts';
import { readMarkdown } from '../src/lib/article/read/markdown.ts';
import { geoparse } from '../src/lib/geoparse/geoparse.ts';
import { spreadOf, type Spread } from './spread.ts';

/** The sample collection's texts, each once: what a newsroom gives it. */
function sampleTexts(): string[] {
	const folder = packagePath('articles/kursk');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.md'))
		.map((name) => {
			const content = readFileSync(`${folder}/${name}`, 'utf8');
			return readMarkdown(content, name, name, { rights: 'full' }).text;
		});
}

const megabytes = (texts: readonly string[]) =>
	texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;

/** Turns that each reader takes, all of them in each round: what else the machine does meets them alike. */
const turns = 5;
/** Shortest time that a reader is measured in a turn, in milliseconds. */
const minimumMs = 500;

interface Reader {
	readonly texts: readonly string[];
	readonly read: (text: string) => unknown;
}

/** Megabytes a second of each reader, turn by turn, after one turn to warm up. */
function speedsOf<Name extends string>(
	readers: Readonly<Record<Name, Reader>>
): Record<Name, number[]> {
	const all = Object.entries(readers) as [Name, Reader][];
	const speeds = Object.fromEntries(all.map(([name]) => [name, []])) as unknown as Record<
		Name,
		number[]
	>;
	for (let turn = -1; turn < turns; turn++) {
		for (const [name, { texts, read }] of all) {
			const start = performance.now();
			let passes = 0;
			while (passes === 0 || performance.now() - start < minimumMs) {
				for (const text of texts) read(text);
				passes++;
			}
			const seconds = (performance.now() - start) / 1000;
			if (turn >= 0) speeds[name].push((passes * megabytes(texts)) / seconds);
		}
	}
	return speeds;
}

export interface GeoparseFigures {
	/** Megabytes a second: our own over articles and over all of them as one text, and the others'. */
	readonly articles: Spread;
	readonly oneText: Spread;
	readonly compromise: Spread;
	readonly wink: Spread;
	/** Our own over articles against the others', turn by turn. */
	readonly againstCompromise: Spread;
	readonly againstWink: Spread;
	/** What opening the gazetteer and the model takes. */
	readonly openMs: number;
	readonly heldMb: number;
	/** The same of the gazetteer alone. */
	readonly gazetteerMs: number;
	readonly gazetteerMb: number;
	/** Names looked up in the gazetteer, thousands a second. */
	readonly lookUps: Spread;
}

export async function benchGeoparse(): Promise<GeoparseFigures> {
	const before = process.memoryUsage();
	const start = performance.now();
	const gazetteer = await loadGazetteer();
	const gazetteerMs = performance.now() - start;
	const gazetteerMb = (process.memoryUsage().rss - before.rss) / 1e6;
	const model = await loadModel();
	const openMs = performance.now() - start;
	const heldMb = (process.memoryUsage().rss - before.rss) / 1e6;
	const texts = sampleTexts();
	const read = (text: string) => geoparse(text, gazetteer, { language: 'en', model });
	const wink = winkNLP(winkModel);
	const speeds = speedsOf({
		articles: { texts, read },
		oneText: { texts: [texts.join('\n\n').repeat(4)], read },
		compromise: { texts, read: (text) => nlp(text).places().json() },
		wink: { texts, read: (text) => wink.readDoc(text).entities().out(wink.its.detail) }
	});
	const against = (others: readonly number[]) =>
		spreadOf(speeds.articles.map((speed, turn) => speed / others[turn]));
	return {
		articles: spreadOf(speeds.articles),
		oneText: spreadOf(speeds.oneText),
		compromise: spreadOf(speeds.compromise),
		wink: spreadOf(speeds.wink),
		againstCompromise: against(speeds.compromise),
		againstWink: against(speeds.wink),
		openMs,
		heldMb,
		gazetteerMs,
		gazetteerMb,
		lookUps: lookUpsOf(gazetteer)
	};
}

/** Rows whose names are looked up. */
const lookedUp = 20_000;

/** Thousands of look-ups a second: names of places from all over the gazetteer, as they are written. */
function lookUpsOf(gazetteer: Gazetteer): Spread {
	const step = Math.floor(gazetteer.size / lookedUp);
	const names = Array.from({ length: lookedUp }, (_, i) => gazetteer.entry(i * step).name);
	const pass = () => {
		const start = performance.now();
		for (const name of names) gazetteer.find(name);
		return performance.now() - start;
	};
	pass();
	return spreadOf(Array.from({ length: turns }, () => lookedUp / pass()));
}
