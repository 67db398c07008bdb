/** Mounts what answers to a reader's hand around a map that was begun: loaded with the first touch. */
import '../../app.css';
import './component.css';
import { flushSync, mount, unmount, type ComponentProps } from 'svelte';
import type { ViewState } from '$lib/view/url.ts';
import { styles } from './interface-styles.ts';
import MapComponent from './MapComponent.svelte';
import { adopt } from './styles.ts';

export interface Interface {
	state(): ViewState;
	set(changes: Partial<ViewState>): void;
	/** Frees what it and its map hold. */
	close(): void;
}

export function mountInterface(
	root: ShadowRoot,
	props: ComponentProps<typeof MapComponent>
): Interface {
	adopt(root, styles);
	const mounted = mount(MapComponent, { target: root, props });
	// A map that was begun is taken over at once.
	flushSync();
	return {
		state: mounted.state,
		set: mounted.set,
		close: () => void unmount(mounted)
	};
}
