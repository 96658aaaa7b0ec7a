package uk.rowan.casefile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import uk.rowan.people.PersonBadges;
import uk.rowan.reach.Ground;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.PersonId;
import uk.rowan.web.Badge;
import uk.rowan.web.IdentityBar;
import uk.rowan.web.NotFound;
import uk.rowan.web.Tab;

import org.springframework.stereotype.Component;

/**
 * What every page of a case shows around its own matter: whose record it is, and the way
 * to the other pages.
 */
@Component
public class CasePages {

	private final CaseHeads heads;

	private final CaseWords words;

	private final CaseJournal journal;

	private final List<PersonBadges> badges;

	CasePages(CaseHeads heads, CaseWords words, CaseJournal journal, List<PersonBadges> badges) {
		this.heads = heads;
		this.words = words;
		this.journal = journal;
		this.badges = badges;
	}

	/**
	 * The model of a page of the case, when it is open to the user; the look is
	 * remembered.
	 * @param page which page, as the tab's code
	 * @throws NotFound when there is no such case, or not for this user
	 */
	public Map<String, Object> open(ActingUser user, CaseId id, String page) {
		CaseHead head = this.heads.show(user, id, "casefile." + page + "-viewed");
		Map<String, Object> model = new HashMap<>();
		model.put("head", head);
		model.put("identity", identity(user, head));
		model.put("tabs", tabs(user, id, page));
		return model;
	}

	/**
	 * The model of a page on which something about the case is decided, when it is the
	 * user's to decide: break-glass opens a case to be looked at only.
	 * @param page which page, as the tab's code
	 * @throws NotFound when there is no such case, or not for this user to decide about
	 */
	public Map<String, Object> openToDecide(ActingUser user, CaseId id, String page) {
		Map<String, Object> model = open(user, id, page);
		if (!head(model).isDecidable()) {
			throw new NotFound();
		}
		return model;
	}

	/**
	 * The head within a model that {@link #open} has made.
	 */
	static CaseHead head(Map<String, Object> model) {
		return (CaseHead) Objects.requireNonNull(model.get("head"));
	}

	/**
	 * Whether the case is open to named people only, by a model that was made here.
	 */
	public static boolean isRestricted(Map<String, Object> model) {
		return head(model).restricted();
	}

	/**
	 * Whether something can be recorded in the case, by a model that was made here.
	 */
	public static boolean isActable(Map<String, Object> model) {
		CaseHead head = head(model);
		return head.open() && head.isDecidable();
	}

	/**
	 * Whether the reader may decide about the case, open or closed, by a model that was
	 * made here: break-glass opens it to be looked at only.
	 */
	public static boolean isDecidable(Map<String, Object> model) {
		return head(model).isDecidable();
	}

	private IdentityBar identity(ActingUser user, CaseHead head) {
		List<Badge> shown = new ArrayList<>();
		if (head.unborn()) {
			shown.add(new Badge(this.words.say("badge.unborn"), "purple"));
		}
		if (!head.open()) {
			shown.add(new Badge(this.words.say("badge.closed"), "grey"));
		}
		if (head.ground() == Ground.BREAK_GLASS) {
			shown.add(new Badge(this.words.say("badge.break-glass"), "orange"));
		}
		PersonId child = head.child().id();
		this.badges.stream()
			.flatMap((source) -> source.badges(Set.of(child)).getOrDefault(child, List.of()).stream())
			.map((badge) -> new Badge(badge.text(), badge.colour()))
			.forEach(shown::add);
		boolean tells = Allocations.may(user) && head.isDecidable();
		String facts = String.join(" · ", head.reference(), who(head, "worker", head.worker(), tells),
				who(head, "chair", head.chair(), tells));
		return new IdentityBar(head.child().name(), this.words.age(head.child(), this.journal.today()),
				head.restricted(), shown, facts);
	}

	private String who(CaseHead head, String kind, @Nullable Holder holder, boolean tells) {
		return (holder == null && !head.open()) ? this.words.say("identity." + kind + ".closed")
				: this.words.holder(kind, holder, head.names(), tells);
	}

	private List<Tab> tabs(ActingUser user, CaseId id, String page) {
		List<Tab> tabs = new ArrayList<>();
		for (String name : List.of("case", "chronology", "allocation", "notices", "readers")) {
			if (!"readers".equals(name) || CaseReaders.mayAsk(user)) {
				String path = "case".equals(name) ? "" : "/" + name;
				tabs.add(new Tab(this.words.say("tab." + name), "/cases/" + id + path, name.equals(page)));
			}
		}
		return tabs;
	}

}
