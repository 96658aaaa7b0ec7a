package uk.rowan.live;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import uk.rowan.shared.ActingUser;
import uk.rowan.shared.MeetingId;
import uk.rowan.web.NotFound;

import org.springframework.stereotype.Component;

/**
 * Reads a section that was sent without script, and keeps it where nothing is wrong with
 * it.
 */
@Component
class SectionSaving {

	private final Writing writing;

	SectionSaving(Writing writing) {
		this.writing = writing;
	}

	/**
	 * Keeps the fields that are not there yet; none of them when one cannot be kept.
	 * @throws NotFound when there is no such meeting, the user does not hold it, or a
	 * field is none of it
	 */
	LivePages.Sent save(ActingUser user, MeetingId id, SectionForm form) {
		List<Typed> good = new ArrayList<>();
		Map<FieldKey, String> problems = new LinkedHashMap<>();
		for (RowForm row : form.fields()) {
			Optional<FieldKey> key = row.key();
			if (key.isEmpty()) {
				throw new NotFound();
			}
			FieldRule.Answer answer = FieldRule.judge(key.get().kind(), row.words());
			if (answer.taken()) {
				good.add(row.typed(key.get(), answer.words()));
			}
			else {
				problems.put(key.get(), answer.problem());
			}
		}
		if (!problems.isEmpty()) {
			return new LivePages.Sent(problems, Set.of());
		}
		return new LivePages.Sent(Map.of(), this.writing.save(user, id, good).conflicts());
	}

}
