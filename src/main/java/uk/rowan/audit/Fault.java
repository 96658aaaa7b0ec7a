package uk.rowan.audit;

import org.jspecify.annotations.Nullable;

/**
 * The first thing found wrong in the chain.
 *
 * @param kind what is wrong
 * @param block the first bad block
 * @param entry the first bad entry, {@code null} when the block itself is what is wrong
 */
record Fault(Kind kind, long block, @Nullable String entry) {

	/** What can be wrong. */
	enum Kind {

		BLOCK_MISSING("a block is missing"), BLOCK_CHANGED("a block was changed"),
		CHAIN_BROKEN("a block does not follow from the one before"),
		SIGNATURE_WRONG("a block was not signed with the council's key"), ENTRY_CHANGED("an entry was changed"),
		ENTRY_MISSING("an entry is missing"), ENTRY_OUT_OF_ORDER("entries changed places"),
		MEMBER_MISSING("a block has lost or gained an entry"),
		ENTRY_FORGED("an entry was put in that was never sealed"),
		HEAD_CUT("the chain ends before a head that was kept outside"),
		HEAD_DIFFERENT("the chain is not the one whose head was kept outside"), UNREADABLE("the file cannot be read");

		private final String words;

		Kind(String words) {
			this.words = words;
		}

		String words() {
			return this.words;
		}

	}

}
