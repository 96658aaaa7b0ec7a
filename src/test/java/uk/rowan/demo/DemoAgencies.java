package uk.rowan.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import uk.rowan.agency.Agencies;
import uk.rowan.agency.AgencyCategory;
import uk.rowan.agency.NewAgency;
import uk.rowan.shared.ActingUser;

/**
 * The agencies that Rowanshire works with, as {@code demo/agencies.txt} lists them.
 */
final class DemoAgencies implements DemoPart {

	private final Agencies agencies;

	private final List<String> lines;

	DemoAgencies(Agencies agencies, List<String> lines) {
		this.agencies = agencies;
		this.lines = lines;
	}

	@Override
	public void seed(Map<String, ActingUser> staff) {
		ActingUser admin = Objects.requireNonNull(staff.get("admin"));
		this.lines.stream()
			.filter((line) -> !line.startsWith("#"))
			.map((line) -> line.split("\\s*\\|\\s*", 4))
			.forEach((part) -> this.agencies.register(admin,
					NewAgency.of(part[0], AgencyCategory.valueOf(part[1]), part[2], part[3])));
	}

}
