import { describe, expect, it } from 'vitest';
import { escapeXml } from './xml.ts';

describe('escapeXml', () => {
	it.each([
		[
			'<script>"A" & \'B\'</script>',
			'&#60;script&#62;&#34;A&#34; &#38; &#39;B&#39;&#60;/script&#62;'
		],
		['a\u0000b\u001fc\ufffe', 'abc'],
		['Суджа\nі Курськ', 'Суджа\nі Курськ']
	])('writes %j as %j', (text, xml) => expect(escapeXml(text)).toBe(xml));
});
