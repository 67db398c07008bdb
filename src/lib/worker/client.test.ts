import { describe, expect, it } from 'vitest';
import { GeoparseClient, type WorkerLike } from './client';
import type { Answer, Question } from './protocol';

/** A thread that answers when the test says so. */
class Thread implements WorkerLike {
	readonly questions: Question[] = [];
	isEnded = false;
	#listeners = new Map<string, (event: Event) => void>();

	postMessage(question: Question): void {
		this.questions.push(question);
	}

	terminate(): void {
		this.isEnded = true;
	}

	addEventListener(type: string, listener: unknown): void {
		this.#listeners.set(type, listener as (event: Event) => void);
	}

	answer(answer: Answer): void {
		this.#listeners.get('message')!(new MessageEvent('message', { data: answer }));
	}

	crash(): void {
		this.#listeners.get('error')!(new Event('error'));
	}
}

function open() {
	const threads: Thread[] = [];
	const client = new GeoparseClient('https://example.org/maps/geodata/', () => {
		threads.push(new Thread());
		return threads[threads.length - 1];
	});
	return { client, threads };
}

const nothing = { type: 'geoparsed', mentions: [], places: [], focus: [] } as const;

describe('GeoparseClient', () => {
	it('starts one thread, at the first question, and names its files by whole addresses', () => {
		const { client, threads } = open();
		expect(threads).toHaveLength(0);
		void client.geoparse('In Sumy.');
		void client.geoparse('In Kursk.');
		expect(threads).toHaveLength(1);
		expect(threads[0].questions[0].modelUrls.en).toBe(
			'https://example.org/maps/geodata/model-en.bin'
		);
	});

	it('gives each question its own answer, in whatever order they come', async () => {
		const { client, threads } = open();
		const first = client.geoparse('In Sumy.');
		const second = client.geoparse('In Kursk.');
		const [one, two] = threads[0].questions;
		threads[0].answer({ ...nothing, id: two.id, focus: ['gn:2'] });
		threads[0].answer({ ...nothing, id: one.id, focus: ['gn:1'] });
		expect((await first).focus).toEqual(['gn:1']);
		expect((await second).focus).toEqual(['gn:2']);
	});

	it('looks a name up', async () => {
		const { client, threads } = open();
		const lookUp = client.find('Sumy', 3);
		const [question] = threads[0].questions;
		expect(question).toMatchObject({ type: 'find', name: 'Sumy', limit: 3 });
		threads[0].answer({
			id: question.id,
			type: 'found',
			found: { places: [], total: 0, near: ['Suma'] }
		});
		expect(await lookUp).toEqual({ places: [], total: 0, near: ['Suma'] });
	});

	it('tells how much of the files has come', () => {
		const { client, threads } = open();
		const seen: number[][] = [];
		void client.geoparse('x', { onprogress: (loaded, total) => seen.push([loaded, total]) });
		threads[0].answer({ id: threads[0].questions[0].id, type: 'progress', loaded: 5, total: 20 });
		expect(seen).toEqual([[5, 20]]);
	});

	it('drops a question that was overtaken', async () => {
		const { client, threads } = open();
		const overtaken = new AbortController();
		const promise = client.geoparse('x', { signal: overtaken.signal });
		overtaken.abort();
		await expect(promise).rejects.toThrow('abort');
		threads[0].answer({ ...nothing, id: threads[0].questions[0].id });
	});

	it('says why a text could not be geoparsed', async () => {
		const { client, threads } = open();
		const promise = client.geoparse('x');
		const message = 'https://example.org/maps/geodata/model-en.bin answered 404';
		threads[0].answer({ id: threads[0].questions[0].id, type: 'failed', message });
		await expect(promise).rejects.toThrow('answered 404');
	});

	it('starts a new thread after one has died', async () => {
		const { client, threads } = open();
		const promise = client.geoparse('x');
		threads[0].crash();
		await expect(promise).rejects.toThrow('could not be started');
		void client.geoparse('y');
		expect(threads).toHaveLength(2);
	});

	it('ends its thread when closed, and tells who still waits', async () => {
		const { client, threads } = open();
		const promise = client.geoparse('x');
		client.close();
		expect(threads[0].isEnded).toBe(true);
		await expect(promise).rejects.toThrow('closed');
	});
});
