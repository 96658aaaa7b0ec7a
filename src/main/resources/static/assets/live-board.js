// The board follows what is written, and Escape blanks it: no letter, which speech would press by accident (WCAG 2.1.4).
// What is pressed here counts here at once, with a line or without, and is sent as soon as there is one.

const PATIENCE = 15000;
const STAYING = 300000;

const board = document.querySelector('[data-board]');
const live = location.pathname.replace(/\/board$/, '');
const part = (name) => board.querySelector(`[data-part="${name}"]`);
const { ask, keeper, sayings } = await import(document.getElementById('kept').href);
const { say, counted } = sayings(part('sayings'));
const pressed = new Map();
const kept = keeper(board.dataset.account, `${board.dataset.meeting}/board`, () => [...pressed.values()], tell);
const opened = Date.now();

let said = part('said');
let full = said;
let line = 'up';
let sending = false;
let token = board.querySelector('[name="_csrf"]')?.value;

if (part('blank')) {
	addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && !event.ctrlKey && !event.metaKey && !event.altKey) {
			part('blank').requestSubmit();
		}
	});
	part('blank').addEventListener('submit', (event) => {
		event.preventDefault();
		press('blank', [part('blank').elements.blank.value]);
	});
	part('children').addEventListener('submit', (event) => {
		event.preventDefault();
		press('children', new FormData(part('children')).getAll('children'));
	});
	addEventListener('online', send);
	addEventListener('beforeunload', (event) => pressed.size > 0 && (line !== 'up' || !kept.safe()) && event.preventDefault());
	asked();
	setInterval(send, 2000);
	setInterval(stay, STAYING);
}
follow();

function press(key, words) {
	pressed.set(key, { key, words });
	kept.keep();
	paint();
	send();
}

/** What the room sees is of the moment: of what an earlier page could not send, only what hides something still counts. */
function takeUp(left) {
	for (const { key, words } of left) {
		const still = key === 'blank' ? words.filter(Boolean) : words.filter((child) => boxes().some((box) => box.checked && box.value === child));
		if (!pressed.has(key) && (key === 'children' || still.length > 0)) {
			press(key, still);
		}
	}
}

function boxes() {
	return [...part('children').querySelectorAll('[name="children"]')];
}

async function send() {
	if (sending || !(line === 'up' || line === 'offline')) {
		return;
	}
	sending = true;
	for (const [key, one] of pressed) {
		if (!await sendOne(key, one.words)) {
			break;
		}
		if (pressed.get(key) === one) {
			pressed.delete(key);
			kept.keep();
		}
	}
	sending = false;
	paint();
}

/** Received where the board itself answers; anything else is somebody who has to sign in, or a line that is down. */
async function sendOne(key, words) {
	const body = new URLSearchParams([['_csrf', token], ...words.map((word) => [key, word])]);
	try {
		const answer = await fetch(part(key).action, { method: 'POST', body, signal: AbortSignal.timeout(PATIENCE) });
		if (answer.ok && answer.redirected && new URL(answer.url).pathname === location.pathname) {
			show(await answer.text());
			line = 'up';
			return true;
		}
	}
	catch {
		line = 'offline';
		return false;
	}
	await asked();
	return false;
}

/** Asks who is signed in: the key for what is kept, and the token for what is sent. */
async function asked() {
	const mine = await ask(`${live}/key`, board.dataset.account);
	line = mine.closed === 'true' ? 'gone' : mine.line;
	token = mine.token ?? token;
	if (mine.key && !kept.begun()) {
		await kept.begin(mine.key, takeUp);
	}
	tell();
}

async function follow() {
	try {
		const answer = await fetch(`${board.dataset.said}?after=${said.dataset.last}`, { redirect: 'manual',
			signal: AbortSignal.timeout(PATIENCE) });
		if (answer.status === 200) {
			show(await answer.text());
		}
		if (!part('blank')) {
			line = 'up';
			tell();
		}
		else if (line !== 'up' || !answer.ok) {
			await asked();
			send();
		}
	}
	catch {
		// What stands there stays until the line is back.
		line = line === 'up' ? 'offline' : line;
		tell();
	}
	setTimeout(follow, 1000);
}

/** Whoever looks on is there: while the conference is held the board does not time out. */
async function stay() {
	if (line === 'up' && Date.now() < opened + Number(board.dataset.left)) {
		try {
			await fetch('/session/extension', { method: 'POST', redirect: 'manual', body: new URLSearchParams({ _csrf: token }) });
		}
		catch {
			// Offline is told by the next answer that does not come.
		}
	}
}

function show(page) {
	const now = document.adoptNode(new DOMParser().parseFromString(page, 'text/html').querySelector('[data-part="said"]'));
	full = now.dataset.blank === 'true' ? full : now;
	said.replaceWith(now);
	said = now;
	paint();
}

/** What the server told, with what was pressed since. */
function paint() {
	const blank = pressed.has('blank') ? pressed.get('blank').words[0] === 'YES' : said.dataset.blank === 'true';
	const shown = pressed.get('children')?.words;
	if (!blank && said.dataset.blank === 'true') {
		said.replaceWith(full);
		said = full;
	}
	said.hidden = blank && said.dataset.blank !== 'true';
	part('blanked').hidden = !said.hidden;
	said.querySelectorAll('[data-child]').forEach((one) => one.hidden = Boolean(shown) && !shown.includes(one.dataset.child));
	if (part('blank')) {
		part('blank').elements.blank.value = blank ? '' : 'YES';
		part('blank').querySelector('button').textContent = say(blank ? 'board.show' : 'board.blank');
	}
	tell();
}

function tell() {
	const open = pressed.size > 0 && counted(kept.begun() && !kept.refused() ? 'kept' : 'unkept', pressed.size);
	const words = line === 'up' ? '' : [say(line), open].filter(Boolean).join(', ');
	if (part('state').textContent !== words) {
		part('state').textContent = words;
	}
	part('sign-in').hidden = line !== 'signed-out' && line !== 'another-user';
}
