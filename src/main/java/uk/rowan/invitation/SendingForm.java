package uk.rowan.invitation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import uk.rowan.meeting.ApartLine;
import uk.rowan.meeting.Telling;
import uk.rowan.shared.InviteeId;
import uk.rowan.web.Seen;

import org.springframework.validation.BindingResult;

/**
 * How each invitation is to go: all of them on one page.
 *
 * @param seen what the letters said when the page was opened
 * @param warned which warnings about two who must not meet were seen
 * @param lines what is chosen for each
 */
record SendingForm(@Seen @Size(max = 100) String seen, List<String> warned, List<@Valid LineForm> lines) {

	SendingForm {
		seen = Objects.requireNonNullElse(seen, "");
		warned = (warned != null) ? warned.stream().filter(Objects::nonNull).toList() : List.of();
		lines = (lines != null) ? lines.stream().filter(Objects::nonNull).toList() : List.of();
	}

	/**
	 * What is chosen for one of them.
	 *
	 * @param id who
	 * @param way how it goes, as a code; empty when it does not go now
	 */
	record LineForm(@Size(max = 36) String id, @Size(max = 20, message = "{invitation.way.unknown}") String way) {

		LineForm {
			id = Objects.requireNonNullElse(id, "");
			way = Objects.requireNonNullElse(way, "");
		}

	}

	/**
	 * Those who do not know yet are proposed by the way that usually reaches them.
	 */
	static SendingForm of(Mailing mailing, String seen) {
		return new SendingForm(seen, List.of(),
				mailing.addressees()
					.stream()
					.map((one) -> new LineForm(one.invitee().id().toString(),
							one.standing().told() ? "" : one.usual().map(Enum::name).orElse("")))
					.toList());
	}

	/**
	 * What is to go how; where something is wrong, or a warning about one of them was not
	 * seen, the form has more problems.
	 * @param clashes those who must not meet and would
	 */
	Map<InviteeId, Telling.Way> read(BindingResult problems, Mailing mailing, List<ApartLine> clashes) {
		Map<InviteeId, Telling.Way> chosen = new LinkedHashMap<>();
		for (int index = 0; index < this.lines.size(); index++) {
			LineForm line = this.lines.get(index);
			String field = "lines[" + index + "].way";
			Optional<InviteeId> who = InviteeId.parse(line.id());
			Optional<Telling.Way> way = who.flatMap((id) -> way(mailing, id, line.way()));
			if (way.isPresent()) {
				chosen.put(who.orElseThrow(), way.get());
			}
			else if (!line.way().isEmpty() && !problems.hasFieldErrors(field)) {
				problems.rejectValue(field, why(mailing, who));
			}
		}
		if (chosen.isEmpty() && !problems.hasErrors()) {
			nothing(problems);
		}
		if (clashes.stream().anyMatch((pair) -> unseen(pair, chosen))) {
			problems.rejectValue("warned", "invitation.clash.unseen");
		}
		return chosen;
	}

	private boolean unseen(ApartLine pair, Map<InviteeId, Telling.Way> chosen) {
		boolean goes = chosen.containsKey(pair.one().id()) || chosen.containsKey(pair.other().id());
		return goes && !this.warned.contains(pair.id().toString());
	}

	private static String why(Mailing mailing, Optional<InviteeId> who) {
		return mailing.addressees()
			.stream()
			.filter((one) -> one.isBarred() && who.filter(one.invitee().id()::equals).isPresent())
			.map((one) -> one.standing().barred().key())
			.findFirst()
			.orElse("invitation.way.unknown");
	}

	private void nothing(BindingResult problems) {
		if (this.lines.isEmpty()) {
			problems.reject("invitation.sending.nobody");
		}
		else {
			problems.rejectValue("lines[0].way", "invitation.sending.nobody");
		}
	}

	private static Optional<Telling.Way> way(Mailing mailing, InviteeId id, String code) {
		return mailing.addressees()
			.stream()
			.filter((one) -> one.invitee().id().equals(id))
			.flatMap((one) -> one.ways().stream())
			.filter((way) -> way.name().equals(code))
			.findFirst();
	}

	/**
	 * Nothing that was typed.
	 */
	@Override
	public String toString() {
		return "sending";
	}

}
