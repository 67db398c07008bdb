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

/** Lines of the report. */
export async function benchGeoparse(): Promise<string[]> {
	const before = process.memoryUsage();
	const start = performance.now();
	const gazetteer = await loadGazetteer();
	const model = await loadModel();
	const startMs = performance.now() - start;
	const after = process.memoryUsage();
	const texts = sampleTexts();
	const ours = speedOf(texts, (text) => geoparse(text, gazetteer, { language: 'en', model }));
	const long = texts.join('\n\n').repeat(4);
	const whole = speedOf([long], (text) => geoparse(text, gazetteer, { language: 'en', model }));
	const compromise = speedOf(texts, (text) => nlp(text).places().json());
	const wink = winkNLP(winkModel);
	const its = wink.its;
	const winkSpeed = speedOf(texts, (text) => wink.readDoc(text).entities().out(its.detail));
	const heldMb = (after.rss - before.rss) / 1e6;
	return [
		`geoparsing   ${ours.toFixed(2)} MB/s in articles, ${whole.toFixed(2)} MB/s in one text of ${megabytes([long]).toFixed(1)} MB`,
		`             compromise ${compromise.toFixed(2)} MB/s (places), wink-nlp ${winkSpeed.toFixed(2)} MB/s (its entities; it knows no places)`,
		`             ${(ours / compromise).toFixed(0)} times compromise, ${(ours / winkSpeed).toFixed(1)} times wink-nlp`,
		`             gazetteer and model open in ${startMs.toFixed(0)} ms and take ${heldMb.toFixed(0)} MB`
	];
}
