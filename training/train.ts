/**
 * `npm run train`: makes `static/geodata/model-en.bin` from the corpora beside the project. The same
 * corpora and gazetteer give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { inflate, openGazetteer } from '../src/lib/geoparse/gazetteer/gazetteer.ts';
import { corporaFolder, readToponymCorpora } from './corpora.ts';
import { compressModel } from './pack.ts';
import { trainModelBytes } from './train-model.ts';

const target = 'static/geodata/model-en.bin';
const documents = readToponymCorpora();
if (documents.length === 0) {
	console.error(`no corpora in ${corporaFolder}/dev: put them there; ${target} is left as it is`);
	process.exit(1);
}
const bytes = await inflate(readFileSync('static/geodata/gazetteer.bin'));
const gazetteer = openGazetteer(bytes).readFor('en');
const packed = trainModelBytes(documents, gazetteer);
const file = compressModel(packed);
writeFileSync(target, file);
console.log(
	`${target}: ${documents.length} documents, ${packed.length} bytes, ${file.length} compressed`
);
