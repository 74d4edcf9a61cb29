package org.kindling.media.storage;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells what nothing refers to. The database is asked, which knows better than any list
 * that is kept here: a new table cannot be forgotten.
 */
@Component
public class References {

	private final JdbcClient database;

	public References(JdbcClient database) {
		this.database = database;
	}

	/**
	 * A condition, beginning with {@code and}, for the rows that nothing refers to but
	 * what would go with them.
	 * @param table whose rows have an {@code id}
	 * @param alias what the table is called in the statement
	 */
	public String none(String table, String alias) {
		return String.join("", database.sql("""
				select format(' and not exists (select from %s r where r.%I = %I.id)',
					k.conrelid::regclass, a.attname, :alias)
				from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
				where k.contype = 'f' and k.confdeltype <> 'c' and k.confrelid = :table::regclass
				""").param("table", table).param("alias", alias).query(String.class).list());
	}

}
