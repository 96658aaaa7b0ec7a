package uk.rowan.web;

import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.Size;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TypedFormTests {

	private record Entry(@Seen String version, String name, TypedDate day, List<String> roles) {

	}

	private static final TypedDate MAY = new TypedDate("4", "5", "2026");

	private static final TypedDate JUNE = new TypedDate("4", "6", "2026");

	private static java.util.Optional<TypedForm> of(Record typed, Record now) {
		return TypedForm.of(typed, now, now);
	}

	@Test
	void whatWasTypedIsKeptAndWhatIsSeenIsFromNow() {
		TypedForm form = of(new Entry("1", "Birch", MAY, List.of("CHAIR")), new Entry("2", "Ash", JUNE, List.of("DPO")))
			.orElseThrow();
		assertThat(form.merged()).isEqualTo(new Entry("2", "Birch", MAY, List.of("CHAIR")));
		assertThat(form.savedMeanwhile()).isEqualTo(Map.of("name", "Ash", "day", "4 6 2026", "roles", List.of("DPO")));
	}

	@Test
	void whatIsAlikeOrEmptyNowIsNotRepeated() {
		TypedForm form = of(new Entry("1", "Birch", MAY, List.of("CHAIR", "DPO")),
				new Entry("2", "", TypedDate.BLANK, List.of("DPO", "CHAIR")))
			.orElseThrow();
		assertThat(form.savedMeanwhile()).isEmpty();
	}

	@Test
	void aFormThatWouldDoSomethingElseNowIsNotPutTogether() {
		assertThat(of(new Entry("", "Birch", MAY, List.of()), new Entry("2", "Birch", MAY, List.of()))).isEmpty();
	}

	@Test
	void nothingTypedIsInItsText() {
		assertThat(of(new Entry("1", "Birch", MAY, List.of()), new Entry("2", "Ash", MAY, List.of())))
			.hasValueSatisfying((form) -> assertThat(form).hasToString("form"));
	}

	@Test
	void whatIsSavedIsNotWhatTheFormWouldOpenWith() {
		TypedForm form = TypedForm
			.of(new Entry("1", "Birch", MAY, List.of()), new Entry("2", "", TypedDate.BLANK, List.of()),
					new Entry("1", "Ash", MAY, List.of()))
			.orElseThrow();
		assertThat(form.merged()).isEqualTo(new Entry("2", "Birch", MAY, List.of()));
		assertThat(form.savedMeanwhile()).isEqualTo(Map.of("name", "Ash"));
	}

	private record Person(@Size(max = 100) String family, @Size(max = 20) String kind, @Seen @Size(max = 100) String id,
			@Secret @Size(max = 100) String password) {

	}

	@Test
	void aNameOfOneLetterIsTypedAndACodeIsNot() {
		assertThat(TypedForm.words(new Person("O", "CHILD", "d1", "open sesame"))).containsExactly("O");
	}

	private record Table(List<Person> rows) {

	}

	@Test
	void whatIsTypedIntoRowsIsTypedToo() {
		assertThat(
				TypedForm.words(new Table(List.of(new Person("Ash", "CHILD", "d1", ""), new Person("", "", "", "")))))
			.containsExactly("Ash");
	}

	@Test
	void whatAPageHadPutThereIsNoWordThatWasTyped() {
		assertThat(TypedForm.words(List.of(new String[] { "2026-11-22" }, new String[] { "2026-11-22T09:00:00Z" },
				new String[] { "case-closed", "T43" },
				new String[] { "Called the school on 2026-11-22; no answer.", "neglect" })))
			.containsExactly("Called the school on 2026-11-22; no answer.", "neglect");
	}

}
