// Keeps a section of a record as it is typed; without this its button does. What cannot be sent yet stays in the browser, as
// on the live screen.

const PAUSE = 2000;
const AGAIN = 15000;

const { ask, keeper, stray } = await import(document.getElementById('kept').href);
const form = document.querySelector('form[data-place]');
const open = Boolean(form.dataset.typing);
const told = form.querySelector('[data-part="kept"]');
const say = (key) => form.querySelector(`[data-say="${key}"]`).textContent;
const tell = (key) => told.textContent = key && say(key);
const field = (name) => form.querySelector(`[name="${name}"]`);
const typed = () => JSON.stringify([field('words').value, field('confidential').checked]);
const strays = [];
const kept = keeper(form.dataset.account, form.dataset.place, unsent, () => line === 'offline' && tell(offline()));

let saved = typed();
// What came back with a problem is in no record yet, although nobody has typed since.
let refused = document.querySelector('.govuk-error-summary') !== null;
let timer = 0;
let sending = null;
let line = 'up';
let going = false;
let over = false;

if (open) {
	form.addEventListener('input', () => {
		kept.keep();
		later(PAUSE);
	});
	form.addEventListener('submit', submit);
	document.addEventListener('visibilitychange', () => document.hidden && save());
	addEventListener('online', () => save());
	addEventListener('beforeunload', (event) => !over && dirty() && (line !== 'up' || !kept.safe()) && event.preventDefault());
}
asked();

function dirty() {
	return refused || saved !== typed();
}

function unsent() {
	return [...open && dirty() ? [{ words: field('words').value, confidential: field('confidential').checked,
		version: field('version').value }] : [], ...strays];
}

/** What an earlier page could not send is typed again, for the version that it was typed for; else it is shown. */
function takeUp(left) {
	for (const one of left) {
		const here = one.words === field('words').value && (one.confidential === field('confidential').checked);
		if (!here && open && !dirty()) {
			field('words').value = one.words;
			field('confidential').checked = one.confidential;
			field('version').value = one.version;
			later(0);
		}
		else if (!here) {
			show(one);
		}
	}
}

function show(one) {
	strays.push(one);
	form.before(stray({ why: say(open ? 'unsent-other' : 'unsent-closed'), words: one.words, copied: say('copied') }, () => {
		strays.splice(strays.indexOf(one), 1);
		kept.keep();
	}));
}

/**
 * What was typed is sent first: then the button leaves nothing behind in the browser. Without a line it does nothing, and
 * says so.
 */
async function submit(event) {
	if (over) {
		return;
	}
	event.preventDefault();
	if (going) {
		return;
	}
	going = true;
	clearTimeout(timer);
	await sending;
	const problem = await save(true);
	if (problem !== 'offline' && (problem || await asked() !== 'offline')) {
		over = true;
		form.requestSubmit();
	}
	else {
		going = false;
		tell(offline());
		later(AGAIN);
	}
}

function offline() {
	return kept.begun() && !kept.refused() ? 'offline' : 'offline-unkept';
}

function later(pause) {
	clearTimeout(timer);
	timer = setTimeout(() => save(), pause);
}

/**
 * One at a time: the next carries the version that the last one made.
 * @param pressed whether the button was: then what came back with a problem is sent again too
 * @returns what is wrong, nothing when there was nothing to send or it was received
 */
async function save(pressed = false) {
	if (over || sending || !(pressed ? dirty() : saved !== typed())) {
		return null;
	}
	const words = typed();
	sending = send();
	const problem = await sending;
	sending = null;
	if (!problem) {
		saved = words;
		refused = false;
		kept.keep();
	}
	line = problem === 'offline' || problem === 'signed-out' ? problem : 'up';
	tell(problem === 'offline' ? offline() : problem || 'kept');
	// Whoever has written meanwhile, and what cannot be taken, is for the button to show.
	if (problem !== 'stale' && problem !== 'refused' && saved !== typed()) {
		later(problem ? AGAIN : PAUSE);
	}
	return problem;
}

async function send() {
	let answer;
	try {
		answer = await fetch(form.dataset.typing, { method: 'POST', body: new URLSearchParams(new FormData(form)),
			redirect: 'manual', signal: AbortSignal.timeout(AGAIN) });
		if (answer.ok) {
			field('version').value = (await answer.json()).version;
			return null;
		}
	}
	catch {
		return 'offline';
	}
	if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
		await asked();
		return 'signed-out';
	}
	return answer.status >= 500 ? 'offline' : answer.status === 409 ? 'stale' : 'refused';
}

/** Asks who is signed in: the key for what is kept, and the token of whoever has signed in again in another tab. */
async function asked() {
	const mine = await ask(form.dataset.key, form.dataset.account);
	line = mine.line;
	if (mine.token && field('_csrf')) {
		field('_csrf').value = mine.token;
	}
	if (mine.key && !kept.begun()) {
		await kept.begin(mine.key, takeUp);
	}
	return line;
}
