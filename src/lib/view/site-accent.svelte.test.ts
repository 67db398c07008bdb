import { afterEach, expect, it } from 'vitest';
import { siteAccent } from './site-accent.ts';
import { collectionOfText } from './trial.ts';

const { style } = document.documentElement;
afterEach(() => style.removeProperty('--literal'));

it('is the color that the styles have, and none without them', () => {
	expect(siteAccent()).toBeNull();
	style.setProperty('--literal', 'light-dark(#8a1c4a, #ff8ab8)');
	expect(siteAccent()).toEqual({ light: '#8a1c4a', dark: '#ff8ab8' });
});

it('is the color that a text of the reader’s own is drawn in', () => {
	style.setProperty('--literal', 'light-dark(#8a1c4a, #ff8ab8)');
	const nothing = { text: 'Rain.', mentions: [], places: new Map(), focus: [] };
	const { manifest } = collectionOfText(nothing, 'A text', siteAccent());
	expect(manifest.accent).toEqual({ light: '#8a1c4a', dark: '#ff8ab8' });
});
