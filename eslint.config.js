import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Text of other people's never becomes markup: every way to do that is an error. */
const noMarkupFromStrings = [
	...['innerHTML', 'outerHTML'].map((property) => ({
		selector: `AssignmentExpression[left.property.name='${property}']`,
		message: 'Text goes into the page as text: use textContent or Svelte.'
	})),
	...['insertAdjacentHTML', 'setHTML', 'setHTMLUnsafe', 'createContextualFragment'].map((name) => ({
		selector: `CallExpression[callee.property.name='${name}']`,
		message: 'Text goes into the page as text: use textContent or Svelte.'
	}))
];

/** What a feature code means is asked in one place, so that "country" means one thing. */
const noCodesByHand = [
	'BinaryExpression > Literal[value=/^(PCL[A-Z]*|TERR|ADM[0-9]H?|PPL[ACX][0-9]?)$/]',
	"CallExpression[callee.property.name='startsWith'] > Literal[value=/^(PCL|ADM|PPLA)/]",
	'Literal[regex.pattern=/PCL|ADM[0-9]|PPL[ACX]/]'
].map((selector) => ({
	selector,
	message: 'Ask src/lib/geo/feature-code.ts what a feature code means.'
}));

export default ts.config(
	{
		ignores: [
			'build/',
			'dist/',
			'site/',
			'.svelte-kit/',
			'geodata/.cache/',
			'node_modules/',
			'static/'
		]
	},
	js.configs.recommended,
	...ts.configs.recommended,
	...svelte.configs.recommended,
	prettier,
	...svelte.configs.prettier,
	{
		languageOptions: { globals: { ...globals.browser, ...globals.node } },
		rules: {
			'no-undef': 'off',
			'no-restricted-syntax': ['error', ...noMarkupFromStrings],
			'svelte/no-at-html-tags': 'error',
			// Maps and sets are made anew when what they hold changes; none is changed in place.
			'svelte/prefer-svelte-reactivity': 'off',
			// Pages are files: links between them are plain relative addresses.
			'svelte/no-navigation-without-resolve': 'off',
			'@typescript-eslint/consistent-type-imports': 'error'
		}
	},
	{
		files: ['src/**', 'geodata/**', 'training/**'],
		ignores: ['**/*.test.ts', 'src/lib/geo/feature-code.ts'],
		rules: { 'no-restricted-syntax': ['error', ...noMarkupFromStrings, ...noCodesByHand] }
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: {
				projectService: {
					// Published as they are; no program of ours.
					allowDefaultProject: [
						'packages/component/*.svelte',
						'packages/component/examples/*/*.svelte',
						'packages/component/examples/sveltekit/src/routes/*.svelte'
					]
				},
				extraFileExtensions: ['.svelte'],
				parser: ts.parser,
				svelteConfig
			}
		}
	}
);
