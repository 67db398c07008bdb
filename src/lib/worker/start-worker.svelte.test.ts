import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const started: unknown[] = [];

beforeEach(() => {
	started.length = 0;
	vi.resetModules();
	vi.stubGlobal(
		'Worker',
		class {
			constructor(url: unknown) {
				started.push(url);
			}
		}
	);
});
afterEach(() => vi.unstubAllGlobals());

const withTrustedTypes = () =>
	vi.stubGlobal('trustedTypes', {
		createPolicy: (
			name: string,
			{ createScriptURL }: { createScriptURL: (url: string) => string }
		) => ({ createScriptURL: (url: string) => ({ name, url: createScriptURL(url) }) })
	});

it('vouches for scripts of the site alone', async () => {
	withTrustedTypes();
	const { startWorker } = await import('./start-worker.ts');
	const own = new URL('/app/worker.js', location.href).href;
	startWorker(own);
	expect(started).toEqual([{ name: 'dateline', url: own }]);
	expect(() => startWorker('https://elsewhere.example/worker.js')).toThrow(
		'https://elsewhere.example/worker.js is no script of'
	);
	expect(started).toHaveLength(1);
	expect(() => startWorker('data:text/javascript,1')).toThrow('is no script of');
});

it('vouches for what a page from a disk made itself', async () => {
	withTrustedTypes();
	vi.stubGlobal('origin', 'null');
	const { startWorker } = await import('./start-worker.ts');
	startWorker('blob:null/0f6d', 'classic');
	expect(started).toEqual([{ name: 'dateline', url: 'blob:null/0f6d' }]);
	expect(() => startWorker('data:text/javascript,1')).toThrow('is no script of null');
});

it('starts them where browsers know no trust', async () => {
	const { startWorker } = await import('./start-worker.ts');
	startWorker('https://maps.example/worker.js');
	expect(started).toEqual(['https://maps.example/worker.js']);
});
