package uk.rowan.people;

import java.text.Normalizer;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedNameTests {

	@ParameterizedTest
	@ValueSource(strings = { "Zoë", "O’Brien-Smith", "محمد علی", "אברהם", "Nguyễn Thị", "王小明", "Ольга", "ज़ैनब",
			"می‌خواهم" })
	void namesOfEveryScriptAreReadable(String name) {
		assertThat(TypedName.isReadable(name)).isTrue();
		assertThat(TypedName.plain(name)).isNotEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "A\u0000da", "A\u0007da", "A\u202Eda", "A\u2066da", "A\uE000da", "A\nda" })
	void charactersThatCannotBeSeenAreRefused(String name) {
		assertThat(TypedName.isReadable(name)).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Zoë,zoe", "O’Brien,obrien", "O'Brien,obrien", "Smith-Jones,smith jones", "Łukasz,lukasz",
			"Straße,strasse", "  ADA   May ,ada may" })
	void namesAreComparedWithoutAccentsAndCase(String name, String plain) {
		assertThat(TypedName.plain(name)).isEqualTo(plain);
	}

	@Test
	void composedAndDecomposedNamesAreOne() {
		String decomposed = Normalizer.normalize("Zoë", Normalizer.Form.NFD);
		assertThat(TypedName.tidy(decomposed)).isEqualTo("Zoë");
	}

	@Test
	void tidyingAndPlainingTwiceIsAsOnce() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 2_000; round++) {
			String name = random.ints(12, 0x20, 0x2FFF)
				.filter(Character::isDefined)
				.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
				.toString();
			assertThat(TypedName.tidy(TypedName.tidy(name))).as("seed %d", seed).isEqualTo(TypedName.tidy(name));
			assertThat(TypedName.plain(name)).as("seed %d", seed).doesNotContain("%", "_", "'");
		}
	}

}
