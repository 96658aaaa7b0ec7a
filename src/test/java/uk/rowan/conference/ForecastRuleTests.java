package uk.rowan.conference;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.rowan.meeting.InviteeRole;

import static org.assertj.core.api.Assertions.assertThat;

class ForecastRuleTests {

	@ParameterizedTest
	@CsvSource({ ",SCHOOL,false", ",MIDWIFE,true", ",HEALTH_VISITOR,true", ",POLICE,true", ",CAMHS,false",
			"0,MIDWIFE,true", "1,MIDWIFE,false", "3,SCHOOL,false", "3,EARLY_YEARS,true", "4,SCHOOL,true",
			"5,HEALTH_VISITOR,true", "6,HEALTH_VISITOR,false", "9,SCHOOL_NURSE,true", "9,SOCIAL_WORKER,true" })
	void whoCanKnowAChildDependsOnItsAge(@Nullable Integer years, InviteeRole role, boolean knows) {
		assertThat(new ForecastRule(years).knows(role)).isEqualTo(knows);
	}

	@Test
	void aMidwifeIsWantedForAnUnbornChildAlone() {
		assertThat(new ForecastRule(null).wantsMidwife()).isTrue();
		assertThat(new ForecastRule(0).wantsMidwife()).isFalse();
	}

}
