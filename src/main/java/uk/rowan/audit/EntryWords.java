package uk.rowan.audit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;
import uk.rowan.shared.CaseId;
import uk.rowan.shared.Role;
import uk.rowan.shared.ShortDates;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says in words what an entry holds as codes; an identity that has no words stays out.
 */
@Component
class EntryWords {

	private static final Pattern IDENTITY = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");

	private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

	/** Where modules keep the words of codes for their own pages. */
	private static final Map<String, List<String>> ELSEWHERE = Map.of("ground", List.of("casefile.ground."), "source",
			List.of("casefile.source."), "outcome", List.of("enquiry.outcome."), "reason",
			List.of("casefile.closure-reason."), "kind",
			List.of("people.kind.", "people.name.kind.", "people.relationship.", "casefile.allocation."));

	private final MessageSource messages;

	private final ActLabels labels;

	EntryWords(MessageSource messages, ActLabels labels) {
		this.messages = messages;
		this.labels = labels;
	}

	/**
	 * What it was done to: "Account: Robin Seen".
	 */
	String subject(String kind, @Nullable UUID subject, Map<AccountId, String> accounts) {
		String words = say("audit.kind." + kind).orElse(kind);
		String name = (subject != null) ? accounts.get(new AccountId(subject)) : null;
		return (name != null) ? words + ": " + name : words;
	}

	/**
	 * What else was noted: "page: 2, open because: they work for the whole unit".
	 */
	String details(Map<String, String> codes, Map<AccountId, String> accounts, Map<CaseId, String> cases) {
		return codes.entrySet()
			.stream()
			.map((code) -> detail(code.getKey(), value(code.getKey(), code.getValue(), accounts, cases)))
			.filter((detail) -> !detail.isEmpty())
			.collect(Collectors.joining(", "));
	}

	private String detail(String code, String value) {
		return value.isEmpty() ? "" : say("audit.code." + code).orElse(code) + ": " + value;
	}

	private String value(String code, String value, Map<AccountId, String> accounts, Map<CaseId, String> cases) {
		if (IDENTITY.matcher(value).matches()) {
			UUID identity = UUID.fromString(value);
			return Stream.of(accounts.get(new AccountId(identity)), cases.get(new CaseId(identity)))
				.filter(Objects::nonNull)
				.findFirst()
				.or(() -> say("audit.code." + code + ".one"))
				.orElse("");
		}
		if (DAY.matcher(value).matches()) {
			return ShortDates.day(LocalDate.parse(value));
		}
		return "act".equals(code) ? this.labels.of(value) : coded(code, value);
	}

	private String coded(String code, String value) {
		return Stream
			.concat(Stream.of("audit.code." + code + ".", "audit.value."),
					ELSEWHERE.getOrDefault(code, List.of()).stream())
			.map((prefix) -> say(prefix + value))
			.flatMap(Optional::stream)
			.findFirst()
			.or(() -> roles(value))
			.orElse(value);
	}

	/** Roles stand in one code, with commas between. */
	private static Optional<String> roles(String codes) {
		Map<String, String> words = Arrays.stream(Role.values()).collect(Collectors.toMap(Role::name, Role::words));
		List<String> asked = List.of(codes.split(","));
		return words.keySet().containsAll(asked)
				? Optional.of(asked.stream().map(words::get).collect(Collectors.joining(" and "))) : Optional.empty();
	}

	private Optional<String> say(String key) {
		return Optional.ofNullable(this.messages.getMessage(key, null, null, Locale.UK));
	}

}
