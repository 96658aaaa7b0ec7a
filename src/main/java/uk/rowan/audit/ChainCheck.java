package uk.rowan.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import uk.rowan.audit.EntryForm.Place;
import uk.rowan.audit.Fault.Kind;

/**
 * Follows the chain block by block and member by member, in constant memory, and keeps
 * the first fault; the database and an exported file are checked by this same code.
 */
final class ChainCheck {

	private final Predicate<Head> signature;

	private final List<Head> heads;

	private @Nullable Fault fault;

	private @Nullable Block current;

	private CanonicalForm form = new CanonicalForm("");

	private @Nullable Place last;

	private int ordinal;

	private long blocks;

	private long entries;

	/**
	 * Begins before the first block.
	 * @param signature whether a head is signed with a trusted key
	 * @param heads heads that were kept outside and must be found again
	 */
	ChainCheck(Predicate<Head> signature, List<Head> heads) {
		this.signature = signature;
		this.heads = new ArrayList<>(heads);
	}

	void block(Block block) {
		finishBlock();
		long expected = this.blocks + 1;
		if (block.number() != expected) {
			found(Kind.BLOCK_MISSING, expected, null);
		}
		if (!block.previousHash().equals((this.current != null) ? this.current.hash() : CanonicalForm.NO_HASH)) {
			found(Kind.CHAIN_BROKEN, block.number(), null);
		}
		if (!this.signature.test(block.head())) {
			found(Kind.SIGNATURE_WRONG, block.number(), null);
		}
		this.current = block;
		this.blocks = block.number();
		this.form = block.form();
		this.ordinal = 0;
		this.last = null;
	}

	/**
	 * The next member of the block under way.
	 * @param entry the entry, {@code null} when it is not there
	 */
	void member(int place, String id, String hash, @Nullable EntryForm entry) {
		this.form.add(id).add(hash);
		this.entries++;
		if (place != ++this.ordinal) {
			found(Kind.MEMBER_MISSING, this.blocks, id);
		}
		if (entry == null) {
			found(Kind.ENTRY_MISSING, this.blocks, id);
			return;
		}
		if (!entry.id().equals(id) || !entry.hash().equals(hash)) {
			found(Kind.ENTRY_CHANGED, this.blocks, id);
			return;
		}
		if (this.last != null && this.last.compareTo(entry.place()) >= 0) {
			found(Kind.ENTRY_OUT_OF_ORDER, this.blocks, id);
		}
		this.last = entry.place();
	}

	/**
	 * Reports what only the keeper of the chain can see; kept if it is the first fault.
	 */
	void found(Kind kind, long block, @Nullable String entry) {
		if (this.fault == null) {
			this.fault = new Fault(kind, block, entry);
		}
	}

	/**
	 * Ends after the last member of the last block.
	 */
	Optional<Fault> finish() {
		finishBlock();
		if (!this.heads.isEmpty()) {
			found(Kind.HEAD_CUT, this.blocks + 1, null);
		}
		return fault();
	}

	Optional<Fault> fault() {
		return Optional.ofNullable(this.fault);
	}

	Optional<Block> lastBlock() {
		return Optional.ofNullable(this.current);
	}

	long blocks() {
		return this.blocks;
	}

	long entries() {
		return this.entries;
	}

	private void finishBlock() {
		Block block = this.current;
		if (block == null) {
			return;
		}
		if (this.ordinal != block.entries()) {
			found(Kind.MEMBER_MISSING, block.number(), null);
		}
		if (!this.form.hash().equals(block.hash())) {
			found(Kind.BLOCK_CHANGED, block.number(), null);
		}
		for (Head head : this.heads) {
			if (head.number() == block.number() && !head.hash().equals(block.hash())) {
				found(Kind.HEAD_DIFFERENT, block.number(), null);
			}
		}
		this.heads.removeIf((head) -> head.number() == block.number());
	}

}
