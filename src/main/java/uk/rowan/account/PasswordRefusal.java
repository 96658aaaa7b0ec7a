package uk.rowan.account;

/**
 * Why a password was not changed.
 *
 * @param field the field of the form that it is about
 * @param key the message's key
 */
record PasswordRefusal(String field, String key) {

	static final PasswordRefusal LINK_ENDED = new PasswordRefusal("", "account.one-time.ended");

	static PasswordRefusal of(PasswordRule.Refusal refusal) {
		return new PasswordRefusal("chosen", refusal.key());
	}

}
