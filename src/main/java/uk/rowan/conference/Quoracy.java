package uk.rowan.conference;

import java.util.Collection;
import java.util.LinkedHashMap;
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

	Quoracy(QuorumSettings groups) {
		this.groups = groups;
	}

	/**
	 * Whether enough agencies are there, for each of several children in one question.
	 * @param present the roles of those who are there and know the child, by whatever
	 * tells the children apart
	 */
	public <K> Map<K, Quorum> of(Map<K, ? extends Collection<InviteeRole>> present) {
		QuoracyRule rule = rule();
		Map<K, Quorum> quora = new LinkedHashMap<>();
		present.forEach((child, roles) -> quora.put(child, rule.of(roles)));
		return quora;
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
