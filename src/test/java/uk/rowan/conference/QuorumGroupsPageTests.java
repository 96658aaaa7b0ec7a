package uk.rowan.conference;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.rowan.KeptSettings;
import uk.rowan.RowanTest;
import uk.rowan.meeting.InviteeRole;
import uk.rowan.shared.ActingUser;
import uk.rowan.shared.Role;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
@Import(ConferenceUnit.class)
class QuorumGroupsPageTests {

	private static final String PAGE = "/settings/quorum-groups";

	@Autowired
	private ConferenceUnit unit;

	@Autowired
	private Quoracy quoracy;

	@Autowired
	private ApplicationContext context;

	private KeptSettings kept;

	private ActingUser admin;

	@BeforeEach
	void keep() {
		this.kept = new KeptSettings(this.context);
		this.admin = this.unit.colleague(Role.ADMIN);
	}

	@AfterEach
	void takeBack() {
		this.kept.close();
	}

	@Test
	void whatIsChangedHoldsFromThenOnAndIsKeptWithItsReason() throws Exception {
		List<InviteeRole> three = List.of(InviteeRole.SOCIAL_WORKER, InviteeRole.HEALTH_VISITOR,
				InviteeRole.SCHOOL_NURSE);
		assertThat(quorate(three)).isTrue();
		Document form = this.unit.page(this.admin, PAGE, 200);
		this.unit.submit(this.admin, PAGE, 303,
				typed(form, "2", "Health is one here", "HEALTH_VISITOR", "health", "SCHOOL_NURSE", "health"));
		assertThat(quorate(three)).isFalse();
		assertThat(this.unit.page(this.admin, PAGE, 200).select("main li").eachText().getFirst())
			.endsWith(this.admin.name() + ": Health is one here");
		this.unit.submit(this.admin, PAGE, 409, typed(form, "2", "Seen before", "POLICE", "police"));
	}

	@Test
	void socialCareAlwaysCountsAndThereAreEnoughGroups() throws Exception {
		Document form = this.unit.page(this.admin, PAGE, 200);
		assertThat(this.unit.submit(this.admin, PAGE, 422, typed(form, "9", "", "SOCIAL_WORKER", ""))
			.select(".govuk-error-summary li")
			.eachText()).contains("Enter a number from 1 to 4", "Enter why they are changed",
					"The social worker must have a group: children’s social care must always be there");
	}

	@ParameterizedTest
	@EnumSource(value = Role.class, names = "ADMIN", mode = EnumSource.Mode.EXCLUDE)
	void nobodyElseSeesThem(Role role) throws Exception {
		this.unit.page(this.unit.colleague(role), PAGE, 403);
	}

	private boolean quorate(List<InviteeRole> present) {
		return this.quoracy.of(Map.of("child", present)).values().iterator().next().quorate();
	}

	private static String[] typed(Document form, String others, String reason, String... groups) {
		List<String> typed = new ArrayList<>(
				List.of("version", form.select("[name=version]").val(), "others", others, "reason", reason));
		for (int index = 0; index < groups.length; index += 2) {
			typed.addAll(List.of("rows[" + index / 2 + "].role", groups[index], "rows[" + index / 2 + "].group",
					groups[index + 1]));
		}
		return typed.toArray(String[]::new);
	}

}
