// A room that the packed product holds, for those who try it out: starts it, says what happens in it, reads what it says.
import { spawn, spawnSync } from 'node:child_process';
import { createInterface } from 'node:readline';

export class Room {
	constructor(launcher, file, session, options) {
		this.process = spawn(launcher, ['room', file, '--session', session, '--address', '127.0.0.1', ...options],
			{ stdio: ['pipe', 'pipe', 'inherit'] });
		this.process.setMaxListeners(0);
		this.lines = [];
		this.wanted = [];
		createInterface({ input: this.process.stdout }).on('line', line => {
			this.lines.push(line);
			this.wanted = this.wanted.filter(({ pattern, found }) => {
				const match = line.match(pattern);
				if (match) {
					found(match);
				}
				return !match;
			});
		});
	}

	// The next line of that kind.
	heard(pattern) {
		return new Promise((found, never) => {
			this.wanted.push({ pattern, found });
			this.process.once('exit', () => never(new Error('The room has ended. It said:\n' + this.lines.join('\n'))));
		});
	}

	say(command, answer) {
		const heard = this.heard(answer);
		this.process.stdin.write(command + '\n');
		return heard;
	}

	async invited() {
		await this.heard(/^Commands:/);
		const one = pattern => this.lines.map(line => line.match(pattern)).find(match => match)[1];
		return {
			address: one(/^Address: (.*)/), code: one(/^Code of the room: (.*)/),
			passes: this.lines.map(line => line.match(/^Slip (\d+) .*: ([A-Z0-9]{8})$/)).filter(match => match)
				.map(match => ({ number: Number(match[1]), code: match[2] })),
		};
	}

	async end() {
		const ended = new Promise(done => this.process.once('exit', done));
		await this.say('end', /^The session has ended/);
		await ended;
	}
}

export function run(launcher, ...commandLine) {
	const done = spawnSync(launcher, commandLine, { encoding: 'utf8' });
	if (done.status !== 0) {
		throw new Error(commandLine.join(' ') + ': ' + done.stderr);
	}
	return done.stdout;
}
