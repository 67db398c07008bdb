/** Who listens to a map, and what they are told. */
import type { MapEvents, MapListener } from './api.ts';

export type Tell = <Name extends keyof MapEvents>(name: Name, detail: MapEvents[Name]) => void;

export class Listeners {
	readonly #byName = new Map<string, Set<(detail: never) => void>>();
	#isClosed = false;

	on<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void {
		if (typeof listener !== 'function') return;
		const listeners = this.#byName.get(name) ?? new Set();
		this.#byName.set(name, listeners.add(listener));
	}

	off<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void {
		this.#byName.get(name)?.delete(listener);
	}

	/** An error that nobody listens for goes to the console. */
	readonly tell: Tell = (name, detail) => {
		if (this.#isClosed) return;
		const listeners = this.#byName.get(name) ?? new Set();
		if (name === 'error' && listeners.size === 0) {
			console.error(`Dateline: ${(detail as MapEvents['error']).message}`);
		}
		for (const listener of [...listeners]) {
			try {
				listener(detail as never);
			} catch (error) {
				// The host's own mistake: told as such, and the map goes on.
				reportError(error);
			}
		}
	};

	close(): void {
		this.#isClosed = true;
		this.#byName.clear();
	}
}
