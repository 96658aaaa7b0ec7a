// Comfort only: every page works without this.

document.body.classList.add('js-enabled');
if ('noModule' in HTMLScriptElement.prototype) {
	document.body.classList.add('govuk-frontend-supported');
}

watchForTimeout(document.getElementById('timeout'));

// The layout knows the address with its version.
const { initAll } = await import(document.getElementById('govuk-frontend').href);
initAll();

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
