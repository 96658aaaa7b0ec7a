package uk.rowan.meeting;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import uk.rowan.shared.MeetingId;

import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class SeatWatchTests {

	@Test
	void aMeetingThatCannotBeFollowedStopsNoOther() {
		MeetingId bad = MeetingId.next();
		MeetingId good = MeetingId.next();
		LocalDate gone = LocalDate.of(2026, 9, 1);
		Map<MeetingId, Optional<LocalDate>> changed = new LinkedHashMap<>();
		changed.put(bad, Optional.empty());
		changed.put(good, Optional.of(gone));
		SeatEnds ends = Mockito.mock(SeatEnds.class);
		Mockito.when(ends.changed()).thenReturn(changed);
		Mockito.doThrow(new IllegalStateException("broken")).when(ends).follow(bad, null);
		assertThatIllegalStateException().isThrownBy(() -> new SeatWatch(ends).look());
		Mockito.verify(ends).follow(good, gone);
	}

}
