package uk.rowan.live;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import uk.rowan.web.Seen;
import uk.rowan.web.SeenVersion;

/**
 * The agenda as it is typed: what each section is called.
 *
 * @param version the version that was shown
 * @param welcome the title of the welcome
 * @param present the title of the attendance
 * @param views the title of the views of child and family
 * @param worries the title of the worries
 * @param working the title of what works well
 * @param needs the title of what needs to happen
 * @param agencies the title of the agencies' views
 * @param decision the title of the decision
 * @param closing the title of the close
 * @param reason why they are changed
 */
record AgendaForm(@Seen @Size(max = 40) String version,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String welcome,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String present,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String views,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String worries,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String working,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String needs,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String agencies,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String decision,
		@NotBlank(message = "{live.agenda.missing}") @Size(max = 80, message = "{live.agenda.long}") String closing,
		@NotBlank(message = "{live.agenda.reason.missing}") @Size(max = 2000,
				message = "{live.agenda.reason.long}") String reason) {

	/** The fields, in the order of the sections. */
	static final List<String> FIELDS = List.of("welcome", "present", "views", "worries", "working", "needs", "agencies",
			"decision", "closing");

	AgendaForm {
		version = Objects.requireNonNullElse(version, "");
		welcome = Objects.requireNonNullElse(welcome, "").strip();
		present = Objects.requireNonNullElse(present, "").strip();
		views = Objects.requireNonNullElse(views, "").strip();
		worries = Objects.requireNonNullElse(worries, "").strip();
		working = Objects.requireNonNullElse(working, "").strip();
		needs = Objects.requireNonNullElse(needs, "").strip();
		agencies = Objects.requireNonNullElse(agencies, "").strip();
		decision = Objects.requireNonNullElse(decision, "").strip();
		closing = Objects.requireNonNullElse(closing, "").strip();
		reason = Objects.requireNonNullElse(reason, "").strip();
	}

	static AgendaForm of(AgendaTitles now) {
		return new AgendaForm("" + now.version(), now.of(1), now.of(2), now.of(3), now.of(4), now.of(5), now.of(6),
				now.of(7), now.of(8), now.of(9), "");
	}

	/**
	 * The agenda that is asked for, where nothing is wrong with the form.
	 */
	AgendaTitles asked() {
		List<String> typed = List.of(this.welcome, this.present, this.views, this.worries, this.working, this.needs,
				this.agencies, this.decision, this.closing);
		Map<Integer, String> titles = new TreeMap<>();
		typed.forEach((title) -> titles.put(titles.size() + 1, title));
		return new AgendaTitles(SeenVersion.of(this.version), titles);
	}

}
