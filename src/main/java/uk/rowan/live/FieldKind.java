package uk.rowan.live;

import java.util.Arrays;
import java.util.List;

/**
 * What can be typed or chosen on the live screen (domain, 2.6, 2.8 and 11.1 to 11.3); the
 * order is that of the page.
 */
public enum FieldKind {

	/** What was said to begin with. */
	WELCOME(1, Scope.ALL, Takes.WORDS),
	/** Whether somebody invited is there. */
	PRESENCE(2, Scope.INVITEE, Takes.CODE, "HERE", "VIDEO", "APOLOGIES", "ABSENT"),
	/** When somebody came who came late. */
	CAME_AT(2, Scope.INVITEE, Takes.TIME),
	/** When somebody left before the end. */
	LEFT_AT(2, Scope.INVITEE, Takes.TIME),
	/** Who is there without having been invited. */
	ALSO_HERE(2, Scope.ALL, Takes.WORDS),
	/** Why the conference goes on although it is not quorate. */
	INQUORATE_REASON(2, Scope.ALL, Takes.WORDS),
	/** What a child says, or how the child is heard. */
	CHILD_VIEW(3, Scope.CHILD, Takes.WORDS),
	/** What one of the family says. */
	FAMILY_VIEW(3, Scope.INVITEE, Takes.WORDS),
	/** What the family says together. */
	FAMILY_VIEWS(3, Scope.ALL, Takes.WORDS),
	/** What people are worried about. */
	WORRIES(4, Scope.EITHER, Takes.WORDS),
	/** Who is worried about what, and what it would do to the child. */
	DANGER(4, Scope.ALL, Takes.WORDS, true),
	/** How safe a child is, from 0 to 10. */
	SCALE(4, Scope.CHILD, Takes.NUMBER, true),
	/** Who said how safe. */
	SCALE_BY(4, Scope.CHILD, Takes.LINE, true),
	/** What only some may read. */
	CONFIDENTIAL(4, Scope.ALL, Takes.WORDS),
	/** What is working well. */
	WORKING(5, Scope.EITHER, Takes.WORDS),
	/** What needs to happen. */
	NEEDS(6, Scope.EITHER, Takes.WORDS),
	/** Whether a professional thinks that a child needs a plan. */
	VIEW(7, Scope.CHILD_AND_INVITEE, Takes.CODE, "PLAN", "NO_PLAN", "NO_VIEW", "UNKNOWN"),
	/** Why the professional thinks so. */
	VIEW_REASON(7, Scope.CHILD_AND_INVITEE, Takes.LINE),
	/** What is decided about a child. */
	DECISION(8, Scope.CHILD, Takes.CODE, "PLAN", "NO_PLAN"),
	/** The category of a child's plan. */
	CATEGORY(8, Scope.CHILD, Takes.CODE, "NEG", "PHY", "SAB", "EMO"),
	/** Why a child's plan ends. */
	END_REASON(8, Scope.CHILD, Takes.CODE, "NOHARM", "TRANSFER", "AGE18", "LEFTUK", "LAC", "DIED", "ERROR"),
	/** When the decision was said, where it is typed later. */
	DECIDED_AT(8, Scope.CHILD, Takes.TIME),
	/** Why it is decided so. */
	REASONS(8, Scope.CHILD, Takes.WORDS),
	/** Who disagrees, and why. */
	DISSENT(8, Scope.CHILD, Takes.WORDS),
	/** What shall become better for the child. */
	PLAN_OUTCOME(8, Scope.EITHER, Takes.LINE, true),
	/** An action of the outline plan. */
	PLAN_WHAT(8, Scope.EITHER, Takes.LINE, true),
	/** Who does it. */
	PLAN_WHO(8, Scope.EITHER, Takes.LINE, true),
	/** By when. */
	PLAN_BY(8, Scope.EITHER, Takes.LINE, true),
	/** How anybody will know that it helps. */
	PLAN_MEASURE(8, Scope.EITHER, Takes.LINE, true),
	/** What has to stay so, whatever else changes. */
	PLAN_BOTTOM_LINES(8, Scope.EITHER, Takes.WORDS),
	/** What happens when the plan is not kept. */
	PLAN_CONTINGENCY(8, Scope.EITHER, Takes.WORDS),
	/** How often the child is visited. */
	PLAN_VISITS(8, Scope.EITHER, Takes.LINE),
	/** How often the core group meets. */
	PLAN_CORE_GROUPS(8, Scope.EITHER, Takes.LINE),
	/** Whether legal advice is taken, or proceedings are prepared. */
	PLAN_LEGAL(8, Scope.EITHER, Takes.LINE),
	/** What the child and the parents say about the plan. */
	PLAN_COMMENTS(8, Scope.EITHER, Takes.WORDS),
	/** Who is the child's lead social worker. */
	LEAD_WORKER(8, Scope.CHILD, Takes.LINE),
	/** Whether somebody invited belongs to the core group. */
	CORE_GROUP(8, Scope.INVITEE, Takes.YES, "YES"),
	/** Who else does, or does otherwise for one child. */
	CORE_GROUP_OTHERS(8, Scope.EITHER, Takes.LINE),
	/** When the core group meets first. */
	CORE_GROUP_ON(9, Scope.ALL, Takes.DAY),
	/** When the review is held. */
	REVIEW_ON(9, Scope.ALL, Takes.DAY),
	/** How the chair sums up. */
	CLOSING(9, Scope.ALL, Takes.WORDS),
	/** Whether the room sees what is typed for one child. */
	BOARD_CHILD(0, Scope.CHILD, Takes.YES, "YES"),
	/** Whether the room sees nothing. */
	BOARD_BLANK(0, Scope.ALL, Takes.YES, "YES");

	/** How many rows of a numbered kind there can be. */
	static final int MOST = 50;

	private final int section;

	private final Scope scope;

	private final Takes takes;

	private final boolean numbered;

	private final String codes;

	FieldKind(int section, Scope scope, Takes takes, String... codes) {
		this(section, scope, takes, false, codes);
	}

	FieldKind(int section, Scope scope, Takes takes, boolean numbered, String... codes) {
		this.section = section;
		this.scope = scope;
		this.takes = takes;
		this.numbered = numbered;
		this.codes = String.join(" ", codes);
	}

	/**
	 * Whom a field is about.
	 */
	enum Scope {

		/** All children together. */
		ALL(false, false, true),
		/** One child. */
		CHILD(true, false, false),
		/** All children together, or one. */
		EITHER(true, false, true),
		/** One of those who are invited. */
		INVITEE(false, true, false),
		/** One child, as one of those who are invited sees it. */
		CHILD_AND_INVITEE(true, true, false);

		private final boolean child;

		private final boolean invitee;

		private final boolean all;

		Scope(boolean child, boolean invitee, boolean all) {
			this.child = child;
			this.invitee = invitee;
			this.all = all;
		}

		/**
		 * Whether such a field names what is named.
		 */
		boolean fits(boolean namesChild, boolean namesInvitee) {
			return namesInvitee == this.invitee && (namesChild ? this.child : (this.all || !this.child));
		}

	}

	/**
	 * The section of the agenda, 0 for what is in none.
	 */
	public int section() {
		return this.section;
	}

	Scope scope() {
		return this.scope;
	}

	Takes takes() {
		return this.takes;
	}

	boolean numbered() {
		return this.numbered;
	}

	/**
	 * What can be chosen; nothing where something is typed.
	 */
	public List<String> codes() {
		return Arrays.stream(this.codes.split(" ")).filter((code) -> !code.isEmpty()).toList();
	}

	/**
	 * The kinds of a section, in their order.
	 */
	static List<FieldKind> of(int section) {
		return Arrays.stream(values()).filter((kind) -> kind.section == section).toList();
	}

}
