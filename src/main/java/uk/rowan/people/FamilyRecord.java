package uk.rowan.people;

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

	private final Audit audit;

	FamilyRecord(JdbcClient database, Audit audit) {
		this.database = database;
		this.audit = audit;
	}

	@Transactional
	FamilyPage show(ActingUser by, FamilyId family) {
		String name = this.database.sql("""
				select f.name from family f where f.id = :family and exists (
					select from people_open_family o where o.family_id = f.id and o.account_id = :account)""")
			.param("family", family.value())
			.param("account", by.id().value())
			.query(String.class)
			.optional()
			.orElseThrow(NotFound::new);
		FamilyPage page = new FamilyPage(family, name, this.database.sql("""
				select s.* from family_member m join people_summary s on s.person_id = m.person_id
				where m.family_id = :family and m.ended_at is null and exists (
					select from people_open_person o where o.person_id = m.person_id and o.account_id = :account)
				order by s.kind = 'ADULT', s.born_on nulls last, s.person_id""")
			.param("family", family.value())
			.param("account", by.id().value())
			.query(PersonSummaries::row)
			.list());
		AuditNote note = AuditNote.of("people.family-viewed", "family", family.value());
		this.audit.recordAll(by, page.members().stream().map((member) -> note.about(member.id())).toList());
		return page;
	}

}
