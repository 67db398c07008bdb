import { readFileSync, readdirSync } from 'node:fs';
import type { Command } from 'commander';
import ts from 'typescript';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { program } from '../src/cli/dateline.ts';
import { floorsPicture } from '../scripts/floors-picture.js';
import { scalePicture, withTables } from '../scripts/scale-picture.js';
import { exportFormats } from '../src/lib/collection/export/index.ts';
import { embedFlags, maxHeightName } from '../src/lib/embed/flags.ts';
import { languageCodes } from '../src/lib/languages/index.ts';
import { parseView } from '../src/lib/view/url.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

/** A document's part under a heading, down to the next heading of its level. */
function section(document: string, heading: string): string {
	const parts = read(document).split(/^(?=## )/m);
	return parts.find((part) => part.startsWith(`## ${heading}\n`)) ?? '';
}

/** What the first column of a section's tables names, in backquotes. */
const named = (text: string): string[] =>
	text
		.split('\n')
		.filter((line) => /^\| *`/.test(line))
		.flatMap((line) => Array.from(line.split('|')[1].matchAll(/`([^`]+)`/g), ([, name]) => name));

const sorted = (names: Iterable<string>) => [...new Set(names)].sort();

describe('every parameter of an address', () => {
	afterEach(() => vi.restoreAllMocks());

	it('stands in docs/embedding.md, and nothing else does', () => {
		const get = vi.spyOn(URLSearchParams.prototype, 'get');
		parseView({ search: '', hash: '' });
		const asked = get.mock.calls.map(([key]) => key);
		expect(asked).toContain('place');
		expect(sorted(named(section('docs/embedding.md', 'The address')))).toEqual(sorted(asked));
	});
});

describe('every flag of an embed', () => {
	it('stands in docs/embedding.md, in the order of the list, and nothing else does', () => {
		expect(named(section('docs/embedding.md', 'Flags'))).toEqual([...embedFlags, maxHeightName]);
	});
});

describe('every language', () => {
	it('stands where README and the documents on embedding name them', () => {
		const codes = languageCodes.map((code) => `\`${code}\``);
		const choice = `${codes.slice(0, -1).join(', ')} or ${codes.at(-1)}`;
		expect(read('README.md')).toContain(`${languageCodes.join(', ')}: each a folder`);
		expect(read('docs/embedding.md').split(choice)).toHaveLength(3);
	});
});

describe('every format of exports', () => {
	it('stands in docs/exports.md, in the order of the list, and nothing else does', () => {
		expect(named(read('docs/exports.md'))).toEqual(exportFormats.map(({ name }) => name));
	});
});

describe('every command', () => {
	const commandsOf = (command: Command, above: string): [string, Command][] =>
		command.commands.length > 0
			? command.commands.flatMap((inner) => commandsOf(inner, `${above} ${command.name()}`))
			: [[`${above} ${command.name()}`.trim(), command]];
	const commands = commandsOf(program, '');

	it.each(commands)('%s stands in docs/command-line.md with its arguments', (name, command) => {
		const usage = command.registeredArguments.map((argument) => {
			const shown = argument.name() + (argument.variadic ? '...' : '');
			return argument.required ? `<${shown}>` : `[${shown}]`;
		});
		const heading = `\`${[name, ...usage].join(' ')}\``;
		const text = section('docs/command-line.md', heading);
		expect(text, heading).not.toBe('');
		const flags = command.options.flatMap(({ flags }) => flags.split(', '));
		expect(sorted(named(text))).toEqual(sorted(flags));
		for (const { long, argChoices } of command.options) {
			for (const choice of argChoices ?? []) {
				const row = text.split('\n').find((line) => line.includes(`${long} <`));
				expect(row, `${long} ${choice}`).toContain(`\`${choice}\``);
			}
		}
	});

	it('has a section, and no section is of another', () => {
		const headings = read('docs/command-line.md').match(/^## .*$/gm) ?? [];
		expect(headings).toHaveLength(commands.length);
	});
});

describe('what readers are told of errors', () => {
	const rows = section('README.md', 'Measured')
		.split('\n')
		.flatMap((line) => {
			const cells = line.split('|').map((cell) => cell.trim());
			const numbers = [cells[4], cells[5]].map((cell) => Number(/^0\.\d+/.exec(cell ?? '')?.[0]));
			return numbers.some(Number.isNaN) ? [] : [numbers];
		});
	const spread = (column: number) => {
		const all = rows.map((row) => Math.round(100 * row[column]));
		return `${Math.min(...all)} to ${Math.max(...all)}`;
	};

	it('is what the README has measured', () => {
		expect(rows).toHaveLength(5);
		const told = read('docs/methodology.md').replaceAll(/\s+/g, ' ');
		expect(told).toContain(`${spread(0)} of a hundred are found and placed within 161 km`);
		expect(told).toContain(`of a hundred that are placed, ${spread(1)} stand there`);
	});
});

it('draws the floors as the rules have them: else run "npm run floors:picture"', () => {
	expect(read('docs/floors.svg')).toBe(floorsPicture());
});

it('tells what is large on paper as it was measured: else run "npm run scale:picture"', () => {
	expect(read('docs/scale.svg')).toBe(scalePicture());
	expect(read('docs/scale.md')).toBe(withTables());
});

describe('every name a package exports', () => {
	const parts = readdirSync('packages').flatMap((part) => {
		const { name, entry } = JSON.parse(read(`packages/${part}/package.json`)) as {
			name: string;
			entry?: string;
		};
		return entry === undefined ? [] : [[name, `src/lib/${entry}.ts`]];
	});
	const compiled = ts.createProgram(
		parts.map(([, source]) => source),
		{
			allowImportingTsExtensions: true,
			module: ts.ModuleKind.NodeNext,
			noEmit: true,
			target: ts.ScriptTarget.ES2023
		}
	);
	const checker = compiled.getTypeChecker();

	it.each(parts)('%s: stands in docs/library.md, and nothing else does', (name, source) => {
		const module = checker.getSymbolAtLocation(compiled.getSourceFile(source)!)!;
		const exported = checker.getExportsOfModule(module).map((symbol) => symbol.name);
		expect(exported).not.toEqual([]);
		const documented = named(section('docs/library.md', `\`${name}\``));
		expect(sorted(documented)).toEqual(sorted(exported));
	});
});
