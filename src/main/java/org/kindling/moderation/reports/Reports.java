package org.kindling.moderation.reports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.reports.Report.Settlement;
import org.kindling.moderation.reports.Report.Wish;
import org.kindling.publishing.Item;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Reports {

	private final JdbcClient database;

	Reports(JdbcClient database) {
		this.database = database;
	}

	/** Until the transaction ends, the same person says nothing else about the same. */
	void lock(String path, String sender) {
		database.sql("select pg_advisory_xact_lock(hashtextextended(:what, 0))")
			.param("what", "report " + path + " " + sender)
			.query((row) -> {
			});
	}

	/** What the same person said about it already, and nobody has decided about yet. */
	Optional<Long> findOpen(Item item, String sender, ReportReason reason) {
		return database.sql("""
				select id from report where kind = :kind and item_id = :item and sender = :sender and reason = :reason
					and settled_at is null
				""")
			.param("kind", item.kind())
			.param("item", item.id())
			.param("sender", sender)
			.param("reason", reason.word())
			.query(Long.class)
			.optional();
	}

	/** All of one kind that somebody said and nobody has decided about yet. */
	List<Report> findOpen(String sender, ReportReason reason) {
		return database
			.sql("select * from report where sender = :sender and reason = :reason and settled_at is null order by id")
			.param("sender", sender)
			.param("reason", reason.word())
			.query(Reports::read)
			.list();
	}

	/**
	 * A report after which somebody found what is there now fit for everybody. That a
	 * child is at risk, or that somebody is in it, is looked at for its own sake.
	 */
	Optional<Long> findKept(Item item, long version, ReportReason reason) {
		return database.sql("""
				select id from report where kind = :kind and item_id = :item and outcome = 'kept'
					and settled_version = :version
					and (reason = :reason or :reason not in ('child_at_risk', 'appearance'))
				order by settled_at desc, id desc limit 1
				""")
			.param("kind", item.kind())
			.param("item", item.id())
			.param("version", version)
			.param("reason", reason.word())
			.query(Long.class)
			.optional();
	}

	long add(Item item, long version, Said said, Sender by, String sender, Instant at) {
		return database
			.sql("""
					insert into report (kind, item_id, version, reason, words, at_second, wish, sender, account_id, received_at)
					values (:kind, :item, :version, :reason, nullif(:words, ''), :second, :wish, :sender, :account, :at)
					returning id
					""")
			.param("kind", item.kind())
			.param("item", item.id())
			.param("version", version)
			.param("reason", said.reason().word())
			.param("words", said.words())
			.param("second", said.second())
			.param("wish", (said.wish() != null) ? said.wish().word() : null)
			.param("sender", sender)
			.param("account", by.account())
			.param("at", at.atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	void addReceipt(long report, String hash) {
		database.sql("insert into report_receipt (hash, report_id) values (:hash, :report)")
			.param("hash", hash)
			.param("report", report)
			.update();
	}

	Optional<Report> findByReceipt(String hash) {
		return database.sql("select r.* from report r join report_receipt c on c.report_id = r.id where c.hash = :hash")
			.param("hash", hash)
			.query(Reports::read)
			.optional();
	}

	static Report read(ResultSet row, int at) throws SQLException {
		return new Report(row.getLong("id"), new Item(row.getString("kind"), row.getLong("item_id")),
				ReportReason.of(row.getString("reason")).orElseThrow(), row.getString("words"),
				row.getObject("at_second", Integer.class), Wish.of(row.getString("wish")).orElse(null),
				instant(row, "received_at"), settlement(row));
	}

	private static @Nullable Settlement settlement(ResultSet row) throws SQLException {
		String outcome = row.getString("outcome");
		return (outcome != null)
				? new Settlement(Outcome.of(outcome), row.getString("rule"), instant(row, "settled_at")) : null;
	}

	private static Instant instant(ResultSet row, String column) throws SQLException {
		return row.getObject(column, OffsetDateTime.class).toInstant();
	}

}
