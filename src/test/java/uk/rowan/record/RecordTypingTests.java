package uk.rowan.record;

import java.util.List;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Ids;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A section is kept while it is typed, and nothing of what another wrote is lost by it.
 */
@RowanTest
@Import(RecordUnit.class)
class RecordTypingTests {

	@Autowired
	private RecordUnit unit;

	@Autowired
	private JdbcClient database;

	private RecordUnit.Held held;

	private String words;

	private String typing;

	@BeforeEach
	void aSectionThatIsWritten() throws Exception {
		this.held = this.unit.held(2, "Ada");
		this.unit.notes().typed(this.held.id(), RecordUnit.section("Worries", "No coat in winter", null));
		this.unit.submit(this.held.minutes(), this.held.address("/record"), 303, "kind", "RECORD");
		this.words = this.unit.page(this.held.minutes(), this.held.address("/record"), 200)
			.select("main a[href$=/words]")
			.attr("href");
		this.typing = this.words.replaceAll("/words$", "/typing");
	}

	private Document keep(ActingUser who, int status, String version, String typed) throws Exception {
		return this.unit.submit(who, this.typing, status, "version", version, "words", typed);
	}

	private long entries() {
		return this.database
			.sql("select count(*) from audit_entry where case_id = :case and act = 'record.section-written'")
			.param("case", this.held.cases().getFirst().value())
			.query(Long.class)
			.single();
	}

	@Test
	void itIsKeptAsOftenAsItChangesAndRememberedOnceAQuarter() throws Exception {
		assertThat(keep(this.held.minutes(), 200, "1", "No c").text()).contains("\"2\"");
		assertThat(keep(this.held.minutes(), 200, "2", "No coat, no").text()).contains("\"3\"");
		assertThat(keep(this.held.minutes(), 200, "3", "No coat, no").text()).contains("\"3\"");
		Document form = this.unit.page(this.held.minutes(), this.words, 200);
		assertThat(form.select("textarea").text()).isEqualTo("No coat, no");
		assertThat(form.select("form[data-typing]").attr("data-typing")).isEqualTo(this.typing);
		assertThat(entries()).isBetween(1L, 2L);
	}

	@Test
	void whatIsTypedOnTakesTheRowOfAMomentAgo() throws Exception {
		keep(this.held.minutes(), 200, "1", "No c");
		keep(this.held.minutes(), 200, "2", "No coat");
		assertThat(versions()).containsExactly(1, 3);
		keep(this.held.coordinator(), 200, "3", "No coat, no hat");
		keep(this.held.minutes(), 200, "4", "No coat, no gloves");
		assertThat(versions()).containsExactly(1, 3, 4, 5);
	}

	@Test
	void whatIsCommentedOnStays() throws Exception {
		keep(this.held.minutes(), 200, "1", "No coat");
		this.unit.submit(this.held.chair(), this.words.replaceAll("/words$", "/comments/new"), 303, "id",
				Ids.next().toString(), "words", "Which winter?");
		keep(this.held.minutes(), 200, "2", "No coat in May");
		assertThat(versions()).containsExactly(1, 2, 3);
	}

	private List<@Nullable Integer> versions() {
		return this.database.sql("""
				select w.version from record_words w join record_section s on s.id = w.section_id
				where s.id = cast(:section as uuid) order by w.version""")
			.param("section", this.words.replaceAll(".*sections/([^/]+)/.*", "$1"))
			.query(Integer.class)
			.list();
	}

	@Test
	void whatAnotherWroteMeanwhileIsNotOverwritten() throws Exception {
		keep(this.held.coordinator(), 200, "1", "first");
		keep(this.held.minutes(), 409, "1", "second");
		keep(this.held.chair(), 403, "2", "third");
		assertThat(this.unit.page(this.held.minutes(), this.words, 200).select("textarea").text()).isEqualTo("first");
	}

	@Test
	void nothingIsKeptInWhatLiesWithTheChair() throws Exception {
		this.unit.submit(this.held.minutes(), this.held.address("/record/steps/new"), 303, "kind", "RECORD", "version",
				"0", "act", "SENT", "words", "");
		keep(this.held.minutes(), 409, "1", "Too late");
		assertThat(this.unit.page(this.held.minutes(), this.words, 200).select("form[data-typing]")).isEmpty();
		keep(this.held.minutes(), 422, "1", "x".repeat(900_001));
	}

}
