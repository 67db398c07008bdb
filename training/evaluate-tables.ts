/** Scores the geoparser on the tables of own sentences, by table and by section. */
import { existsSync, readFileSync } from 'node:fs';
import { loadModel } from '../src/cli/geodata.ts';
import { packagePath } from '../src/cli/paths.ts';
import type { Gazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { geoparse } from '../src/lib/geoparse/geoparse.ts';
import { languageCodes } from '../src/lib/languages/index.ts';
import { exactScore, faultsOf, kindScore, misplacedOf, readPlaces, readTable } from './tables.ts';

export const tableLanguages = languageCodes;

/** Prints the shares of sentences that pass; with `isVerbose` every fault. */
export async function evaluateTables(
	gazetteer: Gazetteer,
	languages: readonly string[],
	isVerbose: boolean
): Promise<void> {
	const places = readPlaces(read('places.txt'));
	const model = await loadModel();
	for (const language of languages) {
		if (!existsSync(tablePath(`${language}.txt`))) continue;
		const { sentences } = readTable(read(`${language}.txt`), places);
		let [right, given, wanted] = [0, 0, 0];
		const kinds = { right: 0, given: 0 };
		const sections = new Map<string, { passed: number; all: number }>();
		let passed = 0;
		for (const sentence of sentences) {
			const found = geoparse(sentence.text, gazetteer, { language, model });
			const score = exactScore(sentence, found);
			right += score.right;
			given += score.given;
			wanted += score.wanted;
			const kind = kindScore(sentence, found);
			kinds.right += kind.right;
			kinds.given += kind.given;
			const faults = [...faultsOf(sentence, found), ...misplacedOf(sentence, found)];
			const section = sections.get(sentence.section) ?? { passed: 0, all: 0 };
			section.all++;
			if (faults.length === 0) {
				section.passed++;
				passed++;
			} else if (isVerbose) {
				const mark = sentence.isCore ? '! ' : '';
				console.log(`${language}.txt:${sentence.line} ${mark}${sentence.text}`);
				for (const fault of faults) console.log(`    ${fault}`);
			}
			sections.set(sentence.section, section);
		}
		const share = (count: number, all: number) => `${((100 * count) / all).toFixed(1)} %`;
		console.log(
			`${language}: ${passed} of ${sentences.length} sentences, ${share(passed, sentences.length)}; ` +
				`recognition, exact F1 ${((2 * right) / (given + wanted)).toFixed(3)}; ` +
				`kind ${share(kinds.right, kinds.given)} of ${kinds.given} found`
		);
		for (const [name, { passed, all }] of sections) {
			console.log(`  ${name.padEnd(34)} ${String(passed).padStart(3)} of ${all}`);
		}
	}
}

const tablePath = (name: string) => packagePath(`tests/geoparse/${name}`);
const read = (name: string) => readFileSync(tablePath(name), 'utf8');
