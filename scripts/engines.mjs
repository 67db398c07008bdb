/**
 * Installs the browsers beside Chromium that the pages are tried in, where that can be done: Debian's packages as
 * root. What is missing afterwards is told and fails nothing: its test is skipped.
 */
import { installPrograms } from './programs.mjs';

const missing = installPrograms({
	'firefox-esr': 'firefox-esr',
	WebKitWebDriver: 'webkit2gtk-driver',
	'dbus-run-session': 'dbus-daemon',
	Xvfb: 'xvfb'
});
if (missing.length > 0) {
	console.log(`pages are not tried in other engines for want of ${missing.join(', ')}`);
}
