// The board follows what is written, and the key b blanks it at once. What is chosen here holds on this screen also while
// there is no line, and is told when there is one.

const board = document.querySelector('[data-board]');
const said = () => board.querySelector('[data-part="said"]');
const blank = board.querySelector('form[data-part="blank"]');
const children = board.querySelector('form[data-part="children"]');
const line = board.querySelector('[data-part="line"]');

let wanted = null;

addEventListener('keydown', (event) => {
	if (event.key === 'b' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input')) {
		if (blank) {
			blank.requestSubmit();
		}
		else {
			said().hidden = !said().hidden;
		}
	}
});
blank?.addEventListener('submit', (event) => {
	event.preventDefault();
	wanted = blank.elements.blank.value;
	stand(wanted);
	tell();
});
children?.addEventListener('submit', async (event) => {
	event.preventDefault();
	const received = await post(children, new FormData(children));
	line.textContent = received ? '' : line.dataset.children;
});
follow();

/** As it was chosen, whatever the server knows. */
function stand(value) {
	said().hidden = value === 'YES';
	blank.elements.blank.value = value === 'YES' ? '' : 'YES';
	const button = blank.querySelector('button');
	button.textContent = value === 'YES' ? button.dataset.show : button.dataset.blank;
}

async function tell() {
	const form = new FormData(blank);
	form.set('blank', wanted);
	const received = await post(blank, form);
	line.textContent = received ? '' : line.dataset.blank;
}

/** Whether there was a line; what came of it is seen in what the board says next. */
async function post(form, values) {
	try {
		const answer = await fetch(form.action, { method: 'POST', redirect: 'manual', body: new URLSearchParams(values) });
		return answer.status < 500;
	}
	catch {
		return false;
	}
}

async function follow() {
	try {
		const answer = await fetch(`${board.dataset.said}?after=${said().dataset.last}`, { redirect: 'manual' });
		if (answer.status === 200) {
			show(new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-part="said"]'));
		}
		if (wanted !== null && (answer.status === 200 || answer.status === 204)) {
			await tell();
		}
	}
	catch {
		// What stands there stays until the line is back.
	}
	setTimeout(follow, 1000);
}

function show(now) {
	const value = now.dataset.blank === 'true' ? 'YES' : '';
	said().replaceWith(document.adoptNode(now));
	if (wanted === value) {
		wanted = null;
	}
	if (wanted !== null) {
		stand(wanted);
	}
	else if (blank) {
		stand(value);
		said().hidden = false;
	}
}
