package uk.rowan.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import uk.rowan.shared.AccountId;

/**
 * Who has a case, as the view {@code casefile_holder} tells it.
 *
 * @param account who
 * @param unable why that person cannot act in the case, {@code null} when they can
 */
record Holder(AccountId account, @Nullable AllocationRefusal unable) {

	/**
	 * The holder in a row.
	 * @param column the account's column; that of the reason is named after it
	 * @return {@code null} when nobody has the case
	 */
	static @Nullable Holder of(ResultSet row, String column) throws SQLException {
		UUID account = row.getObject(column, UUID.class);
		return (account != null) ? new Holder(new AccountId(account), unable(row.getString(column + "_unable"))) : null;
	}

	static @Nullable AllocationRefusal unable(@Nullable String code) {
		return (code != null) ? AllocationRefusal.valueOf(code) : null;
	}

}
