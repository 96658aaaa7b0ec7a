// The live screen: saves each field as it is typed, shows what others type, and loses nothing when the line does.

const SOON = 600;
const AT_MOST = 1000;
const PATIENCE = 15000;
const STAYING = 300000;
const AGAIN = 5000;
const STOP = 'stop';
const BESIDE = 5000;
const CLOCK = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', hour: '2-digit', minute: '2-digit' });

const screen = document.querySelector('[data-live]');
const path = `/conferences/${screen.dataset.meeting}/live`;
const fields = new Map([...screen.querySelectorAll('[data-field]')].map((box) => [box.dataset.field, fieldOf(box)]));
const unsent = new Map();
const strays = [];
const part = (name, within = screen) => within.querySelector(`[data-part="${name}"]`);
const pages = new BroadcastChannel('rowan-session');
const begun = Date.now();
const ahead = Number(part('clock').dataset.now) - begun;
const over = screen.dataset.closed === 'true';
const { ask, keeper, sayings, stray: strayed } = await import(document.getElementById('kept').href);
const kept = keeper(screen.dataset.account, screen.dataset.meeting, keeps, tell);
const tab = kept.tab;
const { say, counted } = sayings(part('sayings'));

let token = screen.querySelector('input[name="_csrf"]')?.value;
let last = Number(screen.dataset.last);
let pressed = null;
let turn = 0;
let sending = false;
let line = 'up';
let savedAt = null;
let stayed = Date.now();
let asked = Date.now();
let active = false;
let note = null;
let writing = null;

if (over) {
	fetchKey();
}
else {
	begin();
}
sections();

function begin() {
	screen.classList.add('rowan-live--script');
	screen.addEventListener('input', (event) => typed(event.target, SOON));
	screen.addEventListener('change', (event) => typed(event.target, 0));
	screen.addEventListener('focusout', (event) => left(event.target));
	screen.querySelectorAll('.rowan-live__now form').forEach((form) => form.addEventListener('submit', (event) => {
		event.preventDefault();
		send();
	}));
	part('stop')?.addEventListener('submit', (event) => {
		event.preventDefault();
		press(Date.now());
		send();
	});
	addRows();
	offerDays();
	offerPhrases();
	offerAnswers();
	['keydown', 'pointerdown', 'wheel'].forEach((act) => addEventListener(act, () => active = true, { passive: true }));
	addEventListener('online', () => send());
	addEventListener('beforeunload', (event) => (unsent.size > 0 || pressed) && (line !== 'up' || !kept.safe()) && event.preventDefault());
	document.addEventListener('visibilitychange', () => send());
	fetchKey();
	watch();
	setInterval(send, 2000);
	setInterval(stay, 30000);
	setInterval(ago, 1000);
	setInterval(tick, 1000);
	tick();
}

// Fields

function fieldOf(box) {
	const field = { box, controls: [...box.querySelectorAll('[data-part="words"]')], version: Number(box.dataset.version),
		timer: 0, since: 0, waiting: null, newer: null };
	field.saved = read(field);
	return field;
}

function read(field) {
	const [first] = field.controls;
	if (first.type === 'radio') {
		return field.controls.find((one) => one.checked)?.value ?? '';
	}
	if (first.type === 'checkbox') {
		return first.checked ? first.value : '';
	}
	return first.value;
}

function write(field, words) {
	const [first] = field.controls;
	if (first.type === 'radio') {
		field.controls.forEach((one) => one.checked = one.value === words);
	}
	else if (first.type === 'checkbox') {
		first.checked = words !== '';
	}
	else {
		first.value = words;
	}
	if (words !== '') {
		reveal(field);
	}
}

function label(field) {
	return field.box.querySelector('legend, label').textContent;
}

/** What a code stands for, else the words themselves. */
function inWords(field, words) {
	const [first] = field.controls;
	if (first.matches('select')) {
		return [...first.options].find((option) => option.value === words)?.text ?? words;
	}
	return field.controls.find((one) => one.matches('[type=radio], [type=checkbox]') && one.value === words)
		?.labels[0].textContent ?? words;
}

function reveal(field) {
	const spare = field.box.closest('[data-part="spare"]');
	if (spare) {
		spare.hidden = false;
	}
	field.box.closest('details')?.setAttribute('open', '');
}

function fieldFor(target) {
	const box = target.closest?.('[data-field]');
	return box && fields.get(box.dataset.field);
}

// Typing

function typed(target, delay) {
	const field = fieldFor(target);
	if (!field || target.dataset.part !== 'words') {
		return;
	}
	const key = field.box.dataset.field;
	const words = read(field);
	const change = unsent.get(key);
	if (!change && words === field.saved) {
		return;
	}
	unsent.set(key, Object.assign(change ?? { version: field.version, writer: tab, theirs: null, label: label(field) },
		{ words, at: Date.now(), refused: false }));
	problem(field, '');
	kept.keep();
	tell();
	field.since = field.since || Date.now();
	clearTimeout(field.timer);
	field.timer = setTimeout(() => {
		field.since = 0;
		send();
	}, Math.max(0, Math.min(delay, field.since + AT_MOST - Date.now())));
}

function left(target) {
	const field = fieldFor(target);
	if (field?.waiting?.version > field?.version && !unsent.has(field.box.dataset.field)) {
		arrive(field, field.waiting);
	}
	send();
}

function keeps() {
	return [...[...unsent].map(([key, change]) => ({ key, ...change, theirs: null })), ...strays,
		...pressed ? [{ key: STOP, at: pressed.at }] : []];
}

// Sending

async function send() {
	if (sending || !(line === 'up' || line === 'offline')) {
		tell();
		return;
	}
	sending = true;
	try {
		while (await sendStop()) {
			const [next] = [...unsent].filter(([, change]) => waits(change)).sort(([, a], [, b]) => (a.tried ?? 0) - (b.tried ?? 0));
			if (!next || !await sendOne(...next)) {
				break;
			}
		}
	}
	finally {
		sending = false;
		tell();
	}
}

function waits(change) {
	return !change.theirs && !change.refused;
}

/** Whether the next one can be sent; one that could not comes last of those that wait. */
async function sendOne(key, change) {
	const sent = { ...change };
	turn = Math.max(turn + 1, Date.now());
	change.tried = turn;
	tell();
	let answer;
	try {
		answer = await post('fields', { field: key, version: sent.version, words: sent.words, writer: sent.writer,
			turn, age: Math.max(0, Date.now() - sent.at) });
	}
	catch {
		line = 'offline';
		return false;
	}
	if (answer.type === 'opaqueredirect' || answer.status === 401) {
		// With the token that comes with the key it is tried again, a little later.
		await fetchKey();
		return false;
	}
	if (answer.status >= 500 || answer.status === 408 || answer.status === 429) {
		line = 'offline';
		return false;
	}
	const told = await toldBy(answer);
	if (!told) {
		return refusedUnsaid(key, change, answer.status);
	}
	line = 'up';
	settle(key, sent, answer.status, told);
	return true;
}

async function toldBy(answer) {
	try {
		return await answer.json();
	}
	catch {
		return null;
	}
}

/** An answer that is none of the live screen's: whoever may still write is told beside the field, and the others go on. */
async function refusedUnsaid(key, change, status) {
	const again = status === 403 && !change.doubted;
	await fetchKey();
	if (line === 'up' && again) {
		change.doubted = true;
	}
	else if (line === 'up') {
		refuse(key, change, say(status === 413 ? 'problem.words' : 'field-gone'));
		kept.keep();
	}
	return line === 'up';
}

function settle(key, sent, status, told) {
	const field = fields.get(key);
	const now = unsent.get(key);
	const [theirs] = told.fields ?? [];
	if (status === 409 && theirs) {
		conflict(field, now, field.newer?.version > theirs.version ? field.newer : theirs);
		field.newer = null;
	}
	else if (status !== 200) {
		if (now.words === sent.words) {
			refuse(key, now, told.problem ?? say('field-gone'));
		}
	}
	else {
		received(field, now, sent, theirs);
	}
	kept.keep();
}

/** Stays in its box with what is wrong; what the box cannot show stays in sight above. */
function refuse(key, change, why) {
	const field = fields.get(key);
	if (read(field) !== change.words) {
		unsent.delete(key);
		stray({ key, ...change, theirs: null });
		return;
	}
	change.refused = true;
	problem(field, why);
}

function received(field, now, sent, stands) {
	const newer = field.newer;
	savedAt = Date.now();
	announce('extended');
	field.newer = null;
	field.version = stands?.version ?? field.version;
	field.saved = stands?.words ?? '';
	if (now.words !== sent.words) {
		now.version = field.version;
		now.writer = tab;
		return;
	}
	unsent.delete(field.box.dataset.field);
	if (newer?.version > field.version) {
		hearOf(field, newer);
		return;
	}
	if (!field.box.contains(document.activeElement)) {
		write(field, field.saved);
	}
	if (stands) {
		part('told', field.box).textContent = stands.told;
	}
	ticks();
}

async function post(where, values) {
	return fetch(where.startsWith('/') ? where : `${path}/${where}`, { method: 'POST', redirect: 'manual',
		body: new URLSearchParams({ _csrf: token, ...values }), signal: AbortSignal.timeout(PATIENCE) });
}

async function get(where) {
	return fetch(`${path}/${where}`, { redirect: 'manual', headers: { Accept: 'application/json' },
		signal: AbortSignal.timeout(PATIENCE) });
}

/** Asks who is signed in: the key for what is kept, and the token for what is sent. */
async function fetchKey() {
	const mine = await ask(`${path}/key`, screen.dataset.account);
	line = mine.closed === 'true' ? (mine.held === 'true' && !over ? 'ended' : 'gone') : mine.line;
	token = mine.token ?? token;
	if (mine.key && !kept.begun()) {
		await kept.begin(mine.key, takeUp);
		setTimeout(send);
	}
}

/** What another page of the same user, which is gone, could not send: in its place, unless this page's user is there. */
function takeUp(changes) {
	for (const { key, ...change } of changes) {
		if (key === STOP) {
			takeUpStop(change.at);
			continue;
		}
		const field = fields.get(key);
		const here = unsent.get(key)?.words ?? field?.saved ?? '';
		if (change.words === here) {
			continue;
		}
		if (field && !over && !unsent.has(key) && !field.controls.includes(document.activeElement)) {
			unsent.set(key, { ...change, theirs: null, refused: false });
			write(field, change.words);
		}
		else {
			stray({ key, ...change }, over ? 'unsent-closed' : field ? 'unsent-other' : 'field-gone');
		}
	}
	setTimeout(send);
}

/** Words that have lost their place stay in sight, to be copied, until somebody says that they are not needed. */
function stray(change, why = 'field-gone') {
	const field = fields.get(change.key);
	strays.push(change);
	part('strays').append(strayed({ why: say(why), about: change.label ?? (field ? label(field) : ''),
		words: field ? inWords(field, change.words) : change.words, copied: say('copied') }, () => {
		strays.splice(strays.indexOf(change), 1);
		kept.keep();
	}));
}

// Stopping

/** Minutes only, as seen here from the press on; the others are told once there is a line. */
function press(at) {
	pressed ??= { at, tried: 0 };
	put('stopped', since(at));
	part('stop')?.remove();
	kept.keep();
	tell();
}

function since(at) {
	return say('stopped.here').replace('{0}', CLOCK.format(at + ahead));
}

/** What an earlier page could not send, unless it is said already. */
function takeUpStop(at) {
	if (over) {
		stray({ key: STOP, label: '', words: since(at), at }, 'unsent-closed');
	}
	else if (part('stop')) {
		press(at);
	}
}

/** Whether fields may follow. It stays pressed until the screen is told that it is stopped: see {@link stopped}. */
async function sendStop() {
	if (!pressed || Date.now() - pressed.tried < AGAIN) {
		return true;
	}
	pressed.tried = Date.now();
	try {
		const answer = await post('stop', { age: Math.max(0, Date.now() - pressed.at) });
		if (answer.type !== 'opaqueredirect' && answer.status !== 401 && answer.status !== 403) {
			line = answer.status >= 500 ? 'offline' : line;
			return answer.status < 500;
		}
	}
	catch {
		line = 'offline';
		return false;
	}
	await fetchKey();
	return line === 'up';
}

function stopped(words) {
	put('stopped', words);
	part('stop')?.remove();
	if (pressed) {
		pressed = null;
		kept.keep();
	}
}

// Two at once

function conflict(field, change, theirs) {
	change.theirs = theirs;
	field.waiting = null;
	part('waiting', field.box)?.remove();
	part('conflict', field.box)?.remove();
	const box = document.createElement('div');
	box.className = 'govuk-inset-text';
	box.dataset.part = 'conflict';
	box.setAttribute('role', 'group');
	box.append(paragraph(say('conflict').replace('{0}', theirs.told)), paragraph(theirs.inWords, 'rowan-typed'));
	const choose = (name, chosen) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'govuk-button govuk-button--secondary';
		button.textContent = say(`conflict.${name}`);
		button.addEventListener('click', () => chosen());
		box.append(button, ' ');
	};
	choose('mine', () => resolve(field, change, change.words));
	choose('theirs', () => arrive(field, change.theirs));
	if (field.controls[0].matches('textarea')) {
		choose('both', () => resolve(field, change, `${change.theirs.words}\n${change.words}`));
	}
	reveal(field);
	field.box.append(box);
}

function resolve(field, change, words) {
	change.version = change.theirs.version;
	change.writer = tab;
	change.theirs = null;
	change.words = words;
	write(field, words);
	part('conflict', field.box)?.remove();
	field.controls[0].focus();
	kept.keep();
	send();
}

/** Somebody else's words take their place. */
function arrive(field, theirs) {
	unsent.delete(field.box.dataset.field);
	part('conflict', field.box)?.remove();
	part('waiting', field.box)?.remove();
	field.waiting = null;
	field.version = theirs.version;
	field.saved = theirs.words;
	write(field, theirs.words);
	part('told', field.box).textContent = theirs.told;
	kept.keep();
	ticks();
	tell();
}

function beneath(field, theirs) {
	field.waiting = theirs;
	part('waiting', field.box)?.remove();
	const box = paragraph(`${theirs.told}: ${theirs.inWords}`, 'govuk-inset-text rowan-typed');
	box.dataset.part = 'waiting';
	field.box.append(box);
}

// Others

async function watch() {
	try {
		const beside = Date.now() - asked > BESIDE;
		const answer = await get(`changes?after=${last}${beside ? '&beside=yes' : ''}`);
		if (line !== 'up' || (!answer.ok && answer.status < 500)) {
			await fetchKey();
			send();
		}
		if (answer.ok && line === 'up') {
			asked = beside ? Date.now() : asked;
			hear(await answer.json());
		}
	}
	catch {
		if (line === 'up') {
			line = 'offline';
			tell();
		}
	}
	setTimeout(watch, document.hidden ? 3000 : 1000);
}

function hear(changes) {
	changes.fields.forEach((theirs) => hearOf(fields.get(theirs.key), theirs));
	last = Math.max(last, changes.last);
	const busy = changes.busy.join(' · ');
	if (part('busy').textContent !== busy) {
		part('busy').textContent = busy;
	}
	if (changes.stopped) {
		stopped(changes.stopped);
	}
	if (changes.tallies && changes.tallies.join() !== [...part('tallies').children].map((one) => one.textContent).join()) {
		part('tallies').replaceChildren(...changes.tallies.map((tally) => paragraph(tally, '', 'li')));
	}
	tell();
}

function hearOf(field, theirs) {
	if (!field || theirs.version <= field.version) {
		return;
	}
	const change = unsent.get(theirs.key);
	if (change?.theirs && theirs.version > change.theirs.version) {
		conflict(field, change, theirs);
	}
	else if (change && theirs.version > (field.newer?.version ?? 0)) {
		// Told once the answer to one's own words is there, which may be the older of the two.
		field.newer = theirs;
	}
	else if (!change && field.box.contains(document.activeElement) && field.controls[0].matches('textarea, input:not([type=radio], [type=checkbox])')) {
		beneath(field, theirs);
	}
	else if (!change) {
		arrive(field, theirs);
	}
}

// Staying

/** Somebody who listens is there too: while the conference is held its screen does not time out. */
async function stay() {
	if (!kept.begun() && line === 'up') {
		await fetchKey();
	}
	const held = Date.now() < begun + Number(screen.dataset.left);
	if ((active || held) && line === 'up' && Date.now() - stayed > STAYING) {
		active = false;
		stayed = Date.now();
		try {
			await post('/session/extension', {});
			announce('extended');
		}
		catch {
			// Offline is told by the next change.
		}
	}
}

function announce(what) {
	pages.postMessage(what);
}

// Telling

function tell() {
	const all = [...unsent.values()];
	const open = all.filter(waits).length + (pressed ? 1 : 0);
	let words = '';
	if (line !== 'up' && !over) {
		words = [say(line), open > 0 && counted(kept.begun() && !kept.refused() ? 'kept' : 'unkept', open)].filter(Boolean).join(', ');
	}
	else if (open > 0) {
		words = say('saving');
	}
	else if (savedAt) {
		words = say('saved');
	}
	const lines = [];
	for (const [key, some] of [['to-choose', all.filter((one) => one.theirs)], ['refused', all.filter((one) => one.refused)]]) {
		lines.push(some.length > 0 && counted(key, some.length));
	}
	put('line', words);
	put('open', lines.filter(Boolean).map((one) => `· ${one}`).join(' '));
	put('unkept', kept.refused() ? say('not-kept') : '');
	part('sign-in').hidden = line !== 'signed-out' && line !== 'another-user';
	part('ended').hidden = line !== 'ended';
	if (line !== 'up') {
		put('busy', '');
	}
	screen.dataset.unsent = unsent.size;
	ago();
}

/** How long ago it was saved: seen, and not read out again each second. */
function ago() {
	const idle = savedAt && line === 'up' && ![...unsent.values()].some(waits);
	const seconds = Math.max(1, Math.round((Date.now() - savedAt) / 1000));
	put('ago', !idle ? '' : seconds < 60 ? counted('ago.seconds', seconds) : counted('ago.minutes', Math.floor(seconds / 60)));
}

/** The council's time, which is not always the browser's. */
function tick() {
	put('clock', CLOCK.format(Date.now() + ahead));
}

function put(name, words) {
	if (part(name).textContent !== words) {
		part(name).textContent = words;
	}
}

function problem(field, words) {
	part('problem', field.box)?.remove();
	if (words) {
		const box = paragraph(words, 'govuk-error-message');
		box.dataset.part = 'problem';
		box.setAttribute('role', 'alert');
		field.box.append(box);
	}
}

function paragraph(words, style = 'govuk-body', name = 'p') {
	const element = document.createElement(name);
	element.className = style;
	element.textContent = words;
	return element;
}

function ticks() {
	screen.querySelectorAll('[data-part="begun"]').forEach((tick) => {
		const section = screen.querySelector(`section[data-section="${tick.dataset.section}"]`);
		tick.hidden = ![...section.querySelectorAll('[data-field]')].some((box) => fields.get(box.dataset.field).saved !== '');
	});
}

// Moving

function sections() {
	screen.addEventListener('click', (event) => {
		const link = event.target.closest('[data-go]');
		if (link && !event.ctrlKey && !event.metaKey && event.button === 0) {
			event.preventDefault();
			move(link.dataset.go);
		}
	});
}

/** An access key brings the focus to its link before it follows it. */
document.addEventListener('focusin', (event) => {
	if (event.target.matches('textarea[data-part="words"]')) {
		writing = event.target;
	}
	if (!event.target.closest('[data-go]')) {
		note = event.target.closest('[data-part="child"]');
	}
});

function move(where) {
	const all = [...screen.querySelectorAll('[data-part="section"]')];
	const now = all.findIndex((one) => !one.hidden);
	if (where === 'child') {
		nextChild(all[now]);
		return;
	}
	const wanted = where === 'next' ? now + 1 : where === 'previous' ? now - 1 : Number(where) - 1;
	const to = Math.max(0, Math.min(all.length - 1, wanted));
	all.forEach((one, index) => one.hidden = index !== to);
	screen.querySelectorAll('.rowan-live__agenda ol a').forEach((link, index) => index === to
		? link.setAttribute('aria-current', 'step') : link.removeAttribute('aria-current'));
	history.replaceState(null, '', `?section=${to + 1}`);
	all[to].querySelector('h2').focus();
	send();
}

function nextChild(section) {
	const notes = [...section.querySelectorAll('[data-part="child"]')];
	const here = notes.indexOf(note);
	const next = notes[(here + 1) % notes.length];
	if (next) {
		next.open = true;
		next.querySelector('textarea').focus();
	}
}

/** A button at the end of each run of spare rows, which shows the next: also when the server cannot be asked for more. */
function addRows() {
	screen.querySelectorAll('[data-part="spare"]').forEach((row) => {
		if (row.nextElementSibling?.dataset.part === 'spare') {
			return;
		}
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'govuk-button govuk-button--secondary';
		button.textContent = say('another');
		button.addEventListener('click', () => {
			let first = row;
			while (first.previousElementSibling?.dataset.part === 'spare') {
				first = first.previousElementSibling;
			}
			while (first !== button && !first.hidden) {
				first = first.nextElementSibling;
			}
			if (first !== button) {
				first.hidden = false;
				first.querySelector('[data-part="words"]').focus();
			}
			button.hidden = !row.hidden;
		});
		row.after(button);
	});
}

/** The days that are offered become buttons that fill the field. */
function offerDays() {
	screen.querySelectorAll('[data-day]').forEach((day) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'govuk-button govuk-button--secondary rowan-live__day';
		button.textContent = day.textContent;
		const field = fields.get(day.closest('[data-for]').dataset.for);
		button.addEventListener('click', () => {
			write(field, day.dataset.day);
			typed(field.controls[0], 0);
		});
		day.replaceWith(button);
	});
}

/** One button marks who is here as they answered, where nothing is marked yet. */
function offerAnswers() {
	const answered = part('answered');
	if (answered) {
		answered.hidden = false;
		answered.querySelector('button').addEventListener('click', () => answered.querySelectorAll('[data-for]').forEach((one) => {
			const field = fields.get(one.dataset.for);
			if (field && read(field) === '') {
				write(field, one.dataset.words);
				typed(field.controls[0], 0);
			}
		}));
	}
}

/** A phrase becomes a button that puts it where the caret was last, in the section's first box where it was in none. */
function offerPhrases() {
	screen.querySelectorAll('[data-part="phrase"]').forEach((phrase) => {
		const button = document.createElement('button');
		button.type = 'button';
		button.className = 'govuk-button govuk-button--secondary rowan-live__phrase';
		button.textContent = phrase.textContent;
		const section = phrase.closest('[data-part="section"]');
		button.addEventListener('click', () => {
			const box = section.contains(writing) ? writing : section.querySelector('textarea[data-part="words"]');
			const before = box.value.slice(0, box.selectionStart);
			box.focus();
			box.setRangeText(`${/\S$/.test(before) ? ' ' : ''}${button.textContent} `, box.selectionStart, box.selectionEnd, 'end');
			typed(box, SOON);
		});
		phrase.replaceWith(button);
	});
}
