package uk.rowan.audit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class CanonicalFormTests {

	@Test
	void theFormIsWrittenDownAndStaysAsItIs() {
		assertThat(new CanonicalForm("k").add("é").add(null).add(7).hash()).isEqualTo(sha256(
				new byte[] { 0, 0, 0, 1, 'k', 0, 0, 0, 2, (byte) 0xc3, (byte) 0xa9, -1, -1, -1, -1, 0, 0, 0, 1, '7' }));
	}

	@Test
	void nothingAndEmptyDiffer() {
		assertThat(hash(Arrays.asList("a", null))).isNotEqualTo(hash(Arrays.asList("a", "")));
	}

	@Test
	void noTwoListsHaveTheSameForm() {
		long seed = Long.getLong("rowan.seed", System.nanoTime());
		System.out.println("Canonical forms with -Drowan.seed=" + seed);
		Random random = new Random(seed);
		Map<String, String> seen = new HashMap<>();
		for (int made = 0; made < 20_000; made++) {
			List<@Nullable String> values = new ArrayList<>();
			for (int value = random.nextInt(4); value >= 0; value--) {
				values.add((random.nextInt(4) > 0) ? "ab\u0000\u0001".substring(0, random.nextInt(5)) : null);
			}
			String before = seen.putIfAbsent(hash(values), values.toString());
			assertThat(before).isIn(null, values.toString());
		}
		assertThat(seen).hasSizeGreaterThan(500);
	}

	@Test
	void everyColumnOfAnEntryCounts() {
		List<String> values = Collections.nCopies(EntryForm.COLUMNS.size(), "x");
		String before = new EntryForm(values).hash();
		for (int column = 0; column < values.size(); column++) {
			List<String> changed = new ArrayList<>(values);
			changed.set(column, "y");
			assertThat(new EntryForm(changed).hash()).as(EntryForm.COLUMNS.get(column)).isNotEqualTo(before);
		}
	}

	private static String hash(List<@Nullable String> values) {
		CanonicalForm form = new CanonicalForm("test");
		values.forEach(form::add);
		return form.hash();
	}

	private static String sha256(byte[] bytes) {
		try {
			return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(bytes));
		}
		catch (java.security.NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
