package uk.rowan.record;

import java.util.Set;
import java.util.UUID;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Ids;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes the rows of a distribution and what is done with them; nothing is ever changed.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DeliveryRows {

	private static final String PURPOSE = "CHILD_PROTECTION";

	private final JdbcClient database;

	DeliveryRows(JdbcClient database) {
		this.database = database;
	}

	/**
	 * What a new row is.
	 *
	 * @param to to whom
	 * @param way how
	 * @param children whose record it is
	 * @param without the sections left out
	 * @param again whether they had the record before
	 */
	record NewRow(Recipient to, DeliveryWay way, Set<CaseId> children, Set<UUID> without, boolean again) {

		@Override
		public String toString() {
			return this.to.toString();
		}

	}

	UUID add(ActingUser by, FormalRecord record, NewRow row) {
		Recipient to = row.to();
		DeliveryWay way = row.way();
		UUID id = Ids.next();
		this.database
			.sql("""
					insert into record_delivery (id, record_id, invitee_id, way, address_id, email, category, purpose, ground, again,
						added_at, added_by)
					values (:id, :record, :invitee, :way, cast(:address as uuid), :email, :category, :purpose, :ground, :again, rowan_now(), :by)""")
			.param("id", id)
			.param("record", record.id())
			.param("invitee", to.invitee().id().value())
			.param("way", way.name())
			.param("address", (way == DeliveryWay.POST) ? to.address() : null)
			.param("email", (way == DeliveryWay.SECURE_EMAIL) ? to.email() : "")
			.param("category", to.category())
			.param("purpose", PURPOSE)
			.param("ground", to.ground())
			.param("again", row.again())
			.param("by", by.id().value())
			.update();
		row.children().forEach((child) -> pair("record_delivery_child (delivery_id, case_id)", id, child.value()));
		row.without().forEach((section) -> pair("record_delivery_without (delivery_id, section_id)", id, section));
		return id;
	}

	private void pair(String table, UUID delivery, UUID other) {
		this.database.sql("insert into " + table + " values (:delivery, :other)")
			.param("delivery", delivery)
			.param("other", other)
			.update();
	}

	void step(ActingUser by, Delivery delivery, DeliveryAct act, String words, String digest) {
		this.database.sql("""
				insert into record_delivery_step (id, delivery_id, number, act, words, digest, taken_at, taken_by)
				values (:id, :delivery, :number, :act, :words, :digest, rowan_now(), :by)""")
			.param("id", Ids.next())
			.param("delivery", delivery.id())
			.param("number", delivery.steps().size() + 1)
			.param("act", act.name())
			.param("words", words)
			.param("digest", digest)
			.param("by", by.id().value())
			.update();
	}

	/**
	 * Keeps what has been added to the record by now, when a row goes.
	 */
	void carry(Delivery delivery) {
		this.database.sql("""
				insert into record_delivery_addendum (delivery_id, addendum_id)
				select :delivery, a.id from record_addendum a where a.record_id = :record""")
			.param("delivery", delivery.id())
			.param("record", delivery.record())
			.update();
	}

}
