package uk.rowan.live;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.InviteeId;

/**
 * Names a field of one meeting, as pages write it: {@code WORRIES:case:invitee:0}.
 *
 * @param kind what is typed
 * @param child the case of the child whom it is about, {@code null} for all
 * @param invitee the invitee whom it is about, {@code null} for nobody
 * @param number from 1 where there are several, else 0
 */
record FieldKey(FieldKind kind, @Nullable CaseId child, @Nullable InviteeId invitee, int number) {

	private static final Pattern TEXT = Pattern
		.compile("([A-Z_]{1,30}):([0-9a-f-]{36})?:([0-9a-f-]{36})?:([0-9]|[1-4][0-9]|50)");

	static FieldKey of(FieldKind kind) {
		return new FieldKey(kind, null, null, kind.numbered() ? 1 : 0);
	}

	FieldKey about(@Nullable CaseId aChild) {
		return new FieldKey(this.kind, aChild, this.invitee, this.number);
	}

	FieldKey by(InviteeId who) {
		return new FieldKey(this.kind, this.child, who, this.number);
	}

	FieldKey numbered(int which) {
		return new FieldKey(this.kind, this.child, this.invitee, which);
	}

	/**
	 * Reads what a page sent.
	 * @return empty when it names no field that there could be
	 */
	static Optional<FieldKey> parse(@Nullable String text) {
		Matcher parts = TEXT.matcher((text != null) ? text : "");
		if (!parts.matches()) {
			return Optional.empty();
		}
		Optional<CaseId> child = Optional.ofNullable(parts.group(2)).flatMap(CaseId::parse);
		Optional<InviteeId> invitee = Optional.ofNullable(parts.group(3)).flatMap(InviteeId::parse);
		boolean unread = (parts.group(2) != null && child.isEmpty()) || (parts.group(3) != null && invitee.isEmpty());
		return Arrays.stream(FieldKind.values())
			.filter((kind) -> !unread && kind.name().equals(parts.group(1)))
			.map((kind) -> new FieldKey(kind, child.orElse(null), invitee.orElse(null),
					Integer.parseInt(parts.group(4))))
			.filter(FieldKey::possible)
			.findFirst();
	}

	private boolean possible() {
		return this.kind.scope().fits(this.child != null, this.invitee != null)
				&& (this.number > 0) == this.kind.numbered();
	}

	/**
	 * As pages write it.
	 */
	@Override
	public String toString() {
		return this.kind + ":" + ((this.child != null) ? this.child : "") + ":"
				+ ((this.invitee != null) ? this.invitee : "") + ":" + this.number;
	}

}
