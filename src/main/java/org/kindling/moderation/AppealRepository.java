package org.kindling.moderation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.kindling.publishing.Item;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AppealRepository {

	private final JdbcClient database;

	AppealRepository(JdbcClient database) {
		this.database = database;
	}

	/** Keeps an appeal, unless there is one against that decision. */
	boolean add(Appeal appeal) {
		return database.sql("""
				insert into appeal (number, kind, item_id, account_id, words, at, status)
				values (:number, :kind, :item, :account, :words, :at, 'waiting') on conflict do nothing
				""")
			.param("number", appeal.number())
			.param("kind", appeal.item().kind())
			.param("item", appeal.item().id())
			.param("account", appeal.account())
			.param("words", appeal.words())
			.param("at", appeal.at().atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	Optional<Appeal> find(long number) {
		return database.sql("select * from appeal where number = :number")
			.param("number", number)
			.query(AppealRepository::read)
			.optional();
	}

	/** Of those against several decisions about the same, the first. */
	Optional<Appeal> findWaiting(Item item) {
		return database
			.sql("select * from appeal where kind = :kind and item_id = :item and status = 'waiting'"
					+ " order by number limit 1")
			.param("kind", item.kind())
			.param("item", item.id())
			.query(AppealRepository::read)
			.optional();
	}

	List<Appeal> of(long account) {
		return database.sql("select * from appeal where account_id = :account order by number")
			.param("account", account)
			.query(AppealRepository::read)
			.list();
	}

	/** Notes what was decided; of two at once, one does. */
	boolean settle(long number, Appeal.Status status, long outcome) {
		return database
			.sql("update appeal set status = :status, outcome = :outcome where number = :number and status = 'waiting'")
			.param("status", status.name().toLowerCase(Locale.ROOT))
			.param("outcome", outcome)
			.param("number", number)
			.update() > 0;
	}

	void makeMoot(Item item) {
		database.sql("update appeal set status = 'moot' where kind = :kind and item_id = :item and status = 'waiting'")
			.param("kind", item.kind())
			.param("item", item.id())
			.update();
	}

	void erase(long account) {
		database.sql("delete from appeal where account_id = :account").param("account", account).update();
	}

	private static Appeal read(ResultSet row, int at) throws SQLException {
		return new Appeal(row.getLong("number"), new Item(row.getString("kind"), row.getLong("item_id")),
				row.getLong("account_id"), row.getString("words"),
				row.getObject("at", OffsetDateTime.class).toInstant(),
				Appeal.Status.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
				row.getObject("outcome", Long.class));
	}

}
