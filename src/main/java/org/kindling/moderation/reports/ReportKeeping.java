package org.kindling.moderation.reports;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.kindling.publishing.Item;
import org.kindling.publishing.LedgerEntry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of reports once they are decided, or their senders leave. */
@Repository
@Transactional
class ReportKeeping {

	private final JdbcClient database;

	ReportKeeping(JdbcClient database) {
		this.database = database;
	}

	/** Notes what became of all that was said, whom nobody needs to know by now. */
	void settle(Item item, Outcome outcome, LedgerEntry by) {
		database
			.sql("""
					update report set outcome = :outcome, rule = :rule, settled_at = :at, settled_version = :version, sender = null
					where kind = :kind and item_id = :item
						and (settled_at is null or outcome <> 'kept' and :outcome = 'kept')
					""")
			.param("outcome", outcome.word())
			.param("rule", by.reason().code())
			.param("at", by.at().atOffset(ZoneOffset.UTC))
			.param("version", by.act().version())
			.param("kind", item.kind())
			.param("item", item.id())
			.update();
	}

	/**
	 * Puts what nobody has looked at yet on what everybody sees instead of a thing.
	 * @return whether there was any
	 */
	boolean carry(Item former, Item by) {
		return database.sql("""
				update report set item_id = :by where kind = :kind and item_id = :former and settled_at is null
				""").param("by", by.id()).param("kind", former.kind()).param("former", former.id()).update() > 0;
	}

	/** All that reports keep words about, or that nobody has decided about yet. */
	List<Item> reported() {
		return database.sql("select distinct kind, item_id from report where words is not null or settled_at is null")
			.query((row, _) -> new Item(row.getString("kind"), row.getLong("item_id")))
			.list();
	}

	/** Something is there no longer: what was said about it is said about nothing. */
	void settleGone(Item item, Instant at) {
		database.sql("""
				update report set words = null, sender = null, settled_at = coalesce(settled_at, :at),
					settled_version = coalesce(settled_version, version), outcome = coalesce(outcome, 'withdrawn')
				where kind = :kind and item_id = :item
				""")
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("kind", item.kind())
			.param("item", item.id())
			.update();
	}

	List<Report> findBy(long account) {
		return database.sql("select * from report where account_id = :account order by id")
			.param("account", account)
			.query(Reports::read)
			.list();
	}

	/** What was said stays without who said it and how, for it may concern a child. */
	void forget(long account) {
		database.sql("update report set words = null, sender = null, account_id = null where account_id = :account")
			.param("account", account)
			.update();
	}

	void deleteSettledBefore(Instant before) {
		database.sql("delete from report where settled_at < :before")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.update();
	}

}
