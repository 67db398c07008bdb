/** The part of mapshaper that is used; the package brings no types. */
declare module 'mapshaper' {
	interface Mapshaper {
		/**
		 * Runs a line of mapshaper's commands on files that are handed in.
		 *
		 * @param input Content by file name, as the commands name it.
		 * @returns What the commands write as text, by file name.
		 */
		applyCommands(
			commands: string,
			input: Readonly<Record<string, unknown>>
		): Promise<Record<string, string>>;
	}
	const mapshaper: Mapshaper;
	export default mapshaper;
}
