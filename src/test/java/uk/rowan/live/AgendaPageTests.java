package uk.rowan.live;

import java.util.ArrayList;
import java.util.List;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.KeptSettings;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the sections of a conference are called: a setting of the council.
 */
@RowanTest
@Import(LiveUnit.class)
class AgendaPageTests {

	private static final String ADDRESS = "/settings/agenda";

	@Autowired
	private LiveUnit unit;

	@Autowired
	private LiveNotes notes;

	@Autowired
	private ApplicationContext context;

	private KeptSettings kept;

	private ActingUser admin;

	@BeforeEach
	void keep() {
		this.kept = new KeptSettings(this.context);
		this.admin = this.unit.colleague(Role.ADMIN);
	}

	@AfterEach
	void takeBack() {
		TestDatabase.DATABASE.owner().sql("update live_meeting set agenda_version = 1").update();
		this.kept.close();
	}

	private String[] with(Document page, String worries, String reason) {
		List<String> sent = new ArrayList<>(List.of("version", page.select("input[name=version]").val()));
		AgendaForm.FIELDS.forEach((field) -> sent.addAll(
				List.of(field, "worries".equals(field) ? worries : page.select("input[name=" + field + "]").val())));
		sent.addAll(List.of("reason", reason));
		return sent.toArray(String[]::new);
	}

	private String fourth(LiveUnit.Held held) throws Exception {
		return this.unit.visit().page(held.chair(), held.path(), 200).select("[data-go=4]").text();
	}

	@Test
	void aConferenceThatHasBegunKeepsTheAgendaItBeganWith() throws Exception {
		LiveUnit.Held begun = this.unit.aboutToBeHeld("Ada");
		LiveUnit.Held other = this.unit.aboutToBeHeld("Ben");
		this.notes.write(begun.chair(), begun.id(), List.of(NewNote.of(FieldKind.WELCOME, "Welcome")));
		Document page = this.unit.visit().page(this.admin, ADDRESS, 200);
		this.unit.visit().submit(this.admin, ADDRESS, 303, with(page, "What may go wrong?", "Families asked for it"));
		assertThat(fourth(begun)).isEqualTo("4 What are we worried about?");
		assertThat(fourth(other)).isEqualTo("4 What may go wrong?");
		this.notes.write(other.chair(), other.id(), List.of(NewNote.of(FieldKind.WELCOME, "Welcome")));
		Document next = this.unit.visit().page(this.admin, ADDRESS, 200);
		assertThat(next.select("main ul li").eachText())
			.anyMatch((line) -> line.contains("Families asked for it") && line.contains(this.admin.name()));
		this.unit.visit().submit(this.admin, ADDRESS, 303, with(next, "Worries", "Shorter"));
		assertThat(fourth(other)).isEqualTo("4 What may go wrong?");
		assertThat(this.unit.visit().page(this.admin, "/settings/phrases", 200).select("label[for=worries]").text())
			.isEqualTo("Worries");
	}

	@Test
	void whoeverSawAnOlderOneIsToldAndKeepsWhatWasTyped() throws Exception {
		Document page = this.unit.visit().page(this.admin, ADDRESS, 200);
		this.unit.visit().submit(this.admin, ADDRESS, 303, with(page, "First", "Why"));
		Document both = this.unit.visit().submit(this.admin, ADDRESS, 409, with(page, "Other", "Why"));
		assertThat(both.select("input[name=worries]").val()).isEqualTo("Other");
	}

	@Test
	void everySectionIsCalledSomethingShortAndTheReasonIsSaid() throws Exception {
		Document page = this.unit.visit().page(this.admin, ADDRESS, 200);
		assertThat(page.select("h1").text()).isEqualTo("Agenda of a conference");
		Document again = this.unit.visit().submit(this.admin, ADDRESS, 422, with(page, " ", ""));
		assertThat(again.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#worries", "#reason");
		again = this.unit.visit().submit(this.admin, ADDRESS, 422, with(page, "a".repeat(81), "Why"));
		assertThat(again.select("input[name=worries]").val()).hasSize(81);
		assertThat(again.select("textarea[name=reason]").val()).isEqualTo("Why");
	}

	@Test
	void onlyAnAdministratorChangesIt() throws Exception {
		this.unit.visit().page(this.unit.colleague(Role.CHAIR), ADDRESS, 403);
	}

}
