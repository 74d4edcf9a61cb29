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

import org.jspecify.annotations.Nullable;

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
				where kind = :kind and item_id in (:items) and role <> 'author' order by item_id, number desc
				""").param("kind", kind).param("items", items).query(Ledger::entry).list();
	}

	void add(LedgerEntry entry) {
		Change change = entry.change();
		database
			.sql("""
					insert into ledger_entry (number, kind, item_id, step, from_status, to_status, version, role, account_id,
						reason, sentence, at, previous, hash)
					values (:number, :kind, :item, :step, :from, :to, :version, :role, :account,
						:reason, :sentence, :at, :previous, :hash)
					""")
			.param("number", entry.number())
			.param("kind", change.item().kind())
			.param("item", change.item().id())
			.param("step", word(change.step()))
			.param("from", word(change.from()))
			.param("to", word(change.to()))
			.param("version", change.version())
			.param("role", word(entry.by().role()))
			.param("account", entry.by().account())
			.param("reason", entry.reason().code())
			.param("sentence", entry.reason().sentence())
			.param("at", entry.at().atOffset(ZoneOffset.UTC))
			.param("previous", entry.previous())
			.param("hash", entry.hash())
			.update();
	}

	private static LedgerEntry entry(ResultSet row, int at) throws SQLException {
		Change change = new Change(new Item(row.getString("kind"), row.getLong("item_id")),
				constant(PublicationStep.class, row.getString("step")),
				constant(PublicationStatus.class, row.getString("from_status")),
				constant(PublicationStatus.class, row.getString("to_status")), row.getLong("version"));
		Actor by = new Actor(constant(ActorRole.class, row.getString("role")), row.getObject("account_id", Long.class));
		return new LedgerEntry(row.getLong("number"), change, by,
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

	private static String word(Enum<?> constant) {
		return constant.name().toLowerCase(Locale.ROOT);
	}

	private static <E extends Enum<E>> E constant(Class<E> type, @Nullable String word) {
		return Enum.valueOf(type, String.valueOf(word).toUpperCase(Locale.ROOT));
	}

}
