package uk.rowan.people;

import java.util.List;

import uk.rowan.audit.Audit;
import uk.rowan.audit.AuditNote;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.FamilyId;
import uk.rowan.web.NotFound;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reads a family group, and remembers the view for each member shown.
 */
@Service
class FamilyRecord {

	private final JdbcClient database;

	private final FormerTies former;

	private final Audit audit;

	FamilyRecord(JdbcClient database, FormerTies former, Audit audit) {
		this.database = database;
		this.former = former;
		this.audit = audit;
	}

	@Transactional
	FamilyPage show(ActingUser by, FamilyId family) {
		FamilyPage empty = this.database.sql("""
				select f.name, exists (select from people_changeable_family c
					where c.family_id = f.id and c.account_id = :account) as changeable
				from family f where f.id = :family and exists (
					select from people_open_family o where o.family_id = f.id and o.account_id = :account)""")
			.param("family", family.value())
			.param("account", by.id().value())
			.query((row, number) -> new FamilyPage(family, row.getString("name"), row.getBoolean("changeable"),
					List.of(), List.of()))
			.optional()
			.orElseThrow(NotFound::new);
		FamilyPage page = new FamilyPage(family, empty.name(), empty.changeable(), members(by, family),
				this.former.of(by, family));
		AuditNote note = AuditNote.of("people.family-viewed", "family", family.value());
		this.audit.recordAll(by, page.shown().map(note::about).toList());
		return page;
	}

	private List<PersonSummary> members(ActingUser by, FamilyId family) {
		return this.database.sql("""
				select s.* from family_member m join people_summary s on s.person_id = m.person_id
				where m.family_id = :family and m.ended_at is null and exists (
					select from people_open_person o where o.person_id = m.person_id and o.account_id = :account)
				order by s.kind = 'ADULT', s.born_on nulls last, s.person_id""")
			.param("family", family.value())
			.param("account", by.id().value())
			.query((row, number) -> PersonSummary.of(row))
			.list();
	}

	/**
	 * The same, on a page that changes the family.
	 * @throws NotFound also when break-glass alone opened it to the user
	 */
	@Transactional
	FamilyPage showToChange(ActingUser by, FamilyId family) {
		FamilyPage page = show(by, family);
		if (!page.changeable()) {
			throw new NotFound();
		}
		return page;
	}

}
