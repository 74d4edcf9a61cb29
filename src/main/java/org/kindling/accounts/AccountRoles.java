package org.kindling.accounts;

import java.util.Locale;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who may do what. */
@Repository
class AccountRoles {

	private final JdbcClient database;

	AccountRoles(JdbcClient database) {
		this.database = database;
	}

	/** Whether they did not have it before. */
	boolean add(long account, Role role) {
		return change("insert into account_role (account_id, role) values (:account, :role) on conflict do nothing",
				account, role);
	}

	/** Whether they had it. */
	boolean remove(long account, Role role) {
		return change("delete from account_role where account_id = :account and role = :role", account, role);
	}

	/**
	 * Until the transaction ends, nobody else can make an admin go: of two who remove
	 * each other, the second finds that they are alone.
	 */
	void lockAdmins() {
		database.sql("select account_id from account_role where role = 'admin' order by account_id for update")
			.query((row) -> {
			});
	}

	/** Whether all other admins are about to be erased, or there are none. */
	boolean isOnlyAdmin(long account) {
		return database.sql("""
				select exists (select from account_role where role = 'admin' and account_id = :account)
					and not exists (select from account_role r where r.role = 'admin' and r.account_id <> :account
						and not exists (select from erasure e where e.account_id = r.account_id))
				""").param("account", account).query(Boolean.class).single();
	}

	private boolean change(String sql, long account, Role role) {
		return database.sql(sql).param("account", account).param("role", word(role)).update() > 0;
	}

	private static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT);
	}

}
