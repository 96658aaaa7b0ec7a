package uk.rowan.web;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class ListQueryTests {

	private static final Map<String, String> COLUMNS = Map.of("name", "family_name, given_name", "opened", "opened_on",
			"born", "coalesce(born_on, expected_on), id");

	private static Listing<Integer> page(int page, long total) {
		return new Listing<>(Collections.nCopies(3, 1), new ListQuery(page, "", false), total);
	}

	@Test
	void aListIsInItsOwnOrderUntilAnotherIsAskedFor() {
		assertThat(ListQuery.first().orderBy(COLUMNS, "name")).isEqualTo("order by family_name asc, given_name asc");
		assertThat(ListQuery.first().orderBy(COLUMNS, "-opened")).isEqualTo("order by opened_on desc");
		assertThat(ListQuery.first().orderBy(COLUMNS, "-born"))
			.isEqualTo("order by coalesce(born_on, expected_on) desc, id desc");
	}

	@Test
	void everyColumnOfADescendingOrderDescends() {
		assertThat(new ListQuery(1, "name", true).orderBy(COLUMNS, "opened"))
			.isEqualTo("order by family_name desc, given_name desc");
	}

	@Test
	void whatIsAskedForNeverBecomesSql() {
		assertThat(new ListQuery(1, "1; drop table person", true).orderBy(COLUMNS, "opened"))
			.isEqualTo("order by opened_on asc");
	}

	@Test
	void aDefaultThatIsNoColumnIsAMistake() {
		assertThatIllegalArgumentException().isThrownBy(() -> ListQuery.first().orderBy(COLUMNS, "age"));
	}

	@Test
	void pagesThatCannotBeAreTheNearestThatCan() {
		assertThat(new ListQuery(-7, "", false).offset()).isZero();
		assertThat(new ListQuery(Integer.MAX_VALUE, "", false).offset()).isPositive();
		assertThat(new ListQuery(3, "", false).offset()).isEqualTo(50);
	}

	@Test
	void aShortListOffersEveryPageAndALongOneThoseAround() {
		assertThat(page(1, 0).pageNumbers()).containsExactly(1);
		assertThat(page(1, 51).pageNumbers()).containsExactly(1, 2, 3);
		assertThat(page(10, 500).pageNumbers()).containsExactly(1, 0, 9, 10, 11, 0, 20);
	}

	@Test
	void aListingSaysWhichRowsItShows() {
		assertThat(page(2, 28)).extracting(Listing::from, Listing::to).containsExactly(26L, 28L);
		assertThat(new Listing<>(List.of(), ListQuery.first(), 0)).extracting(Listing::from, Listing::to)
			.containsExactly(0L, 0L);
	}

}
