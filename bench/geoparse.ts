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
import { readMarkdown } from '../src/lib/article/read-article.ts';
import { geoparse } from '../src/lib/geoparse/geoparse.ts';

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

/** Shortest time measured for a reader, in milliseconds: other work on the machine only adds. */
const minimumMs = 1500;

/** Megabytes a second of the fastest of several passes over the texts, after one to warm up. */
function speedOf(texts: readonly string[], read: (text: string) => unknown): number {
	const pass = () => {
		const start = performance.now();
		for (const text of texts) read(text);
		return performance.now() - start;
	};
	pass();
	let fastest = Infinity;
	for (let spent = 0, n = 0; spent < minimumMs || n < 3; n++) {
		const ms = pass();
		fastest = Math.min(fastest, ms);
		spent += ms;
	}
	return megabytes(texts) / (fastest / 1000);
}

export interface GeoparseFigures {
	/** Megabytes a second: our own over articles and over all of them as one text, and the others'. */
	readonly articles: number;
	readonly oneText: number;
	readonly compromise: number;
	readonly wink: number;
	/** What opening the gazetteer and the model takes. */
	readonly openMs: number;
	readonly heldMb: number;
	/** The same of the gazetteer alone. */
	readonly gazetteerMs: number;
	readonly gazetteerMb: number;
	/** Names looked up in the gazetteer, thousands a second. */
	readonly lookUps: number;
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
	return {
		articles: speedOf(texts, read),
		oneText: speedOf([texts.join('\n\n').repeat(4)], read),
		compromise: speedOf(texts, (text) => nlp(text).places().json()),
		wink: speedOf(texts, (text) => wink.readDoc(text).entities().out(wink.its.detail)),
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
function lookUpsOf(gazetteer: Gazetteer): number {
	const step = Math.floor(gazetteer.size / lookedUp);
	const names = Array.from({ length: lookedUp }, (_, i) => gazetteer.entry(i * step).name);
	const pass = () => {
		const start = performance.now();
		for (const name of names) gazetteer.find(name);
		return performance.now() - start;
	};
	pass();
	return lookedUp / Math.min(pass(), pass(), pass());
}
