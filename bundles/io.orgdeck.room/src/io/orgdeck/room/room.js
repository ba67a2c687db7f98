'use strict';

// The page works without this. With it, the page follows the room by itself, and an answer is sent until it is in.
(() => {
	const PENDING = 'orgdeck-answer';
	const DRAFT = 'orgdeck-draft';
	const FIRST_PAUSE = 500;
	const LONGEST_PAUSE = 5000;
	const PATIENCE = 40000;

	const status = document.getElementById('status');
	let sending = null;
	let waiting = null;
	let refused = false;

	const main = () => document.querySelector('main');
	const words = name => main().getAttribute('data-' + name) || '';

	function say(sentence, kind) {
		status.textContent = sentence;
		status.setAttribute('data-kind', kind || '');
		refused = false;
	}

	function keep(name, value) {
		try {
			if (value === null) {
				sessionStorage.removeItem(name);
			} else {
				sessionStorage.setItem(name, value);
			}
		} catch (e) {
			// a browser that keeps nothing still sends
		}
	}

	function kept(name) {
		try {
			return sessionStorage.getItem(name);
		} catch (e) {
			return null;
		}
	}

	const pause = length => new Promise(done => setTimeout(done, length));

	async function ask(address, options, patience) {
		const stop = new AbortController();
		const alarm = setTimeout(() => stop.abort(), patience);
		waiting = address.startsWith('/wait') ? stop : waiting;
		try {
			return await fetch(address, Object.assign({ credentials: 'same-origin', cache: 'no-store', signal: stop.signal }, options));
		} finally {
			clearTimeout(alarm);
		}
	}

	// Puts another page in the place of this one, and lets screen readers begin at its heading.
	async function show(address) {
		const answer = await ask(address, {}, PATIENCE);
		const next = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('main');
		if (next) {
			main().replaceWith(document.importNode(next, true));
			say('');
			begin();
			const heading = main().querySelector('h1');
			if (heading) {
				heading.focus({ preventScroll: true });
			}
			window.scrollTo(0, 0);
		}
	}

	function fresh() {
		const bytes = crypto.getRandomValues(new Uint8Array(16));
		return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
	}

	const fields = form => new URLSearchParams(new FormData(form));

	// Sends the same again and again, under the same key, until somebody has it.
	async function send(body) {
		for (let length = FIRST_PAUSE; ; length = Math.min(2 * length, LONGEST_PAUSE)) {
			try {
				const answer = await ask('/vote', {
					method: 'POST',
					body,
					headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Accept': 'text/plain' },
				}, 15000);
				if (answer.status < 500 && answer.status !== 429 && answer.status !== 408) {
					return { status: answer.status, words: await answer.text() };
				}
			} catch (e) {
				// the connection is lost; once more
			}
			say(words('offline'), 'error');
			await pause(length);
		}
	}

	async function deliver(body) {
		keep(PENDING, body);
		say(words('sending'));
		sending = send(body);
		const outcome = await sending;
		sending = null;
		keep(PENDING, null);
		if (outcome.status === 200) {
			keep(DRAFT, null);
			say(words('sent'));
		} else if (outcome.status === 422) {
			say(outcome.words, 'error');
			refused = true;
		} else {
			await show('/');
		}
	}

	function submitted(event) {
		const form = event.target;
		if (form.id !== 'vote') {
			return;
		}
		event.preventDefault();
		if (sending) {
			return;
		}
		const body = fields(form);
		body.set('key', fresh());
		deliver(body.toString());
	}

	// What is half filled in stays where it is when the page is loaded again.
	function drafted() {
		const form = document.getElementById('vote');
		if (form) {
			keep(DRAFT, fields(form).toString());
		}
		if (refused) {
			say(''); // it is being mended
		}
	}

	function begin() {
		const form = document.getElementById('vote');
		const draft = new URLSearchParams(kept(DRAFT) || '');
		if (!form || draft.get('ballot') !== form.elements.ballot.value) {
			return;
		}
		for (const name of ['given', 'reason', 'comment'].filter(one => form.elements[one])) {
			form.elements[name].value = form.elements[name].value || draft.get(name) || '';
		}
		for (const box of form.querySelectorAll('input[type=checkbox]')) {
			box.checked = box.checked || draft.getAll(box.name).includes(box.value);
		}
		for (const radio of form.querySelectorAll('input[type=radio]')) {
			radio.checked = radio.checked || radio.value === draft.get('answer');
		}
	}

	// Whoever has not closed the page yet learns that nothing more will come.
	function end() {
		const heading = document.createElement('h1');
		heading.textContent = words('ended');
		main().replaceChildren(heading);
		say('');
		keep(PENDING, null);
		keep(DRAFT, null);
	}

	async function follow() {
		let length = FIRST_PAUSE;
		for (;;) {
			const page = main();
			if (page.getAttribute('data-page') === 'join') {
				return;
			}
			try {
				const revision = page.getAttribute('data-revision');
				const answer = await ask('/wait?since=' + encodeURIComponent(revision), {}, PATIENCE);
				if (answer.ok) {
					length = FIRST_PAUSE;
					if (status.getAttribute('data-kind') === 'error' && !sending) {
						say('');
					}
					const news = (await answer.text()).trim();
					if (news === 'ended') {
						end();
						return;
					}
					if (news !== revision) {
						await sending;
						await show('/');
					}
					continue;
				}
				if (answer.status === 401) {
					await show('/');
					return;
				}
			} catch (e) {
				if (document.visibilityState === 'visible') {
					say(words('offline'), 'error');
				}
			}
			await pause(length);
			length = Math.min(2 * length, LONGEST_PAUSE);
		}
	}

	document.addEventListener('submit', submitted);
	document.addEventListener('input', drafted);
	// A phone that wakes up asks at once instead of trusting a connection that slept.
	document.addEventListener('visibilitychange', () => {
		if (document.visibilityState === 'visible' && waiting) {
			waiting.abort();
		}
	});
	begin();
	const pending = kept(PENDING);
	if (pending && main().getAttribute('data-page') !== 'join') {
		deliver(pending);
	}
	follow();
})();
