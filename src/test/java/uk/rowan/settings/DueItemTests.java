package uk.rowan.settings;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DueItemTests {

	private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);

	@Test
	void asManyAsAreShownStandEachForItself() {
		assertThat(cut(DueItem.EACH)).hasSize(DueItem.EACH).noneMatch((item) -> item.task().equals("Ring others"));
		assertThat(cut(0)).isEmpty();
	}

	@Test
	void theOthersAreOneLineWithTheirNumberAndTheDayOfTheirFirst() {
		assertThat(cut(DueItem.EACH + 3)).hasSize(DueItem.EACH + 1)
			.last()
			.isEqualTo(new DueItem("Ring others", "and 3 more", new DueDate(FIRST.plusDays(DueItem.EACH), ""), "/all"));
	}

	private static List<DueItem> cut(int size) {
		List<DueItem> all = IntStream.range(0, size)
			.mapToObj((number) -> new DueItem("Ring", "Ada", new DueDate(FIRST.plusDays(number), ""), "/" + number))
			.toList();
		return DueItem.cut(all, "Ring others", (many) -> "and " + many + " more", "/all");
	}

}
