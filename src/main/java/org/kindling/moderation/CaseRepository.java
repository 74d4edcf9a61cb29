package org.kindling.moderation;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.kindling.moderation.Case.Claim;
import org.kindling.publishing.Item;
import org.kindling.publishing.Submission;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * The open cases. Their rows are locked last or alone, never while waiting for something
 * else, so that nobody waits for anybody in a circle.
 */
@Repository
class CaseRepository {

	private final JdbcClient database;

	CaseRepository(JdbcClient database) {
		this.database = database;
	}

	/** Opens a case, or brings the open one up to date; its waiting time goes on. */
	long open(Submission submission, Cause cause, Collection<Sign> signs, Instant at, @Nullable Instant due) {
		return database
			.sql("""
					insert into moderation_case (kind, item_id, cause, version, author_id, title, language, campaign, signs, risk,
						opened_at, due_at)
					values (:kind, :item, :cause, :version, (select id from account where id = :author), :title, :language,
						:campaign, :signs, :risk, :at, :due)
					on conflict on constraint moderation_case_of_item do update
					set version = excluded.version, title = excluded.title, language = excluded.language,
						campaign = excluded.campaign,
						signs = array(select distinct unnest(moderation_case.signs || excluded.signs) order by 1),
						risk = greatest(moderation_case.risk, excluded.risk),
						due_at = coalesce(moderation_case.due_at, excluded.due_at)
					returning id
					""")
			.param("kind", submission.item().kind())
			.param("item", submission.item().id())
			.param("cause", cause.word())
			.param("version", submission.publication().version())
			.param("author", submission.author())
			.param("title", submission.title())
			.param("language", submission.language())
			.param("campaign", submission.campaign())
			.param("signs", signs.stream().map(Sign::word).sorted().toArray(String[]::new))
			.param("risk", Sign.risk(signs))
			.param("at", at.atOffset(ZoneOffset.UTC))
			.param("due", (due != null) ? due.atOffset(ZoneOffset.UTC) : null)
			.query(Long.class)
			.single();
	}

	void close(Item item, Collection<Cause> causes) {
		database.sql("delete from moderation_case where kind = :kind and item_id = :item and cause in (:causes)")
			.param("kind", item.kind())
			.param("item", item.id())
			.param("causes", causes.stream().map(Cause::word).toList())
			.update();
	}

	/** Closes all that is open about what an account handed in. */
	void forget(long account) {
		database.sql("delete from moderation_case where author_id = :account").param("account", account).update();
	}

	Optional<Case> find(long id) {
		return database.sql("select * from moderation_case where id = :id")
			.param("id", id)
			.query(CaseRepository::read)
			.optional();
	}

	List<Case> of(Item item) {
		return database.sql("select * from moderation_case where kind = :kind and item_id = :item order by id")
			.param("kind", item.kind())
			.param("item", item.id())
			.query(CaseRepository::read)
			.list();
	}

	List<Case> ofAuthor(long author) {
		return database.sql("select * from moderation_case where author_id = :author order by id")
			.param("author", author)
			.query(CaseRepository::read)
			.list();
	}

	void sign(long id, Collection<Sign> signs) {
		database.sql("update moderation_case set signs = :signs, risk = :risk where id = :id")
			.param("id", id)
			.param("signs", signs.stream().map(Sign::word).sorted().toArray(String[]::new))
			.param("risk", Sign.risk(signs))
			.update();
	}

	/** Ids of the things of one kind that have a case for this cause. */
	Set<Long> items(String kind, Cause cause) {
		return Set.copyOf(database.sql("select item_id from moderation_case where kind = :kind and cause = :cause")
			.param("kind", kind)
			.param("cause", cause.word())
			.query(Long.class)
			.list());
	}

	static Case read(ResultSet row, int at) throws SQLException {
		return new Case(row.getLong("id"), new Item(row.getString("kind"), row.getLong("item_id")),
				Cause.of(row.getString("cause")), row.getLong("version"), row.getObject("author_id", Long.class),
				row.getString("title"), row.getString("language"), row.getString("campaign"),
				signs(row.getArray("signs")), row.getObject("opened_at", OffsetDateTime.class).toInstant(),
				instant(row, "due_at"), claim(row));
	}

	private static Set<Sign> signs(Array words) throws SQLException {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		Arrays.stream((String[]) words.getArray()).map(Sign::of).forEach(signs::add);
		return signs;
	}

	private static @Nullable Claim claim(ResultSet row) throws SQLException {
		Long by = row.getObject("claimed_by", Long.class);
		Instant until = instant(row, "claimed_until");
		return (by != null && until != null) ? new Claim(by, until) : null;
	}

	private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
		OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
		return (time != null) ? time.toInstant() : null;
	}

}
