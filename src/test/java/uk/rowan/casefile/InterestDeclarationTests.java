package uk.rowan.casefile;

import java.util.Random;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import({ Unit.class, Visit.class })
class InterestDeclarationTests {

	private static final Random RANDOM = new Random();

	private final Unit unit;

	private final Visit visit;

	private final String given = letters("Ada");

	private final ActingUser worker;

	private final ActingUser admin;

	@Autowired
	InterestDeclarationTests(Unit unit, Visit visit) {
		this.unit = unit;
		this.visit = visit;
		this.worker = unit.colleague(Role.COORDINATOR);
		this.admin = unit.colleague(Role.ADMIN);
	}

	@Test
	void endingOneDeclarationLeavesAnotherClosing() throws Exception {
		CaseId id = this.unit.caseOf(this.unit.child(this.given));
		declare(this.given + " Hazel", "a neighbour");
		declare(this.given + " Hazel", "a pupil");
		end("a neighbour");
		this.visit.page(this.worker, "/cases/" + id, 404);
		end("a pupil");
		this.visit.page(this.worker, "/cases/" + id, 200);
	}

	@Test
	void theSameDeclarationSentTwiceIsOneAndMayBeMadeAgainOnceEnded() throws Exception {
		CaseId id = this.unit.caseOf(this.unit.child(this.given));
		for (int round = 0; round < 2; round++) {
			declare(this.given + " Hazel", "a neighbour");
			declare(this.given + " Hazel", "a neighbour");
			assertThat(this.visit.page(this.worker, "/interests", 200).select("tbody tr")).hasSize(1);
			this.visit.page(this.worker, "/cases/" + id, 404);
			end("a neighbour");
			this.visit.page(this.worker, "/cases/" + id, 200);
		}
	}

	private void declare(String name, String relation) throws Exception {
		this.visit.submit(this.worker, "/interests/new", 303, typed(name, relation));
	}

	private String[] typed(String name, String relation) {
		return new String[] { "name", name, "born.day", "4", "born.month", "5", "born.year", "2019", "relation",
				relation + " " + this.given };
	}

	private void end(String relation) throws Exception {
		String end = this.visit.page(this.admin, "/interests", 200)
			.select("tbody tr:contains(" + relation + " " + this.given + ") a")
			.attr("href");
		this.visit.submit(this.admin, end, 303, "reason", "a mix-up");
	}

	private static String letters(String start) {
		StringBuilder name = new StringBuilder(start);
		RANDOM.ints(12, 'a', 'z' + 1).forEach(name::appendCodePoint);
		return name.toString();
	}

}
