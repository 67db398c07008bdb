import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passageAddress, webAddress } from './source-link.ts';

const source = 'https://news.example/a';

describe('passageAddress', () => {
	it('asks for a short passage whole', () => {
		expect(passageAddress(source, 'Units entered Sudzha.')).toBe(
			'https://news.example/a#:~:text=Units%20entered%20Sudzha.'
		);
	});

	it('asks for a long passage by its ends', () => {
		const passage = 'one two three four five six seven eight nine ten eleven twelve thirteen';
		expect(passageAddress(source, passage)).toBe(
			`${source}#:~:text=one%20two%20three%20four%20five,nine%20ten%20eleven%20twelve%20thirteen`
		);
	});

	it('encodes what parts a directive', () => {
		expect(passageAddress(source, 'Kursk-born, A & B')).toBe(
			`${source}#:~:text=Kursk%2Dborn%2C%20A%20%26%20B`
		);
	});

	it('follows a fragment of the address, and replaces a directive in it', () => {
		expect(passageAddress(`${source}#top`, 'Sudzha')).toBe(`${source}#top:~:text=Sudzha`);
		expect(passageAddress(`${source}#:~:text=old`, 'Sudzha')).toBe(`${source}#:~:text=Sudzha`);
	});

	it('opens a PDF at the page of the passage', () => {
		expect(passageAddress('https://news.example/a.pdf#top', 'Sudzha', 3)).toBe(
			'https://news.example/a.pdf#page=3'
		);
	});

	it('opens the page for an empty passage', () => {
		expect(passageAddress(source, ' ')).toBe(source);
	});

	it.each(['javascript:alert(1)', 'data:text/html,x', 'not an address', null])(
		'gives nothing for %s',
		(address) => expect(passageAddress(address, 'Sudzha')).toBeNull()
	);

	it('stays one address on the same page for any passage', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (passage) => {
				const url = new URL(passageAddress(source, passage)!);
				expect(url.origin + url.pathname).toBe(source);
				expect((url.hash.match(/[,&]/g) ?? []).length).toBeLessThanOrEqual(1);
			})
		);
	});
});

describe('webAddress', () => {
	it('keeps web addresses alone', () => {
		expect(webAddress('HTTPS://News.example/a?b=c')).toBe('https://news.example/a?b=c');
		expect(webAddress('ftp://news.example/')).toBeNull();
	});
});
