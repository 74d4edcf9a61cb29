package org.kindling.moderation;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

import org.kindling.publishing.Item;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The decisions about several things. */
@Repository
class BatchRepository {

	private final JdbcClient database;

	BatchRepository(JdbcClient database) {
		this.database = database;
	}

	void add(Batch batch, Instant now) {
		database.sql("""
				insert into decision_batch (id, moderator_id, step, reason, sentence, made_at, due_at)
				values (:id, :by, :step, :reason, :sentence, :now, :due)
				""")
			.param("id", batch.id())
			.param("by", batch.moderator())
			.param("step", batch.step().word())
			.param("reason", batch.reason().code())
			.param("sentence", batch.reason().sentence())
			.param("now", now.atOffset(ZoneOffset.UTC))
			.param("due", batch.dueAt().atOffset(ZoneOffset.UTC))
			.update();
		batch.items().forEach((line) -> add(batch.id(), line));
	}

	private void add(UUID batch, Batch.Line line) {
		database.sql("""
				insert into decision_batch_item (batch_id, kind, item_id, version, title)
				values (:batch, :kind, :item, :version, :title) on conflict do nothing
				""")
			.param("batch", batch)
			.param("kind", line.item().kind())
			.param("item", line.item().id())
			.param("version", line.version())
			.param("title", line.title())
			.update();
	}

	Optional<Batch> find(UUID id) {
		return database.sql("select * from decision_batch where id = :id")
			.param("id", id)
			.query((row, _) -> new Batch(id, row.getLong("moderator_id"),
					PublicationStep.valueOf(row.getString("step").toUpperCase(Locale.ROOT)),
					new Reason(row.getString("reason"), row.getString("sentence")),
					row.getObject("due_at", OffsetDateTime.class).toInstant(), row.getObject("begun_at") != null,
					lines(id)))
			.optional();
	}

	/** From now on it cannot be taken back. Does nothing if that was done already. */
	boolean begin(UUID id, Instant now) {
		return database.sql("update decision_batch set begun_at = coalesce(begun_at, :now) where id = :id")
			.param("id", id)
			.param("now", now.atOffset(ZoneOffset.UTC))
			.update() > 0;
	}

	/** Whether it was still time to take it back. */
	boolean takeBack(UUID id, long moderator) {
		return database.sql("delete from decision_batch where id = :id and moderator_id = :by and begun_at is null")
			.param("id", id)
			.param("by", moderator)
			.update() > 0;
	}

	/** What became of one thing; what was noted first stays. */
	void note(UUID batch, Item item, String outcome) {
		database.sql("""
				update decision_batch_item set outcome = :outcome
				where batch_id = :batch and kind = :kind and item_id = :item and outcome is null
				""")
			.param("batch", batch)
			.param("kind", item.kind())
			.param("item", item.id())
			.param("outcome", outcome)
			.update();
	}

	void sweep(Instant before) {
		database.sql("delete from decision_batch where made_at < :before")
			.param("before", before.atOffset(ZoneOffset.UTC))
			.update();
	}

	private List<Batch.Line> lines(UUID id) {
		return database.sql("select * from decision_batch_item where batch_id = :id order by title, kind, item_id")
			.param("id", id)
			.query((row, _) -> new Batch.Line(new Item(row.getString("kind"), row.getLong("item_id")),
					row.getLong("version"), row.getString("title"), row.getString("outcome")))
			.list();
	}

}
