package uk.rowan.demo;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;

import uk.rowan.account.Accounts;
import uk.rowan.account.DemoAccess;
import uk.rowan.agency.Agencies;
import uk.rowan.casefile.CaseFiles;
import uk.rowan.conference.Conferences;
import uk.rowan.conference.DemoAnswers;
import uk.rowan.enquiry.Enquiries;
import uk.rowan.live.DemoClosing;
import uk.rowan.live.LiveNotes;
import uk.rowan.meeting.DemoReports;
import uk.rowan.meeting.Invitees;
import uk.rowan.notice.Notices;
import uk.rowan.people.People;
import uk.rowan.reach.Interests;
import uk.rowan.reach.Reach;
import uk.rowan.record.Records;
import uk.rowan.settings.CouncilSetup;
import uk.rowan.shared.DatabaseClock;
import uk.rowan.web.NavigationItem;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the demo adds to Rowan: the council of Rowanshire, a clock that can be moved, and
 * a mailbox instead of a mail server.
 */
@TestConfiguration(proxyBeanMethods = false)
class DemoConfiguration {

	@Bean
	DemoTime demoTime(JdbcClient database, DatabaseClock clock) {
		return new DemoTime(database, clock);
	}

	@Bean
	DemoMailbox demoMailbox(Clock clock) {
		return new DemoMailbox(clock);
	}

	@Bean
	DemoStaff demoStaff() {
		return DemoStaff.read(DemoCouncil.lines("staff.txt"));
	}

	@Bean
	DemoPeople demoPeople(People people, PlatformTransactionManager transactions) {
		return new DemoPeople(people, new TransactionTemplate(transactions));
	}

	@Bean
	DemoSettings demoSettings(CouncilSetup setup) {
		return new DemoSettings(setup);
	}

	@Bean
	DemoAgencies demoAgencies(Agencies agencies) {
		return new DemoAgencies(agencies, DemoCouncil.lines("agencies.txt"));
	}

	@Bean
	DemoNotices demoNotices(Notices notices, Clock clock) {
		return new DemoNotices(notices, clock);
	}

	@Bean
	DemoPart demoPasswords(DemoStaff staff, DemoAccess access) {
		return (acting) -> access.password(staff.listed(acting), DemoStaff.PASSWORD);
	}

	@Bean
	DemoEnquiries demoEnquiries(Enquiries enquiries) {
		return new DemoEnquiries(enquiries);
	}

	@Bean
	DemoConferences demoConferences(Conferences conferences) {
		return new DemoConferences(conferences);
	}

	@Bean
	DemoMeetings.Convening demoConvening(Invitees invitees, DemoReports reports, DemoAnswers answers) {
		return new DemoMeetings.Convening(invitees, reports, answers);
	}

	@Bean
	DemoMeetings.Holding demoHolding(LiveNotes notes, DemoClosing closing, Records records) {
		return new DemoMeetings.Holding(notes, closing, records);
	}

	@Bean
	DemoMeetings demoMeetings(DemoMeetings.Convening convening, DemoMeetings.Holding holding, Agencies agencies,
			DemoNotices notices, Clock clock) {
		return new DemoMeetings(DemoMeeting.read(DemoCouncil.lines("conferences.txt")), convening, holding, agencies,
				notices, clock);
	}

	@Bean
	DemoCasework demoCasework(DemoPeople people, CaseFiles cases, Reach reach, Interests interests, DemoNotices notices,
			DemoAccess access, DemoEnquiries enquiries, DemoConferences conferences, DemoMeetings meetings,
			Clock clock) {
		return new DemoCasework(people, cases, reach, interests, notices, access, enquiries, conferences, meetings,
				clock);
	}

	@Bean
	DemoCouncil demoCouncil(@Value("${rowan.demo.first-start}") Path mark, DemoTime time, Accounts accounts,
			DemoStaff staff, DemoCasework casework, List<DemoPart> parts, PlatformTransactionManager transactions) {
		return new DemoCouncil(mark, time, accounts, staff, casework, parts, new TransactionTemplate(transactions));
	}

	@Bean
	NavigationItem demoClockNavigation() {
		return new NavigationItem("demo.navigation.clock", "/demo/clock", 900, Set.of());
	}

	@Bean
	NavigationItem demoMailboxNavigation() {
		return new NavigationItem("demo.navigation.mailbox", "/demo/mailbox", 910, Set.of());
	}

	@Bean
	DemoGreeting demoGreeting(DemoStaff staff, Environment settings) {
		return new DemoGreeting(staff, settings);
	}

	record DemoGreeting(DemoStaff staff, Environment settings) {

		/**
		 * Printed, not logged: the last lines that somebody reads who typed one command.
		 */
		@EventListener(ApplicationReadyEvent.class)
		@SuppressWarnings("SystemOut")
		void greet() {
			System.out.println();
			System.out.println("Rowan is running: " + this.settings.getProperty("rowan.public-address"));
			this.staff.lines().forEach((line) -> System.out.println("  " + line));
			String port = this.settings.getProperty("local.management.port", "9090");
			if (!"9090".equals(port)) {
				System.out.println("Health and metrics answer on port " + port + " this time, not 9090.");
			}
			System.out.println("Stop it with Ctrl-C; what you did is kept in the folder data.");
		}

	}

}
