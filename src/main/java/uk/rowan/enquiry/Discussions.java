package uk.rowan.enquiry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.EnquiryId;
import uk.rowan.web.MadeAlready;
import uk.rowan.web.NotFound;
import uk.rowan.web.Stale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Records strategy discussions: the first begins an enquiry, one of them may begin the
 * section 47 enquiries for its children. A discussion is only added to, never changed.
 */
@Service
class Discussions {

	private final EnquiryReader reader;

	private final JdbcClient database;

	private final EnquiryJournal journal;

	Discussions(EnquiryReader reader, JdbcClient database, EnquiryJournal journal) {
		this.reader = reader;
		this.database = database;
		this.journal = journal;
	}

	/**
	 * Why a discussion was refused, and because of which children.
	 */
	record Refused(DiscussionRefusal why, List<EnquiryChild> children) {

	}

	/**
	 * Begins an enquiry with its first discussion, unless an earlier sending of the same
	 * form has.
	 * @param about a case of the family
	 * @param chosen the cases of the children whom the enquiry concerns
	 * @return why not; empty when it is recorded now
	 * @throws NotFound when one of the cases is not the user's to decide about or another
	 * enquiry has the identity
	 * @throws MadeAlready when it was begun with other words
	 */
	@Transactional
	Optional<Refused> begin(ActingUser by, EnquiryId id, CaseId about, Set<CaseId> chosen, NewDiscussion told) {
		List<EnquiryChild> children = this.reader.eligible(by, about)
			.stream()
			.filter((child) -> chosen.contains(child.aCase()))
			.toList();
		if (chosen.isEmpty() || children.size() != chosen.size()) {
			throw new NotFound();
		}
		this.reader.lock(id);
		if (exists(id)) {
			mustBeTheSame(by, id, about, chosen, told);
			return Optional.empty();
		}
		DiscussionRule rule = new DiscussionRule(this.journal.today(), children, false, elsewhere(id, children));
		Optional<Refused> refused = refused(rule, told);
		if (refused.isEmpty()) {
			this.database.sql("""
					insert into enquiry (id, version, begun_at, begun_by) values (:id, 0, rowan_now(), :by)""")
				.param("id", id.value())
				.param("by", by.id().value())
				.update();
			children.forEach((child) -> this.database
				.sql("insert into enquiry_child (enquiry_id, case_id, is_running) values (:id, :case, false)")
				.param("id", id.value())
				.param("case", child.aCase().value())
				.update());
			keep(by, id, told);
		}
		return refused;
	}

	/**
	 * Records a further discussion, unless an earlier sending of the same form has.
	 * @return why not; empty when it is recorded now
	 * @throws NotFound when there is no such enquiry, or it is not the user's to decide
	 * about
	 * @throws MadeAlready when it was recorded with other words
	 * @throws Stale when another discussion has the identity
	 */
	@Transactional
	Optional<Refused> discuss(ActingUser by, EnquiryId id, NewDiscussion told) {
		Enquiry enquiry = this.reader.findToDecide(by, id).orElseThrow(NotFound::new);
		Optional<Discussion> kept = enquiry.discussions()
			.stream()
			.filter((discussion) -> discussion.told().id().equals(told.id()))
			.findFirst();
		if (kept.isPresent()) {
			if (!kept.get().equals(new Discussion(told, by.id()))) {
				boolean asked = kept.get().told().beginsSection47() || enquiry.begun().isEmpty();
				throw new MadeAlready(DiscussionForm.of("", List.of(), kept.get().told(), asked), "/enquiries/" + id);
			}
			return Optional.empty();
		}
		List<EnquiryChild> children = enquiry.actable();
		DiscussionRule rule = new DiscussionRule(this.journal.today(), children, enquiry.begun().isPresent(),
				elsewhere(id, children));
		Optional<Refused> refused = refused(rule, told);
		if (refused.isEmpty()) {
			keep(by, id, told);
		}
		return refused;
	}

	private static Optional<Refused> refused(DiscussionRule rule, NewDiscussion told) {
		return rule.refuses(told.heldOn(), told.beginsSection47()).map((why) -> new Refused(why, rule.running()));
	}

	private void keep(ActingUser by, EnquiryId id, NewDiscussion told) {
		int added = this.database
			.sql("""
					insert into strategy_discussion (id, enquiry_id, held_on, participants, absence, decision,
						begins_section_47, recorded_at, recorded_by)
					values (:id, :enquiry, :on, string_to_array(:present, ','), :absence, :decision, :begins, rowan_now(), :by)
					on conflict (id) do nothing""")
			.param("id", told.id())
			.param("enquiry", id.value())
			.param("on", told.heldOn())
			.param("present", told.present().stream().sorted().map(Participant::name).collect(Collectors.joining(",")))
			.param("absence", told.absence())
			.param("decision", told.decision())
			.param("begins", told.beginsSection47())
			.param("by", by.id().value())
			.update();
		if (added == 0) {
			throw new Stale();
		}
		Set<CaseId> begun = told.beginsSection47() ? beginSection47(id) : Set.of();
		this.database.sql("update enquiry set version = version + 1 where id = :id").param("id", id.value()).update();
		this.journal.discussed(by, id, told.id(), begun);
	}

	/**
	 * For all children of the enquiry, those included who are closed to the user; where
	 * the case is closed, or another enquiry runs, it cannot begin.
	 * @return the cases of those for whom it did
	 */
	private Set<CaseId> beginSection47(EnquiryId id) {
		return this.database.sql("""
				update enquiry_child k set is_running = true where k.enquiry_id = :id
				and exists (select from casefile_case c where c.case_id = k.case_id and c.is_open)
				and not exists (select from enquiry_child o where o.case_id = k.case_id and o.is_running)
				returning k.case_id""")
			.param("id", id.value())
			.query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
			.set();
	}

	private Set<CaseId> elsewhere(EnquiryId id, List<EnquiryChild> children) {
		if (children.isEmpty()) {
			return Set.of();
		}
		return this.database
			.sql("select case_id from enquiry_child where is_running and case_id in (:cases) and enquiry_id <> :id")
			.param("cases", children.stream().map((child) -> child.aCase().value()).toList())
			.param("id", id.value())
			.query((row, number) -> new CaseId(row.getObject("case_id", UUID.class)))
			.set();
	}

	private boolean exists(EnquiryId id) {
		return this.database.sql("select exists (select from enquiry where id = :id)")
			.param("id", id.value())
			.query(Boolean.class)
			.single();
	}

	private void mustBeTheSame(ActingUser by, EnquiryId id, CaseId about, Set<CaseId> chosen, NewDiscussion told) {
		Enquiry kept = this.reader.find(by, id).filter(Enquiry::decidable).orElseThrow(NotFound::new);
		Set<CaseId> children = kept.children().stream().map(EnquiryChild::aCase).collect(Collectors.toSet());
		Discussion first = kept.discussions()
			.stream()
			.filter((one) -> one.told().id().equals(told.id()))
			.findFirst()
			.orElseThrow(NotFound::new);
		if (!children.equals(chosen) || !first.equals(new Discussion(told, by.id()))) {
			throw new MadeAlready(DiscussionForm.of(about.toString(), children, first.told(), true),
					"/enquiries/" + id);
		}
	}

}
