package org.kindling.moderation;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Knows how much somebody has looked at within the last hour: a pause is offered after a
 * number of things, and who saw much that is hard to look at gets other things first.
 */
@Component
class Work {

	private static final Duration LATELY = Duration.ofHours(1);

	private static final Duration KEPT = Duration.ofDays(30);

	private final JdbcClient database;

	private final ModerationSettings settings;

	private final InstantSource time;

	Work(JdbcClient database, ModerationSettings settings, InstantSource time) {
		this.database = database;
		this.settings = settings;
		this.time = time;
	}

	void done(long moderator, boolean severe) {
		database.sql("insert into moderation_work (moderator_id, at, severe) values (:by, :at, :severe)")
			.param("by", moderator)
			.param("at", time.instant().atOffset(ZoneOffset.UTC))
			.param("severe", severe)
			.update();
	}

	/** Whether somebody should be asked whether they would like a pause. */
	boolean isEnough(long moderator) {
		Lately lately = lately(moderator);
		return lately.all() >= settings.pauseAfter() || lately.severe() >= settings.pauseAfterSevere();
	}

	/**
	 * Up to which risk somebody should be given cases now; null if it does not matter.
	 */
	@Nullable Integer mostRisk(long moderator) {
		return (lately(moderator).severe() >= settings.pauseAfterSevere()) ? Sign.THREAT.weight() - 1 : null;
	}

	/** When somebody looked at something within the last month. */
	List<Instant> of(long moderator) {
		return database.sql("select at from moderation_work where moderator_id = :by order by at")
			.param("by", moderator)
			.query((row, _) -> row.getObject("at", OffsetDateTime.class).toInstant())
			.list();
	}

	void forget(long moderator) {
		database.sql("delete from moderation_work where moderator_id = :by").param("by", moderator).update();
	}

	/** Forgets what nobody needs to know any more. */
	void sweep() {
		database.sql("delete from moderation_work where at < :before")
			.param("before", time.instant().minus(KEPT).atOffset(ZoneOffset.UTC))
			.update();
	}

	private Lately lately(long moderator) {
		Instant since = time.instant().minus(LATELY);
		return database.sql("""
				select count(*) as "all", count(*) filter (where severe) as severe from moderation_work
				where moderator_id = :by and at >= :since
				""").param("by", moderator).param("since", since.atOffset(ZoneOffset.UTC)).query(Lately.class).single();
	}

	private record Lately(long all, long severe) {

	}

}
