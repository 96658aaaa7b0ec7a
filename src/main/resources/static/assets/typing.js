// Keeps a section of a record as it is typed; without this its button does.

const PAUSE = 2000;
const AGAIN = 15000;

const form = document.querySelector('form[data-typing]');
const told = form.querySelector('[data-part="kept"]');
const say = (key) => told.textContent = key && form.querySelector(`[data-say="${key}"]`).textContent;
const field = (name) => form.querySelector(`[name="${name}"]`);
const typed = () => JSON.stringify([field('words').value, field('confidential').checked]);

let kept = typed();
let timer = 0;
let sending = null;
let over = false;

form.addEventListener('input', () => later(PAUSE));
form.addEventListener('submit', submit);
document.addEventListener('visibilitychange', () => document.hidden && keep());
addEventListener('online', () => keep());
addEventListener('beforeunload', (event) => !over && kept !== typed() && event.preventDefault());

/** Not beside what is still being kept: that makes a version which the form must show. */
async function submit(event) {
	if (sending) {
		event.preventDefault();
		await sending;
		form.requestSubmit();
	}
	over = true;
}

function later(pause) {
	clearTimeout(timer);
	timer = setTimeout(keep, pause);
}

/** One at a time: the next carries the version that the last one made. */
async function keep() {
	if (over || sending || kept === typed()) {
		return;
	}
	const words = typed();
	sending = send();
	const problem = await sending;
	sending = null;
	say(problem || 'kept');
	if (!problem) {
		kept = words;
	}
	// Whoever has written meanwhile, and what cannot be taken, is for the button to show.
	if (problem !== 'stale' && problem !== 'refused' && kept !== typed()) {
		later(problem ? AGAIN : PAUSE);
	}
}

/** @returns what is wrong, nothing when it was kept */
async function send() {
	let answer;
	try {
		answer = await fetch(form.dataset.typing, { method: 'POST', body: new URLSearchParams(new FormData(form)),
			redirect: 'manual' });
	}
	catch {
		return 'offline';
	}
	if (answer.ok) {
		field('version').value = (await answer.json()).version;
		return null;
	}
	if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
		await renew();
		return 'signed-out';
	}
	return answer.status >= 500 ? 'offline' : answer.status === 409 ? 'stale' : 'refused';
}

/** Takes the token of whoever has signed in again in another tab. */
async function renew() {
	try {
		const page = await fetch(location.href, { redirect: 'manual' });
		const token = page.ok
			&& new DOMParser().parseFromString(await page.text(), 'text/html').querySelector('form[data-typing] [name="_csrf"]');
		if (token) {
			field('_csrf').value = token.value;
		}
	}
	catch {
		// The next attempt asks again.
	}
}
