package uk.rowan.settings;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes what a council decides for itself: clocks, how days are counted, closure days,
 * optional data.
 */
@Service
class LocalChoices {

	static final String CLOCK = "clock_choice";

	static final String COUNTING = "clock_counting";

	static final String CLOSURE = "closure_day";

	static final String BANK = "bank_holiday_correction";

	static final String OPTIONAL = "optional_data";

	private final Ledger ledger;

	private final Audit audit;

	LocalChoices(Ledger ledger, Audit audit) {
		this.ledger = ledger;
		this.audit = audit;
	}

	/**
	 * Sets a clock's amount.
	 * @throws IllegalArgumentException when the clock is not the council's to set, or not
	 * to this amount
	 */
	@Transactional
	public void setClock(ActingUser by, ClockRule rule, int after, int amount, String reason) {
		ClockRange range = rule.range();
		if (range == null || !range.allows(amount)) {
			throw new IllegalArgumentException("clock " + rule.id() + " cannot be set to " + amount);
		}
		this.ledger.append(by, CLOCK, Map.of("clock_id", rule.id()), after, Map.of("amount", amount), reason);
		this.audit.record(by,
				AuditNote.of("settings.clock-changed", "clock", null).with("clock", rule.id()).with("amount", amount));
	}

	@Transactional
	public void count(ActingUser by, int after, boolean countTriggerDay, String reason) {
		this.ledger.append(by, COUNTING, Map.of(), after, Map.of("count_trigger_day", countTriggerDay), reason);
		this.audit.record(by,
				AuditNote.of("settings.counting-changed", "settings", null).with("count-trigger-day", countTriggerDay));
	}

	/**
	 * Closes the council on a day, or opens it again.
	 */
	@Transactional
	public void close(ActingUser by, LocalDate day, int after, boolean closed, String name, String reason) {
		this.ledger.append(by, CLOSURE, Map.of("day", day), after, Map.of("closed", closed, "name", name), reason);
		this.audit.record(by,
				AuditNote.of("settings.closure-day-changed", "settings", null).with("day", day).with("closed", closed));
	}

	/**
	 * Loads the bank holidays of a year.
	 * @throws uk.rowan.web.Stale when a day of it is loaded already
	 */
	@Transactional
	public void load(ActingUser by, int year, SortedMap<LocalDate, String> days) {
		this.ledger.load(days);
		this.audit.record(by,
				AuditNote.of("settings.bank-holidays-loaded", "settings", null)
					.with("year", year)
					.with("days", days.size()));
	}

	/**
	 * Puts the bank holidays of a loaded year right.
	 * @throws uk.rowan.web.Stale when they were put right since they were seen
	 */
	@Transactional
	public void correct(ActingUser by, int year, int after, SortedMap<LocalDate, String> days, String reason) {
		this.ledger.append(by, BANK, Map.of("year", year), after, Map.of("days", BankHolidayYear.lines(days)), reason);
		this.audit.record(by,
				AuditNote.of("settings.bank-holidays-corrected", "settings", null)
					.with("year", year)
					.with("days", days.size()));
	}

	@Transactional
	public void collect(ActingUser by, String dataClass, int after, boolean collected, String reason) {
		this.ledger.append(by, OPTIONAL, Map.of("data_class", dataClass), after, Map.of("collected", collected),
				reason);
		this.audit.record(by,
				AuditNote.of("settings.optional-data-changed", "settings", null)
					.with("class", dataClass)
					.with("collected", collected));
	}

}
