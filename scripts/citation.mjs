/** Gives CITATION.cff the version that a release gets. */
import { readFileSync, writeFileSync } from 'node:fs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
const citation = readFileSync('CITATION.cff', 'utf8');
writeFileSync('CITATION.cff', citation.replace(/^version: .*$/m, `version: ${version}`));
