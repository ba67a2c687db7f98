// Looks at pages in a headless browser: asks axe, keeps a picture if wished, and says what is wrong.
import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

export class Judge {
	constructor(work, problems, keepsPictures = true) {
		const require = createRequire(join(work, 'npm', 'package.json'));
		this.chromium = require('playwright-core').chromium;
		this.axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
		this.pictures = join(work, 'pictures');
		this.problems = problems;
		this.keepsPictures = keepsPictures;
		this.looked = 0;
		this.findings = 0;
		mkdirSync(this.pictures, { recursive: true });
	}

	launch(executablePath) {
		return this.chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-gpu', '--renderer-process-limit=4'] });
	}

	async look(page, what) {
		await page.evaluate(this.axe);
		const { violations } = await page.evaluate(() => globalThis.axe.run({ resultTypes: ['violations'] }));
		violations.forEach(found => this.found(`axe, ${what}: ${found.id} (${found.help}) ${found.nodes[0].html}`));
		const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
		if (over > 0) {
			this.found(`${what}: ${over} pixels wider than the screen`);
		}
		if (this.keepsPictures) {
			await page.screenshot({ path: join(this.pictures, what + '.png'), fullPage: true });
		}
		this.looked++;
	}

	found(problem) {
		this.findings++;
		this.problems.push(problem);
	}
}
