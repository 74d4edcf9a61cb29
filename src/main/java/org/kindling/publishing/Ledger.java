package org.kindling.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the ledger, which the database lets nobody change. */
@Component
class Ledger {

	// Any number that no other advisory lock of the portal uses.
	private static final long LOCK = 0x6c65_6467_6572L;

	private final JdbcClient database;

	Ledger(JdbcClient database) {
		this.database = database;
	}

	/** Until the transaction ends, nobody else adds an entry: a chain has no forks. */
	void lock() {
		database.sql("select pg_advisory_xact_lock(:lock)").param("lock", LOCK).query((row) -> {
		});
	}

	Optional<LedgerEntry> last() {
		return database.sql("select * from ledger_entry order by number desc limit 1").query(Ledger::entry).optional();
	}

	List<LedgerEntry> after(long number, int size) {
		return database.sql("select * from ledger_entry where number > :number order by number limit :size")
			.param("number", number)
			.param("size", size)
			.query(Ledger::entry)
			.list();
	}

	List<LedgerEntry> of(Item item) {
		return database.sql("select * from ledger_entry where kind = :kind and item_id = :item order by number desc")
			.param("kind", item.kind())
			.param("item", item.id())
			.query(Ledger::entry)
			.list();
	}

	/**
	 * What others did about what an account handed in, and about the account itself; the
	 * latest first.
	 */
	List<LedgerEntry> about(long account, int size) {
		return database.sql("""
				select d.* from ledger_entry d
				where d.role in ('moderator', 'portal') and d.number in (
					select e.number from ledger_entry e join (select distinct kind, item_id from ledger_entry
						where account_id = :account and role = 'author') own using (kind, item_id)
					union select number from ledger_entry where kind = 'person' and item_id = :account)
				order by d.number desc limit :size
				""").param("account", account).param("size", size).query(Ledger::entry).list();
	}

	List<Long> approvals(Item item) {
		return database.sql("""
				select distinct account_id from ledger_entry
				where kind = :kind and item_id = :item and step in ('approve', 'endorse') and role = 'moderator'
					and number > coalesce((select max(number) from ledger_entry
						where kind = :kind and item_id = :item and step = 'hand_in'), 0)
				""").param("kind", item.kind()).param("item", item.id()).query(Long.class).list();
	}

	Standing standing(long account) {
		return database.sql("""
				select count(distinct (d.kind, d.item_id)) filter (where d.step = 'approve') as approved,
					max(d.at) filter (where d.step = 'remove') as removed
				from (select distinct kind, item_id from ledger_entry
					where account_id = :account and role = 'author' and step = 'hand_in') own
				join ledger_entry d on d.kind = own.kind and d.item_id = own.item_id and d.role = 'moderator'
				""").param("account", account).query(Ledger::standing).single();
	}

	List<LedgerEntry> lastDecisions(String kind, Collection<Long> items) {
		return database.sql("""
				select distinct on (item_id) * from ledger_entry
				where kind = :kind and item_id in (:items) and role not in ('author', 'visitor')
					and to_status is not null
				order by item_id, number desc
				""").param("kind", kind).param("items", items).query(Ledger::entry).list();
	}

	void add(LedgerEntry entry) {
		Act act = entry.act();
		database.sql("""
				insert into ledger_entry (number, kind, item_id, step, from_status, to_status, version, language, role,
					account_id, reason, sentence, at, previous, hash)
				values (:number, :kind, :item, :step, :from, :to, :version, :language, :role,
					:account, :reason, :sentence, :at, :previous, :hash)
				""")
			.param("number", entry.number())
			.param("kind", act.item().kind())
			.param("item", act.item().id())
			.param("step", act.name())
			.param("from", act.from())
			.param("to", act.to())
			.param("version", act.version())
			.param("language", act.language())
			.param("role", entry.by().role().name().toLowerCase(Locale.ROOT))
			.param("account", entry.by().account())
			.param("reason", entry.reason().code())
			.param("sentence", entry.reason().sentence())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.param("previous", entry.previous())
			.param("hash", entry.hash())
			.update();
	}

	static LedgerEntry entry(ResultSet row, int at) throws SQLException {
		Act act = new Act(new Item(row.getString("kind"), row.getLong("item_id")), row.getString("language"),
				row.getString("step"), row.getString("from_status"), row.getString("to_status"),
				row.getLong("version"));
		Actor by = new Actor(ActorRole.valueOf(row.getString("role").toUpperCase(Locale.ROOT)),
				row.getObject("account_id", Long.class));
		return new LedgerEntry(row.getLong("number"), act, by,
				new Reason(row.getString("reason"), row.getString("sentence")), instant(row), row.getString("previous"),
				row.getString("hash"));
	}

	private static Standing standing(ResultSet row, int at) throws SQLException {
		OffsetDateTime removed = row.getObject("removed", OffsetDateTime.class);
		return new Standing(row.getLong("approved"), (removed != null) ? removed.toInstant() : null);
	}

	private static Instant instant(ResultSet row) throws SQLException {
		return row.getObject("at", OffsetDateTime.class).toInstant();
	}

}
