package uk.rowan.mail;

import java.security.MessageDigest;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

import uk.rowan.shared.Ids;
import uk.rowan.shared.Locks;
import uk.rowan.shared.OneTimeToken;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens one-time pages with their code: five wrong ones end a page.
 */
@Service
class OneTimeReader {

	private static final String SQL = """
			select p.id, p.purpose, p.subject_id, p.asked_id,
				encode(p.code_digest, 'hex') as code from one_time_page p
			where p.token_hash = :token and p.expires_at > :now
			and not exists (select from one_time_page later where later.subject_id = p.subject_id
				and later.asked_id = p.asked_id and later.purpose = p.purpose
				and (later.made_at, later.id) > (p.made_at, p.id))
			and 5 > (select count(*) from one_time_page_try t where t.page_id = p.id and not t.opened)""";

	private final JdbcClient database;

	private final OneTimePages pages;

	private final Clock clock;

	private final List<OneTimeQuestion> questions;

	OneTimeReader(JdbcClient database, OneTimePages pages, Clock clock, List<OneTimeQuestion> questions) {
		this.database = database;
		this.pages = pages;
		this.clock = clock;
		this.questions = questions;
	}

	private record Kept(UUID id, String purpose, UUID subject, UUID asked, String code) {
	}

	/**
	 * What came of a code and a choice.
	 *
	 * @param open whether the page can be used at all
	 * @param question what it asks, empty when the code is wrong
	 * @param answered whether the choice was taken in
	 * @param handsOver whether a document goes with it
	 */
	record Outcome(boolean open, Optional<OneTimeQuestion.Question> question, boolean answered, boolean handsOver) {

		static Outcome none(boolean open) {
			return new Outcome(open, Optional.empty(), false, false);
		}

	}

	/**
	 * What came of a code with which a document is asked for.
	 *
	 * @param open whether the page can be used at all
	 * @param document what lays out the document, empty when the code is wrong or there
	 * is none
	 */
	record Handed(boolean open, Optional<Supplier<byte[]>> document) {
	}

	/**
	 * Whether the page can be used; whether it is still asked shows with the code.
	 */
	@Transactional(readOnly = true)
	boolean isOpen(OneTimeToken token) {
		return kept(token).isPresent();
	}

	/**
	 * Opens the page with a code, and takes in a choice that it offers.
	 */
	@Transactional
	Outcome use(OneTimeToken token, String code, String choice) {
		Optional<Kept> opened = opened(token, code);
		if (opened.isEmpty()) {
			return Outcome.none(kept(token).isPresent());
		}
		Kept page = opened.get();
		Optional<OneTimeQuestion> asks = asks(page);
		Optional<OneTimeQuestion.Question> question = asks.flatMap((one) -> one.question(page.subject(), page.asked()));
		boolean answers = question
			.filter((shown) -> shown.options().stream().anyMatch((one) -> one.value().equals(choice)))
			.isPresent();
		if (answers) {
			asks.orElseThrow().answer(page.subject(), page.asked(), choice);
		}
		return new Outcome(question.isPresent(), question, answers,
				asks.filter(OneTimeQuestion::handsOver).isPresent());
	}

	/**
	 * Opens the page with a code, and hands over its document.
	 */
	@Transactional
	Handed hand(OneTimeToken token, String code) {
		Optional<Kept> opened = opened(token, code);
		if (opened.isEmpty()) {
			return new Handed(kept(token).isPresent(), Optional.empty());
		}
		Optional<Supplier<byte[]>> document = asks(opened.get())
			.flatMap((one) -> one.document(opened.get().subject(), opened.get().asked()));
		return new Handed(document.isPresent(), document);
	}

	/**
	 * The page, when it can be used and the code is right; each try is remembered. What
	 * cannot be a code is no try.
	 */
	private Optional<Kept> opened(OneTimeToken token, String code) {
		Optional<Kept> found = kept(token);
		if (found.isEmpty() || !code.matches("[0-9]{6}")) {
			return Optional.empty();
		}
		Kept page = found.get();
		Locks.hold(this.database, "mail.one-time-page", page.id());
		if (kept(token).isEmpty()) {
			return Optional.empty();
		}
		boolean right = MessageDigest.isEqual(HexFormat.of().parseHex(page.code()), this.pages.digest(page.id(), code));
		tried(page, right);
		return right ? found : Optional.empty();
	}

	private Optional<OneTimeQuestion> asks(Kept page) {
		return this.questions.stream().filter((one) -> one.purpose().equals(page.purpose())).findFirst();
	}

	private void tried(Kept page, boolean opened) {
		this.database
			.sql("""
					insert into one_time_page_try (id, page_id, tried_at, opened) values (:id, :page, rowan_now(), :opened)""")
			.param("id", Ids.next())
			.param("page", page.id())
			.param("opened", opened)
			.update();
	}

	private Optional<Kept> kept(OneTimeToken token) {
		return this.database.sql(SQL)
			.param("token", token.digest())
			.param("now", Timestamp.from(this.clock.instant()))
			.query((row, number) -> new Kept(row.getObject("id", UUID.class), row.getString("purpose"),
					row.getObject("subject_id", UUID.class), row.getObject("asked_id", UUID.class),
					row.getString("code")))
			.optional();
	}

}
