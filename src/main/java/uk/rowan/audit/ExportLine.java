package uk.rowan.audit;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * One line of an exported audit: one of a block, a member of it, or at the very end the
 * signed head.
 *
 * @param block a block; its members follow
 * @param member the next member of the block
 * @param head the end of the export
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExportLine(@Nullable Block block, @Nullable Member member, @Nullable SignedHead head) {

	/**
	 * A member with the entry's columns by name.
	 *
	 * @param ordinal its place in the block, from 1
	 * @param id the entry's identity
	 * @param hash the entry's hash
	 * @param entry the columns' texts, {@code null} when the entry is no longer there
	 */
	record Member(int ordinal, String id, String hash, @Nullable Map<String, @Nullable String> entry) {

		static Member of(int ordinal, String id, String hash, @Nullable EntryForm entry) {
			if (entry == null) {
				return new Member(ordinal, id, hash, null);
			}
			Map<String, @Nullable String> columns = new LinkedHashMap<>();
			for (int column = 0; column < EntryForm.COLUMNS.size(); column++) {
				columns.put(EntryForm.COLUMNS.get(column), entry.values().get(column));
			}
			return new Member(ordinal, id, hash, columns);
		}

		@Nullable EntryForm form() {
			Map<String, @Nullable String> columns = this.entry;
			return (columns != null)
					? new EntryForm(EntryForm.COLUMNS.stream().<@Nullable String>map(columns::get).toList()) : null;
		}

	}

}
