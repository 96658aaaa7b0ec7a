package uk.rowan.conference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import uk.rowan.meeting.InviteeRole;

import org.springframework.stereotype.Service;

/**
 * Works out quoracy by the council's groups.
 */
@Service
public class Quoracy {

	private final QuorumSettings groups;

	private final ConferenceWords words;

	Quoracy(QuorumSettings groups, ConferenceWords words) {
		this.groups = groups;
		this.words = words;
	}

	/**
	 * Whether enough agencies are there, for each of several children in one question.
	 * @param present the roles of those who are there and know the child, by whatever
	 * tells the children apart
	 */
	public <K> Map<K, Quorum> of(Map<K, ? extends Collection<InviteeRole>> present) {
		QuoracyRule rule = rule();
		Map<K, Quorum> quora = new LinkedHashMap<>();
		present.forEach((child, roles) -> quora.put(child, told(rule.of(roles))));
		return quora;
	}

	private Quorum told(QuoracyRule.Count count) {
		List<String> missing = new ArrayList<>();
		count.own().ifPresent(missing::add);
		if (count.more() > 0) {
			missing.add(this.words.say("quorum.more", count.more()));
		}
		return new Quorum(count.quorate(), missing);
	}

	/**
	 * The roles that count at all.
	 */
	Set<InviteeRole> counting() {
		return Set.copyOf(rule().groups().keySet());
	}

	private QuoracyRule rule() {
		QuorumGroups now = this.groups.now();
		return new QuoracyRule(now.groups(), now.others());
	}

}
