package uk.rowan.people;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class NhsNumberTests {

	@ParameterizedTest
	@ValueSource(strings = { "9434765919", "943 476 5919", " 943-476-5919 ", "9990000018", "9990000026", "9990000034",
			"9990000042", "9990000050", "9990000069" })
	void validNumbersAreRead(String typed) {
		assertThat(NhsNumber.parse(typed)).isPresent();
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "9434765918", "0000000000", "", " ", "943476591", "94347659190", "943476591X", "٩٩٩٠٠٠٠٠١٨" })
	void othersAreRefused(String typed) {
		assertThat(NhsNumber.parse(typed)).isEmpty();
	}

	@Test
	void itIsShownThreeThreeFour() {
		assertThat(new NhsNumber("9434765919").inGroups()).isEqualTo("943 476 5919");
	}

	@Test
	void anyOneDigitMistypedIsRefused() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 2_000; round++) {
			String nine = String.format("%09d", random.nextInt(1_000_000_000));
			for (int check = 0; check < 10; check++) {
				String number = nine + check;
				if (NhsNumber.parse(number).isPresent()) {
					int place = random.nextInt(10);
					char other = (char) ('0' + (number.charAt(place) - '0' + 1 + random.nextInt(9)) % 10);
					String mistyped = number.substring(0, place) + other + number.substring(place + 1);
					assertThat(NhsNumber.parse(mistyped)).as("%s for %s, seed %d", mistyped, number, seed).isEmpty();
				}
			}
		}
	}

	@Test
	void aBeginningHasAtMostOneCheckDigit() {
		long seed = new Random().nextLong();
		Random random = new Random(seed);
		for (int round = 0; round < 2_000; round++) {
			String nine = String.format("%09d", random.nextInt(1_000_000_000));
			long valid = java.util.stream.IntStream.range(0, 10)
				.filter((check) -> NhsNumber.parse(nine + check).isPresent())
				.count();
			assertThat(valid).as("%s, seed %d", nine, seed).isLessThanOrEqualTo(1);
		}
	}

}
