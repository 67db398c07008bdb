/** What the elements of a still map look like: classes, and the sheet that tells them. */

/** Lengths inside the picture are tenths of a pixel. */
export const tenths = (pixels: number) => Math.round(10 * pixels);

/** Classes for what elements look like, in one or two themes. */
export class Sheet {
	readonly #names = new Map<string, string>();

	/** The class of a look. @param dark Where the picture has one theme, the same as `light`. */
	classOf(light: string, dark = light): string {
		const key = `${light}\n${dark}`;
		let name = this.#names.get(key);
		if (name === undefined) {
			name = `k${this.#names.size.toString(36)}`;
			this.#names.set(key, name);
		}
		return name;
	}

	css(): string {
		const rules = [...this.#names].map(([key, name]) => [name, ...key.split('\n')]);
		const dark = rules.filter(([, light, dark]) => light !== dark);
		const write = (name: string, look: string) => `.${name}{${look}}`;
		return [
			...rules.map(([name, light]) => write(name, light)),
			...(dark.length > 0
				? [
						'@media(prefers-color-scheme:dark){',
						...dark.map(([name, , look]) => write(name, look)),
						'}'
					]
				: [])
		].join('');
	}
}
