package uk.rowan.account;

import java.util.List;

/**
 * Lines that the sign-in page shows under its form; no bean, no lines.
 */
public interface SignInNote {

	/**
	 * The lines, in order.
	 */
	List<String> lines();

}
