// Every page of a room on phones of several sizes, light and dark, in large type: asks axe, looks whether it fits, keeps pictures.
// usage: node pages.mjs LAUNCHER WORKFOLDER CHROMIUM JAR
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Judge } from './judging.mjs';
import { Room, run } from './room.mjs';

const [launcher, work, browserPath, jar] = process.argv.slice(2);
const problems = [];
const judge = new Judge(work, problems);
setTimeout(() => { console.error('Looking at the pages took too long.'); process.exit(124); }, 1800000).unref();

const PHONES = [
	{ name: 'small-light', width: 360, height: 640 },
	{ name: 'small-dark', width: 360, height: 640, dark: true },
	{ name: 'small-light-200', width: 360, height: 640, large: true },
	{ name: 'phone-dark-200', width: 390, height: 844, dark: true, large: true },
	{ name: 'phone-light', width: 390, height: 844 }, // with this one, enough have voted for a result to be shown
	{ name: 'phone-dark', width: 390, height: 844, dark: true },
	{ name: 'turned-light', width: 844, height: 390 },
	{ name: 'tablet-light', width: 768, height: 1024 },
	{ name: 'tablet-dark', width: 768, height: 1024, dark: true },
	{ name: 'tablet-light-200', width: 768, height: 1024, large: true },
];
const LARGE = '250%'; // the page's own 125 %, twice

const scale = (id, name, levels) => `<scales id="${id}" name="${name}">`
	+ levels.map(([value, label], i) => `<levels id="${id}-${i}" value="${value}" label="${label}"/>`).join('') + '</scales>';
const TWO = scale('two', 'Yes or no', [[0, 'No, not in any of the places where we looked this year'], [1, 'Yes']]);
const SEVERAL = scale('boxes', 'Where ideas come from', ['People who use the service', 'Staff on the front line, in their own team meetings',
	'Managers', 'Other organisations that do the same', 'Inspection and audit', 'Nowhere in particular'].map((label, i) => [i + 1, label]));
const TEN = scale('ten', 'Ten steps', Array.from({ length: 10 }, (_, i) => [i - 4.5, 'Step ' + (i + 1)]));

// The sample with questions of other kinds, in a deck of that language.
function changedSample(name, language) {
	const folder = join(work, name);
	const file = join(work, name + '.assessment');
	rmSync(folder, { recursive: true, force: true });
	rmSync(file, { force: true });
	mkdirSync(folder);
	run(launcher, 'sample', '--out', file);
	const packed = (...options) => spawnSync(jar, options, { cwd: folder, stdio: 'inherit' });
	packed('--extract', '--file', file);
	const model = join(folder, 'model.xml');
	writeFileSync(model, readFileSync(model, 'utf8').replace('</scales>', '</scales>' + TWO + TEN + SEVERAL)
		.replace('<questions id="K2.1"', '<questions id="K2.1" scale="two"').replace('<questions id="K3.1"', '<questions id="K3.1" scale="ten"')
		.replace('<questions id="K5.1"', '<questions id="K5.1" kind="discussion" takes="several" scale="boxes"')
		.replace('language="en-GB"', `language="${language}"`));
	packed('--update', '--no-manifest', '--file', file, 'model.xml');
	return file;
}

class Screen {
	constructor(phone) {
		this.phone = phone;
	}

	async open(browser, room, script = true) {
		const { width, height, dark } = this.phone;
		this.context = await browser.newContext({
			viewport: { width, height }, isMobile: true, hasTouch: true, javaScriptEnabled: script,
			colorScheme: dark ? 'dark' : 'light', reducedMotion: 'reduce',
		});
		this.context.setDefaultTimeout(180000);
		this.page = await this.context.newPage();
		this.address = room.address;
	}

	go(path) {
		return this.page.goto(this.address + path, { waitUntil: 'domcontentloaded' });
	}

	press(button = 'button') {
		return this.page.locator(button).click();
	}

	async sees(kind, words = '') {
		await this.page.locator(`main[data-page=${kind}]${words ? `:has-text("${words}")` : ''}`).waitFor();
	}

	async look(what) {
		if (this.phone.large) {
			await this.page.evaluate(size => { document.documentElement.style.fontSize = size; }, LARGE);
		}
		await judge.look(this.page, `${what}-${this.phone.name}`);
	}
}

const browser = await judge.launch(browserPath);

async function inRoom(file, options, count, play) {
	const room = new Room(launcher, file, process.env.ORGDECK_SESSION, options);
	try {
		const invited = await room.invited();
		const screens = PHONES.slice(0, count).map(phone => new Screen(phone));
		const each = async step => {
			for (const [i, screen] of screens.entries()) {
				await step(screen, i);
			}
		};
		await each(screen => screen.open(browser, invited));
		await play(room, invited, each, screens);
	} finally {
		room.process.kill();
	}
}

async function bySlip(room, { code, passes }, each, screens) {
	await each(async (screen, i) => {
		await screen.go('/?c=' + code);
		await screen.look('slip');
		await screen.page.fill('#person', 'NOSUCHCODE');
		await screen.press();
		await screen.page.locator('.error').waitFor();
		await screen.look('slip-wrong');
		await screen.page.fill('#person', passes[i].code);
		await screen.press();
		await screen.sees('waiting');
		await screen.look('waiting');
	});
	await room.say('open K4/1', /^Open:/);
	await each(async screen => {
		await screen.sees('question');
		await screen.look('question');
		await screen.page.locator('input[value=not-applicable]').check();
		await screen.press('#vote button');
		await screen.page.locator('#status[data-kind=error]').waitFor();
		await screen.look('question-refused');
		await screen.page.locator('input[value^="level:"]').nth(3).check();
		await screen.press('#vote button');
		await screen.page.locator('#status:has-text("Your answer is in")').waitFor();
		await screen.go('/');
		await screen.sees('sent');
		await screen.look('sent');
	});
	await room.say('close', /^Closed:/);
	await each(async screen => {
		await screen.sees('waiting');
		await screen.look('closed');
	});
	await room.say('reveal', /^Revealed/);
	await each(async screen => {
		await screen.sees('result', '4. Established');
		await screen.look('result');
	});
	await room.say('next', /^Open:/);
	await each(async screen => {
		await screen.sees('question', 'Vote after');
		await screen.look('second-round');
	});
	await room.say('open K2/1', /^Open:/);
	await each(async (screen, i) => {
		await screen.sees('question', 'not in any of the places');
		await screen.look('question-two');
		if (i === 0) {
			await screen.page.locator('input[value^="level:"]').first().check();
			await screen.press('#vote button');
			await screen.page.locator('#status:has-text("Your answer is in")').waitFor();
		}
	});
	await room.say('close', /^Closed:/);
	await room.say('reveal', /^Revealed/);
	await each(async screen => {
		await screen.sees('result');
		await screen.look('withheld');
	});
	await room.say('open K3/1', /^Open:/);
	await each(async screen => {
		await screen.sees('question', 'Step 10');
		await screen.look('question-ten');
	});
	await room.say('open K5/1', /^Open:/);
	await each(async (screen, i) => {
		await screen.sees('question', 'in their own team meetings');
		await screen.look('question-several');
		await screen.press('#vote button');
		await screen.page.locator('#status[data-kind=error]').waitFor();
		await screen.look('several-refused');
		for (const box of [i % 6, (i + 2) % 6]) {
			await screen.page.locator('input[name^="tick:"]').nth(box).check();
		}
		await screen.look('several-ticked');
		await screen.press('#vote button');
		await screen.page.locator('#status:has-text("Your answer is in")').waitFor();
	});
	await room.say('close', /^Closed: (\d+)/).then(([, voted]) => {
		if (Number(voted) !== screens.length) {
			judge.found(`${voted} instead of ${screens.length} have ticked`);
		}
	});
	await room.say('reveal', /^Revealed/);
	await each(async screen => {
		await screen.sees('result', 'Nowhere in particular');
		await screen.look('several-result');
	});
	await room.say('open K3/1', /^Open:/);
	await moved(screens[1].phone, passes[0], code);
	const hurried = screens[2];
	await askedTooOften(hurried);
	await hurried.look('too-often');
	const ended = screens.slice(1, 2).concat(screens.slice(3));
	await room.end();
	for (const screen of ended) {
		await screen.page.locator('h1:has-text("The vote has ended")').waitFor();
		await screen.look('ended');
	}

	// However slow the computer is, more is asked than may be until the page says so.
	async function askedTooOften(screen) {
		for (let i = 0; i < 100; i++) {
			const others = Array.from({ length: 60 }, () => screen.context.request.get(screen.address + '/'));
			await screen.go('/');
			await Promise.all(others);
			if (await screen.page.locator('main[data-page=told]').count() > 0) {
				return;
			}
		}
		throw new Error('Nobody minds how often a phone asks.');
	}

	// Without a script, somebody whose slip has come in with another phone meanwhile sends a vote.
	async function moved(phone, pass) {
		const old = new Screen(phone);
		await old.open(browser, { address: screens[0].address }, false);
		await old.go('/?c=' + code);
		await old.page.fill('#person', pass.code);
		await old.press();
		await old.page.locator('input[value^="level:"]').first().check();
		const other = new Screen(phone);
		await other.open(browser, { address: screens[0].address });
		await other.go('/?c=' + code);
		await other.page.fill('#person', pass.code);
		await other.press();
		await other.sees('question');
		await old.press('#vote button');
		await old.sees('gone');
		// Where no script may run, axe would never answer.
		await other.page.setContent((await old.page.content()).replace(/<script>.*<\/script>/s, ''));
		await other.look('gone');
		await old.context.close();
		await other.context.close();
	}
}

async function byName(room, { code }, each) {
	await each(async screen => {
		await screen.go('/');
		await screen.look('code');
		await screen.page.fill('#code', code.toLowerCase());
		await screen.press();
		await screen.page.locator('select').waitFor();
		await screen.look('name');
		await screen.page.locator('select').selectOption({ index: 1 });
		await screen.press();
		await screen.sees('waiting');
	});
	await room.say('open K4/1', /^Open:/);
	await each(async screen => {
		await screen.sees('question');
		await screen.look('foreign');
	});
	await room.say('close', /^Closed:/);
	await room.say('reveal', /^Revealed/);
	await each(async screen => {
		await screen.sees('result');
		await screen.look('front');
	});
	await room.end();
}

try {
	const group = process.env.ORGDECK_GROUP;
	await inRoom(changedSample('pages-slips', 'en-GB'), [`--slips=${group}=${PHONES.length + 3}`, '--results'], PHONES.length, bySlip);
	await inRoom(changedSample('pages-names', 'ar'), [], 4, byName);
} finally {
	await browser.close();
}
console.log(`${judge.looked} looks at pages of the room, ${judge.findings} findings`);
problems.forEach(problem => console.log('  ' + problem));
process.exit(problems.length ? 1 : 0);
