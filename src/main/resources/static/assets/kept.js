// Shared by the pages that keep what is typed. What could not be sent yet, in the browser's own database: one sealed record a page, under a key that only the user who
// wrote it can fetch. Taken up by the user's next page when the one that wrote it is gone; wiped once all is received.

const STORE = 'kept';
const PATIENCE = 15000;
/** How often a page looks for others that went since: a window that is just being closed still holds what it kept. */
const LEAVING = 5000;

const done = (request) => new Promise((resolve, reject) => {
	request.onsuccess = () => resolve(request.result);
	request.onerror = () => reject(request.error);
});

/** Done when the whole transaction is: a full disk is found only then. */
const complete = (request) => new Promise((resolve, reject) => {
	request.transaction.oncomplete = () => resolve();
	request.transaction.onabort = () => reject(request.transaction.error ?? request.error);
});

const lockOf = (tab) => `rowan-live-${tab}`;

/**
 * Asks who is signed in. Where it is still the account whose page this is, the line is up, and the key for what is kept and
 * the token for what is sent come along; else the line alone says why nothing can be sent.
 */
export async function ask(address, account) {
	let answer;
	try {
		answer = await fetch(address, { redirect: 'manual', headers: { Accept: 'application/json' },
			signal: AbortSignal.timeout(PATIENCE) });
	}
	catch {
		return { line: 'offline' };
	}
	if (answer.type === 'opaqueredirect' || answer.status === 401 || answer.status === 403) {
		return { line: 'signed-out' };
	}
	if (!answer.ok) {
		return { line: answer.status >= 500 ? 'offline' : 'gone' };
	}
	try {
		const mine = await answer.json();
		return mine.account === account ? { line: 'up', ...mine } : { line: 'another-user' };
	}
	catch {
		return { line: 'offline' };
	}
}

/** What the page may have to say, in the words that came with it. */
export function sayings(box) {
	const words = (key) => box.querySelector(`[data-say="${key}"]`);
	const say = (key) => words(key).textContent;
	return { say, counted: (key, number) => say(number === 1 && words(`${key}.one`) ? `${key}.one` : key).replace('{0}', number) };
}

/**
 * Words that have lost their place: in sight, to be copied, until somebody says that they are not needed.
 * @param gone called then
 */
export function stray({ why, about = '', words, copied }, gone) {
	const box = document.createElement('div');
	const add = (style, text) => {
		const paragraph = document.createElement('p');
		paragraph.className = style;
		paragraph.textContent = text;
		box.append(paragraph);
	};
	const button = document.createElement('button');
	button.type = 'button';
	button.className = 'govuk-button govuk-button--secondary';
	button.textContent = copied;
	button.addEventListener('click', () => {
		box.remove();
		gone();
	});
	box.className = 'govuk-inset-text';
	add('govuk-body', why);
	add('govuk-body govuk-!-font-weight-bold', about);
	add('rowan-typed', words);
	box.append(button);
	return box;
}

/**
 * Keeps what one page could not send yet, as soon as its key is there; without a browser that keeps it, in the page alone.
 * @param place of what it is kept: pages of the same place take up what one of them left behind
 * @param changes what is to be kept now
 * @param told called when it has become known whether the browser keeps it
 */
export function keeper(account, place, changes, told) {
	const tab = crypto.randomUUID();
	let store = null;
	let refused = false;
	let writing = 0;
	const keep = async () => {
		writing++;
		try {
			await store?.keep(changes());
			refused = refused && !store;
		}
		catch {
			refused = true;
		}
		writing--;
		told();
	};
	const orRefused = async (act) => {
		try {
			await act();
		}
		catch {
			refused = true;
			told();
		}
	};
	/** Hands over what pages that are gone left behind, now and as more of them go, and keeps from now on. */
	const begin = (key, takeUp) => orRefused(async () => {
		store = await keeping(account, place, tab, key);
		const left = () => store.takeUp(async (changesLeft) => {
			await takeUp(changesLeft);
			await store.keep(changes());
		});
		await left();
		await keep();
		setInterval(() => orRefused(left), LEAVING);
	});
	return { tab, keep, begin, begun: () => store !== null, refused: () => refused,
		safe: () => store !== null && !refused && writing === 0 };
}

/** The records of one account and place, sealed and unsealed with its key. */
async function keeping(account, meeting, tab, rawKey) {
	const opening = indexedDB.open('rowan-live', 1);
	opening.onupgradeneeded = () => opening.result.createObjectStore(STORE, { keyPath: 'tab' });
	const database = await done(opening);
	const bytes = Uint8Array.from(atob(rawKey), (letter) => letter.charCodeAt(0));
	const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
	const store = (mode) => database.transaction(STORE, mode).objectStore(STORE);
	// Held as long as this page lives: nobody takes up its record meanwhile.
	navigator.locks.request(lockOf(tab), () => new Promise(() => {}));

	let wanted = null;
	let writing = null;

	const write = async (changes) => {
		if (changes.length === 0) {
			await complete(store('readwrite').delete(tab));
			return;
		}
		const iv = crypto.getRandomValues(new Uint8Array(12));
		const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key,
			new TextEncoder().encode(JSON.stringify(changes)));
		await complete(store('readwrite').put({ tab, account, meeting, iv, sealed }));
	};
	const writeAll = async () => {
		try {
			while (wanted) {
				const next = wanted;
				wanted = null;
				await write(next);
			}
		}
		finally {
			writing = null;
		}
	};
	/**
	 * Keeps these changes and no others; the last word counts when they come faster than they can be written. Rejected where
	 * the browser refuses to keep them.
	 */
	const keep = (changes) => {
		wanted = changes;
		writing = writing || writeAll();
		return writing;
	};
	const unseal = async (record) => {
		try {
			const open = await crypto.subtle.decrypt({ name: 'AES-GCM', iv: record.iv }, key, record.sealed);
			return JSON.parse(new TextDecoder().decode(open));
		}
		catch {
			return null;
		}
	};
	/** Hands over what pages that are gone could not send, and forgets it once that is done; what cannot be read stays. */
	const takeUp = async (take) => {
		const records = await done(store('readonly').getAll());
		for (const { tab: other } of records.filter((one) => one.account === account && one.meeting === meeting && one.tab !== tab)) {
			await navigator.locks.request(lockOf(other), { ifAvailable: true }, async (lock) => {
				const record = lock && await done(store('readonly').get(other));
				const changes = record && await unseal(record);
				if (changes) {
					await take(changes);
					await complete(store('readwrite').delete(other));
				}
			});
		}
	};
	return { keep, takeUp };
}
