package uk.rowan.shared;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdsTests {

	@Test
	void whatRowanMakesIsRead() {
		UUID id = Ids.next();
		assertThat(Ids.parse(id.toString())).contains(id);
	}

	@ParameterizedTest
	@ValueSource(strings = { "00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff",
			"0190b6d0-0000-7000-0000-000000000001", "0190B6D0-0000-7000-8000-000000000001", "1", "" })
	void whatNobodyMakesIsNot(String text) {
		assertThat(Ids.parse(text)).isEmpty();
	}

}
