import { describe, expect, it } from 'vitest';
import { readHead, withHead } from './site-head.ts';

const page =
	"<head><meta http-equiv=\"content-security-policy\" content=\"default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'self'; require-trusted-types-for 'script'; trusted-types dateline\"><title>A</title></head>";

describe('a head of the editor’s own', () => {
	it('names each host once, wherever its address stands', async () => {
		const { origins } = await readHead(
			`<script src="https://count.example/a.js"></script><script>
			// a remark
			const at = '//stat.example/x'; fetch("https://count.example/b")</script><link href=//fonts.example/a.css>`
		);
		expect(origins).toEqual([
			'https://count.example',
			'https://stat.example',
			'https://fonts.example'
		]);
	});

	it('is allowed by the policy of its page, with its hosts and its own scripts, and nothing else is', async () => {
		const head = await readHead(
			"<script>\r\nlet cost = '$&';</script><script src='//count.example/a'>"
		);
		const html = withHead(page, head);
		expect(html).toContain("<title>A</title><script>\nlet cost = '$&';");
		const [, policy] = /content="([^"]*)"/.exec(html)!;
		expect(policy.split('; ')).toEqual([
			"default-src 'none'",
			expect.stringMatching(
				/^script-src 'self' https:\/\/count\.example 'sha256-[A-Za-z0-9+/]{43}='$/
			),
			"style-src 'self' https://count.example",
			"connect-src 'self' https://count.example",
			"base-uri 'self'"
		]);
		expect(withHead(page, null)).toBe(page);
	});
});
