// The board follows what is written, and the key b blanks it at once.

const board = document.querySelector('[data-board]');
const said = () => board.querySelector('[data-part="said"]');

addEventListener('keydown', (event) => {
	if (event.key === 'b' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest('input')) {
		said().hidden = said().dataset.blank !== 'true';
		board.querySelector('form[data-part="blank"]')?.requestSubmit();
	}
});
follow();

async function follow() {
	try {
		const answer = await fetch(`${board.dataset.said}?after=${said().dataset.last}`, { redirect: 'manual' });
		if (answer.status === 200) {
			show(new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-part="said"]'));
		}
	}
	catch {
		// What stands there stays until the line is back.
	}
	setTimeout(follow, 1000);
}

function show(now) {
	if (now.dataset.blank === said().dataset.blank) {
		said().replaceWith(document.adoptNode(now));
	}
	else {
		location.reload();
	}
}
