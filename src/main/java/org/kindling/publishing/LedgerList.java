package org.kindling.publishing;

import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Leafs through the ledger, the latest entries first. */
@Service
public class LedgerList {

	private final JdbcClient database;

	LedgerList(JdbcClient database) {
		this.database = database;
	}

	/** So many entries at most, the latest first. */
	public List<LedgerEntry> latest(LedgerQuery query, int most) {
		String wanted = ((query.kind() != null) ? " and kind = :kind" : "")
				+ ((query.item() != null) ? " and item_id = :item" : "")
				+ ((query.account() != null) ? " and account_id = :account" : "")
				+ ((query.before() != null) ? " and number < :before" : "");
		return database.sql("select * from ledger_entry where true" + wanted + " order by number desc limit :most")
			.param("kind", query.kind())
			.param("item", query.item())
			.param("account", query.account())
			.param("before", query.before())
			.param("most", most)
			.query(Ledger::entry)
			.list();
	}

	/** The kinds of what entries are about, in the order of the alphabet. */
	public List<String> kinds() {
		// From one to the next by the index, as there are few kinds and many entries.
		return database.sql("""
				with recursive known as (select min(kind) as kind from ledger_entry
					union all select (select min(e.kind) from ledger_entry e where e.kind > k.kind) from known k
						where k.kind is not null)
				select kind from known where kind is not null
				""").query(String.class).list();
	}

}
