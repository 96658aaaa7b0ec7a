// What could not be sent yet, in the browser's own database: one sealed record a page, under a key that only the user who
// wrote it can fetch. Taken up by the user's next page when the one that wrote it is gone; wiped once all is received.

const STORE = 'kept';

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

/** The records of one account and meeting, sealed and unsealed with its key. */
export async function keeping(account, meeting, tab, rawKey) {
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
		for (const record of records.filter((one) => one.account === account && one.meeting === meeting && one.tab !== tab)) {
			await navigator.locks.request(lockOf(record.tab), { ifAvailable: true }, async (lock) => {
				const changes = lock && await unseal(record);
				if (changes) {
					await take(changes);
					await complete(store('readwrite').delete(record.tab));
				}
			});
		}
	};
	return { keep, takeUp };
}
