package uk.rowan.journey;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What followed from the demo's history stands on the day of what it followed from.
 */
@RowanJourney
class SeededMailJourney {

	@Autowired
	private JdbcClient database;

	@Test
	void aMessageAboutAnOpeningIsAsOldAsTheOpening() {
		List<Boolean> sameHour = this.database.sql("""
				select exists (select from reach_glass_broken g where g.case_id = m.about_id
					and m.queued_at - g.from_at between interval '0' and interval '1 hour'
					and m.sent_at - g.from_at between interval '0' and interval '1 hour')
				from message m where m.subject_code = 'mail.case-opened.subject'""").query(Boolean.class).list();
		assertThat(sameHour).isNotEmpty().doesNotContain(false);
	}

}
