// Phones in a headless browser that vote in a room of the packed product, while every twentieth request is cut off.
// usage: node phones.mjs LAUNCHER WORKFOLDER CHROMIUM [PHONES [short]]
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Judge } from './judging.mjs';
import { Room, run } from './room.mjs';

const [launcher, work, browserPath, wanted, isShort] = process.argv.slice(2);
const PHONES = Number(wanted || 30);
const CUT = 20;
const SIZE = { width: 390, height: 844 };
const QUESTIONS = isShort ? ['K4'] : ['K4', 'K5', 'K7'];
const problems = [];
const judge = new Judge(work, problems, !isShort);
const received = [];
const expected = new Map();
let requests = 0;
let cut = 0;
// Counts the times between an opening and the order to reveal, in which nothing may be told; 0 in between.
let silence = 0;
let silences = 0;

setTimeout(() => { console.error('The phones took too long.'); process.exit(124); }, 1800000).unref();

const file = join(work, 'room.assessment');
const votes = join(work, 'votes.csv');
rmSync(file, { force: true });
rmSync(votes, { force: true });
run(launcher, 'sample', '--out', file);

const options = [`--slips=${process.env.ORGDECK_GROUP || 'Frontline staff'}=${PHONES}`, '--results'];
const room = new Room(launcher, file, process.env.ORGDECK_SESSION, options);
const { address, code, passes } = await room.invited();

// Half of those that are cut never arrive; the others arrive, and the answer does not.
async function cutting(route) {
	requests++;
	if (requests % CUT === 0) {
		cut++;
		if (cut % 2 === 0) {
			await route.fetch({ timeout: 20000 }).catch(() => {});
		}
		await route.abort('connectionreset').catch(() => {});
		return;
	}
	await route.continue().catch(() => {});
}

// Somebody's own words come back to them when their form is refused, and to nobody else; what they chose does not.
function isOwnForm(one) {
	return one.status === 422 && [...one.text.matchAll(/words-K\d+-\d-(\d+)-/g)].every(([, index]) => Number(index) === one.index)
		&& !/<input[^>]* checked/.test(one.text) && !one.text.includes('●');
}

function listen(page, index) {
	const asked = new WeakMap();
	page.on('request', request => asked.set(request, silence));
	page.on('response', async response => {
		// What is answered after the order to reveal may tell, however long ago it was asked for.
		const early = silence > 0 && asked.get(response.request()) === silence;
		const body = await response.text().catch(() => '');
		received.push({ early, index, status: response.status(), text: JSON.stringify(response.headers()) + body });
	});
	page.on('pageerror', error => problems.push('script: ' + error.message));
}

async function visited(page, path) {
	for (let i = 0; ; i++) {
		try {
			return await page.goto(address + path, { waitUntil: 'domcontentloaded' });
		} catch (lost) {
			if (i > 20) {
				throw lost;
			}
			await page.waitForTimeout(200);
		}
	}
}

// Without a script a form is sent by the browser; what is lost is sent again by hand, as people do.
async function pressed(page, button, seen, fillIn = async () => {}) {
	for (let i = 0; i < 30; i++) {
		await fillIn(); // going back to a form does not bring everything back
		await page.locator(button).click({ noWaitAfter: true, timeout: 5000 }).catch(() => {});
		if (await page.locator(seen).waitFor({ timeout: 3000 }).then(() => true, () => false)) {
			return;
		}
		if (!page.url().startsWith(address)) {
			await page.goBack().catch(() => {});
		}
	}
	throw new Error('It never arrived: ' + button);
}

class Person {
	constructor(browser, index) {
		this.browser = browser;
		this.index = index;
		this.pass = passes[index];
		this.scriptless = index % 10 === 3;
	}

	async comeIn() {
		this.context = await this.browser.newContext({
			viewport: SIZE, deviceScaleFactor: 2, isMobile: true, hasTouch: true, javaScriptEnabled: !this.scriptless,
			colorScheme: this.index % 2 ? 'dark' : 'light', reducedMotion: 'reduce',
		});
		this.context.setDefaultTimeout(120000);
		this.page = await this.context.newPage();
		listen(this.page, this.index);
		await this.context.route('**/*', cutting);
		for (let i = 0; i < 20; i++) {
			await visited(this.page, '/?c=' + code);
			if (await this.page.locator('main[data-page=join]').count() === 0) {
				return;
			}
			if (this.index < 2 && i === 0) {
				await judge.look(this.page, 'join-' + (this.index ? 'dark' : 'light'));
				await this.page.fill('#person', 'NOSUCHCODE');
				await this.page.locator('button[type=submit]').click({ noWaitAfter: true }).catch(() => {});
				if (await this.page.locator('.error').waitFor({ timeout: 5000 }).then(() => true, () => false)) {
					await judge.look(this.page, 'wrong-' + (this.index ? 'dark' : 'light'));
				}
			}
			await this.page.fill('#person', this.pass.code.slice(0, 4) + ' ' + this.pass.code.slice(4));
			await this.page.locator('button[type=submit]').click({ noWaitAfter: true }).catch(() => {});
			if (await this.page.locator('main:not([data-page=join])').waitFor({ timeout: 5000 }).then(() => true, () => false)) {
				return;
			}
		}
		throw new Error('Never let in.');
	}

	// Waits for a page of that kind; for a question, until it is this one in this round and not the one before.
	async settled(page, kind, question, round) {
		const inRound = round ? `:has-text("${round === 1 ? 'Silent vote' : 'Vote after the discussion'}")` : '';
		const asked = question ? `:has(.code:text-is("${question}"))${inRound}` : '';
		const wanted = page.locator(`main[data-page=${kind}]${asked}`);
		if (this.scriptless) {
			for (let i = 0; i < 30 && await wanted.count() === 0; i++) {
				await visited(page, '/');
			}
		}
		await wanted.waitFor().catch(async () => {
			const seen = await page.locator('main').first().getAttribute('data-page').catch(() => 'nothing');
			throw new Error(`Phone ${this.index} never saw ${kind}, but ${seen}.`);
		});
	}

	async answer(page, answer, words) {
		const fillIn = async (options) => {
			await page.locator(`input[name=answer][value="${answer}"]`).check(options);
			if (answer === 'not-applicable') {
				await page.fill('#reason', 'reason ' + words, options);
			}
			await page.fill('#comment', words, options);
		};
		await fillIn();
		await (this.scriptless ? pressed(page, '#vote button', 'main[data-page=sent]', () => fillIn({ timeout: 3000 }).catch(() => {}))
			: (async () => {
				await page.locator('#vote button').click();
				await page.locator('#status:has-text("Your answer is in")').waitFor();
			})());
	}

	// Says that a question does not apply and not why, beside a comment.
	async refused() {
		await this.page.locator('input[value=not-applicable]').check();
		await this.page.fill('#comment', 'Some words before a reason.');
		await this.page.locator('#vote button').click();
		await this.page.locator('#status[data-kind=error]:has-text("say in a few words why")').waitFor();
		await judge.look(this.page, 'refused-' + (this.index ? 'dark' : 'light'));
	}

	async vote(question, round) {
		await this.settled(this.page, 'question', question, round);
		const values = await this.page.locator('input[name=answer]').evaluateAll(all => all.map(one => one.value));
		const pick = shift => values[(this.index + round + shift) % values.length];
		const words = shift => `words-${question}-${round}-${this.index}-${shift}`;
		if (this.index < 2 && question === QUESTIONS[0] && round === 1) {
			await judge.look(this.page, 'question-' + (this.index ? 'dark' : 'light'));
		}
		let last = 0;
		if (this.index < 2 && question === QUESTIONS[1] && round === 1) {
			await this.refused();
		}
		await this.answer(this.page, pick(0), words(0));
		switch (this.index % 10) {
			case 0: { // a second tab
				const tab = await this.context.newPage();
				listen(tab, this.index);
				await visited(tab, '/?change=1');
				await this.settled(tab, 'question', question, round);
				await this.answer(tab, pick(1), words(1));
				await tab.close();
				last = 1;
				break;
			}
			case 1: // reloads, looks, changes
				await visited(this.page, '/');
				await this.settled(this.page, 'sent');
				if (this.index === 1 && question === QUESTIONS[0]) {
					await judge.look(this.page, 'sent-dark');
				}
				await pressed(this.page, 'a.button', 'main[data-page=question]');
				await this.answer(this.page, pick(1), words(1));
				last = 1;
				break;
			case 2: // goes away and back
				await visited(this.page, '/?change=1');
				await this.page.goBack({ waitUntil: 'domcontentloaded', timeout: 20000 }).catch(() => {});
				await visited(this.page, '/?change=1');
				await this.answer(this.page, pick(1), words(1));
				last = 1;
				break;
			case 4: { // asleep while it sends
				await this.page.locator(`input[name=answer][value="${pick(1)}"]`).check();
				if (pick(1) === 'not-applicable') {
					await this.page.fill('#reason', 'reason ' + words(1));
				}
				await this.page.fill('#comment', words(1));
				await this.context.setOffline(true);
				await this.page.locator('#vote button').click();
				await this.page.locator('#status:has-text("connection is lost")').waitFor();
				if (this.index === 4 && question === QUESTIONS[0] && round === 1) {
					await judge.look(this.page, 'offline-light');
				}
				await this.context.setOffline(false);
				await this.page.locator('#status:has-text("Your answer is in")').waitFor();
				last = 1;
				break;
			}
		}
		expected.set(`${this.pass.number} ${question} ${round}`, { answer: pick(last), words: words(last) });
	}
}

const browser = await judge.launch(browserPath);
try {
	const people = Array.from({ length: PHONES }, (_, index) => new Person(browser, index));
	for (let i = 0; i < people.length; i += 5) {
		await Promise.all(people.slice(i, i + 5).map(person => person.comeIn()));
	}
	await judge.look(people[0].page, 'waiting-light');
	await judge.look(people[1].page, 'waiting-dark');
	for (const question of QUESTIONS) {
		for (const round of [1, 2]) {
			await room.say(round === 1 ? 'open ' + question : 'next', new RegExp(`^Open: ${question}, round ${round}`));
			silence = ++silences;
			const began = Date.now();
			await Promise.all(people.map(person => person.vote(question, round)));
			await room.say('close', /^Closed: (\d+) of (\d+)/).then(([, voted, all]) => {
				console.log(`${question}, round ${round}: ${voted} of ${all} in ${((Date.now() - began) / 1000).toFixed(1)} s`);
			});
			if (question === QUESTIONS[0] && round === 1) {
				for (const person of people.slice(0, 2)) {
					await person.settled(person.page, 'waiting', question);
					await judge.look(person.page, 'closed-' + (person.index ? 'dark' : 'light'));
				}
			}
			silence = 0;
			await room.say('reveal', /^Revealed/);
			if (question === QUESTIONS[0]) {
				for (const person of people.slice(0, 2)) {
					await person.settled(person.page, 'result');
					await judge.look(person.page, `result-${round}-${person.index ? 'dark' : 'light'}`);
				}
			}
		}
	}
	await room.end();
	for (const person of people.filter(one => !one.scriptless).slice(0, 2)) {
		await person.page.locator('h1:has-text("The vote has ended")').waitFor();
		await judge.look(person.page, 'ended-' + (person.index ? 'dark' : 'light'));
	}
} finally {
	await browser.close();
	room.process.kill();
}

run(launcher, 'votes', file, '--out', votes, '--force');
const table = readFileSync(votes, 'utf8');
let lost = 0;
let doubled = 0;
for (const [who, vote] of expected) {
	const lines = table.split('\n').filter(line => line.includes(vote.words + ',') || line.includes(vote.words + '"') || line.endsWith(vote.words)
		|| line.trimEnd().endsWith(vote.words) || line.includes(',' + vote.words));
	if (lines.length === 0) {
		lost++;
		problems.push('lost: ' + who + ' ' + JSON.stringify(vote));
	}
	doubled += Math.max(0, lines.length - 1);
}
const cast = table.split('\n').filter(line => /words-K/.test(line)).length;
doubled += Math.max(0, cast - expected.size);
const early = received.filter(one => one.early);
const telling = early.filter(one => !isOwnForm(one) && /words-K|reason words|●/.test(one.text));
const told = telling.length;
telling.slice(0, 3).forEach(one => problems.push('told early: ' + one.status + ' ' + one.text.replace(/<style>.*<\/style>/s, '').slice(0, 1500)));
console.log(`${PHONES} phones, ${expected.size} votes: ${lost} lost, ${doubled} doubled; ${requests} requests, ${cut} cut`);
console.log(`${early.length} answers before a reveal, ${told} that tell a vote`);
console.log(`${judge.looked} pages looked at, ${judge.findings} findings; ${problems.length} problems`);
problems.slice(0, 20).forEach(problem => console.log('  ' + problem));
process.exit(lost || doubled || told || problems.length ? 1 : 0);
