package uk.rowan.casefile;

import org.junit.jupiter.api.Test;
import uk.rowan.RowanTest;
import uk.rowan.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;

@RowanTest
class AllocationHistoryTests {

	@Test
	void formerAllocationsOfACaseAreFoundByAnIndexToo() {
		assertThat(TestDatabase.DATABASE.owner().sql("""
				select pg_get_indexdef(i.indexrelid) from pg_index i
				where i.indrelid = 'case_allocation'::regclass and i.indpred is null""").query(String.class).list())
			.anyMatch((index) -> index.endsWith("(case_id, kind)"));
	}

}
