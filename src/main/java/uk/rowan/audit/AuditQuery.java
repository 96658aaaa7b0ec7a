package uk.rowan.audit;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries are looked for: identities and codes only, so that it may stand in an
 * address.
 *
 * @param actor who did it
 * @param aCase which case it concerns
 * @param person whose record it concerns
 * @param act what was done
 * @param from the first day
 * @param to the last day
 */
record AuditQuery(@Nullable AccountId actor, @Nullable CaseId aCase, @Nullable PersonId person, @Nullable String act,
		@Nullable LocalDate from, @Nullable LocalDate to) {

	private static final int LAST_YEAR = 9999;

	AuditQuery {
		check(from);
		check(to);
	}

	private static void check(@Nullable LocalDate day) {
		if (day != null && (day.getYear() < 1 || day.getYear() > LAST_YEAR)) {
			throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
		}
	}

	/**
	 * What was asked for, by name.
	 */
	Map<String, Object> asked() {
		Map<String, Object> asked = new LinkedHashMap<>();
		put(asked, "actor", this.actor);
		put(asked, "case", this.aCase);
		put(asked, "person", this.person);
		put(asked, "act", this.act);
		put(asked, "from", this.from);
		put(asked, "to", this.to);
		return asked;
	}

	/**
	 * The address of its results.
	 */
	String address() {
		UriComponentsBuilder address = UriComponentsBuilder.fromPath("/audit");
		asked().forEach(address::queryParam);
		return address.build().encode().toUriString();
	}

	/**
	 * The same for everybody's records.
	 */
	AuditQuery ofAnybody() {
		return new AuditQuery(this.actor, this.aCase, null, this.act, this.from, this.to);
	}

	private static void put(Map<String, Object> asked, String name, @Nullable Object value) {
		if (value != null) {
			asked.put(name, value);
		}
	}

}
