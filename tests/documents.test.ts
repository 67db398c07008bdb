import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { parseAllDocuments } from 'yaml';

const root = resolve(import.meta.dirname, '..');

const documents = [
	...['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'LICENSE_DATA.md', 'geodata/README.md'],
	...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`),
	...readdirSync(join(root, 'packages')).map((name) => `packages/${name}/README.md`)
].filter((path) => path.endsWith('.md'));

const parse = (path: string): Root =>
	fromMarkdown(readFileSync(join(root, path), 'utf8').replace(/^---\n[^]*?\n---\n/, ''), {
		extensions: [gfm()],
		mdastExtensions: [gfmFromMarkdown()]
	});

function* walk(node: Nodes): Generator<Nodes> {
	yield node;
	if ('children' in node) for (const child of node.children) yield* walk(child);
}

const textOf = (node: Nodes): string =>
	Array.from(walk(node), (part) => ('value' in part ? part.value : '')).join('');

/** The anchors of a document's headings, as GitHub and the site of the documents make them. */
const anchorsOf = (path: string) =>
	new Set(
		Array.from(walk(parse(path)))
			.filter((node) => node.type === 'heading')
			.map((node) =>
				textOf(node)
					.toLowerCase()
					.replace(/[^\p{L}\p{N}\- _]/gu, '')
					.replaceAll(' ', '-')
			)
	);

/** What is wrong with a block of code, or `null`. Commands and languages that nothing here reads are let through. */
function problemOf(language: string, code: string): string | null {
	switch (language) {
		case 'json':
			return thrown(() => JSON.parse(code));
		case 'jsonl':
			return thrown(() => code.split('\n').map((line) => JSON.parse(line) as unknown));
		case 'yaml':
			return parseAllDocuments(code).flatMap(({ errors }) => errors)[0]?.message ?? null;
		case 'js':
		case 'ts': {
			const { diagnostics } = ts.transpileModule(code, {
				fileName: `block.${language}`,
				reportDiagnostics: true,
				compilerOptions: { target: ts.ScriptTarget.ESNext, module: ts.ModuleKind.ESNext }
			});
			return diagnostics?.length
				? ts.flattenDiagnosticMessageText(diagnostics[0].messageText, '\n')
				: null;
		}
		default:
			return null;
	}
}

function thrown(act: () => unknown): string | null {
	try {
		act();
		return null;
	} catch (error) {
		return (error as Error).message;
	}
}

it('has every document in the site’s sidebar', () => {
	const sidebar = readFileSync(join(root, 'docs/.vitepress/config.ts'), 'utf8');
	const pages = documents.filter((path) => path.startsWith('docs/') && path !== 'docs/index.md');
	const missing = pages.filter((path) => !sidebar.includes(`'/${path.replace(/\.md$/, '')}'`));
	expect(missing).toEqual([]);
});

describe.each(documents)('%s', (path) => {
	const nodes = Array.from(walk(parse(path)));

	it('links to files and headings that are there', () => {
		const dead = nodes.flatMap((node) => {
			if (node.type !== 'link' && node.type !== 'image') return [];
			if (/^([a-z]+:|\/)/i.test(node.url)) return [];
			const [file, anchor] = node.url.split('#');
			const target = file ? join(dirname(path), decodeURI(file)) : path;
			if (!existsSync(join(root, target))) return [node.url];
			return anchor && !anchorsOf(target).has(anchor) ? [node.url] : [];
		});
		expect(dead).toEqual([]);
	});

	it('has blocks of code that can be read as what they are', () => {
		const problems = nodes.flatMap((node) => {
			if (node.type !== 'code') return [];
			const problem = problemOf(node.lang ?? '', node.value);
			return problem ? [`${problem}: ${node.value.slice(0, 80)}`] : [];
		});
		expect(problems).toEqual([]);
	});
});
