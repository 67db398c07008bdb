/** The desk of a folder, as an editor starts and ends it. */
import { spawn } from 'node:child_process';

/** @throws {Error} If it ends before it tells its address. */
export async function openDesk(folder: string) {
	const desk = spawn('node', ['bin/dateline.js', 'review', folder, '--port', '0']);
	const ended = new Promise((done) => desk.on('exit', done));
	const url = await new Promise<string>((done, fail) => {
		desk.stdout.on('data', (data: Buffer) => done(String(data).trim()));
		void ended.then((code) => fail(new Error(`the desk ended with ${String(code)}`)));
	});
	const end = async () => {
		desk.kill('SIGTERM');
		await ended;
	};
	return { url, end };
}
