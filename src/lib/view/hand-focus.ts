/**
 * Where the focus goes when a pressed control vanishes: to what stands in its place or the nearest
 * heading, so that a reader at the keyboard goes on from there and not from the top of the page.
 */
import { tick } from 'svelte';

/**
 * Call it after what makes the focused control vanish; does nothing where that stayed.
 *
 * @param heir Gets the focus; asked for once the page has changed.
 */
export async function handFocusTo(
	heir: () => HTMLElement | null | undefined,
	options?: FocusOptions
): Promise<void> {
	await tick();
	if (document.activeElement === document.body) heir()?.focus(options);
}
