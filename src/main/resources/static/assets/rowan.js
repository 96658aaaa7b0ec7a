// Comfort only: every page works without this.

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
	document.body.classList.add('govuk-frontend-supported');
}

watchForTimeout(document.getElementById('timeout'));

// The layout knows the address with its version.
const { initAll } = await import(document.getElementById('govuk-frontend').href);
initAll();

const longTables = [...document.querySelectorAll('main table')].filter(canBeSorted);
if (longTables.length > 0) {
	const { SortableTable } = await import(document.querySelector('script[data-sortable-table]').dataset.sortableTable);
	longTables.forEach((table) => sortBy(table, SortableTable));
}

/** Whether a table is long enough to be sorted, stands there whole, and is not sorted by the server. */
function canBeSorted(table) {
	return table.tHead && table.tBodies.length === 1 && table.tBodies[0].rows.length > 5
		&& !table.querySelector('.rowan-sortable, [rowspan], [colspan]') && !table.closest('[data-keeps]');
}

/** Each column with a heading and without boxes to fill in gets a button in its heading. */
function sortBy(table, SortableTable) {
	const rows = [...table.tBodies[0].rows];
	[...table.tHead.rows[0].cells].forEach((heading, column) => {
		const cells = rows.map((row) => row.cells[column]);
		if (heading.textContent.trim() && !heading.querySelector('.govuk-visually-hidden')
			&& cells.every((cell) => cell && !cell.querySelector('input, select, textarea, button'))) {
			heading.ariaSort = 'none';
			cells.forEach((cell) => cell.dataset.sortValue = sortValue(cell.textContent));
		}
	});
	new SortableTable(table);
}

/** What a cell is sorted by: its day, or its words with their numbers in order; last where it is empty. */
function sortValue(text) {
	const words = text.trim().replace(/\s+/g, ' ');
	const [, day, month, rest] = words.match(/^(?:[A-Z][a-z]+ )?(\d{1,2}) ([A-Z][a-z]{2})[a-z]* (\d{4}.*)$/) ?? [];
	const at = 'JanFebMarAprMayJunJulAugSepOctNovDec'.indexOf(month) / 3 + 1;
	const ordered = day ? `${rest.slice(0, 4)} ${at} ${day} ${rest.slice(4)}` : words;
	return ordered.toLowerCase().replace(/\d+/g, (number) => number.padStart(9, '0')) || '\uffff';
}

/** Warns before the session ends, on every open page alike; work in one page keeps the others signed in. */
function watchForTimeout(dialog) {
	// A page that keeps what is typed by itself tells of the session's end by itself.
	if (!dialog || document.querySelector('[data-keeps]')) {
		return;
	}
	const idle = Number(dialog.dataset.idle) * 1000;
	const warning = Number(dialog.dataset.warning) * 1000;
	const pages = new BroadcastChannel('rowan-session');
	const part = (name) => dialog.querySelector(`[data-part="${name}"]`);
	let end;
	let typed = false;

	const restart = () => {
		end = Date.now() + idle;
		if (dialog.open && !part('warning').hidden) {
			dialog.close();
		}
	};
	const stay = async () => {
		const token = document.querySelector('form[action$="/sign-out"] input[type="hidden"]');
		const body = new URLSearchParams(token ? { [token.name]: token.value } : {});
		const answer = await fetch(dialog.dataset.extend, { method: 'POST', body, redirect: 'manual' });
		if (answer.ok) {
			restart();
			pages.postMessage('extended');
		}
		else {
			over();
		}
	};
	const over = () => {
		clearInterval(watch);
		if (!typed) {
			location.assign(dialog.dataset.signIn);
			return;
		}
		part('warning').hidden = true;
		part('over').hidden = false;
		show();
	};
	const show = () => {
		if (!dialog.open) {
			dialog.showModal();
		}
		dialog.querySelector('h2').focus();
	};
	// Looks at the clock rather than counting: a computer that slept wakes up signed out.
	const watch = setInterval(() => {
		const left = end - Date.now();
		if (left <= 0) {
			over();
		}
		else if (left <= warning && !dialog.open) {
			show();
		}
	}, 1000);

	pages.onmessage = restart;
	pages.postMessage('opened');
	document.addEventListener('input', () => typed = true);
	dialog.querySelector('[data-act="stay"]').addEventListener('click', stay);
	dialog.querySelector('[data-act="close"]').addEventListener('click', () => dialog.close());
	// Closing the warning by the Escape key says "I am here" as well.
	dialog.addEventListener('cancel', () => part('warning').hidden || stay());
	restart();
}
