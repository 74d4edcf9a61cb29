package org.kindling.media;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which videos are to be prepared, kept in the database: any portal may take the next
 * one, and one that a dead portal had taken is due again after a while.
 */
@Component
class Preparations {

	static final int MOST_TRIES = 3;

	private static final Duration SILENCE = Duration.ofMinutes(2);

	private final JdbcClient database;

	private final InstantSource time;

	Preparations(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	long add(long owner, long original) {
		return database.sql("""
				with v as (insert into video (created_at) values (:now) returning id)
				insert into preparation (video_id, owner_id, original_id, status, due_at)
				select id, :owner, :original, 'waiting', :now from v returning video_id
				""")
			.param("now", at(time.instant()))
			.param("owner", owner)
			.param("original", original)
			.query(Long.class)
			.single();
	}

	/** How many bytes the videos of an account have together. */
	long bytes(long owner) {
		return database
			.sql("""
					select coalesce(sum(size_in_bytes), 0) from media_file where id in (
						select original_id from preparation where owner_id = :owner
						union select r.file_id from rendition r join preparation p using (video_id) where p.owner_id = :owner)
					""")
			.param("owner", owner)
			.query(Long.class)
			.single();
	}

	Optional<VideoState> state(long video) {
		return database.sql("select status, percent, refusal from preparation where video_id = :video")
			.param("video", video)
			.query((row, number) -> new VideoState(VideoStatus.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
					row.getInt(2), (row.getString(3) != null) ? Refusal.valueOf(row.getString(3)) : null))
			.optional();
	}

	/** Takes the next one, so that nobody else does. */
	Optional<PreparationTask> take() {
		return database.sql("""
				update preparation p set status = 'preparing', tries = tries + 1, percent = 0, due_at = :silent
				from media_file f where f.id = p.original_id and p.video_id = (
					select video_id from preparation where status in ('waiting', 'preparing') and due_at <= :now
					order by due_at limit 1 for update skip locked)
				returning p.video_id, f.name, p.tries
				""")
			.param("now", at(time.instant()))
			.param("silent", at(time.instant().plus(SILENCE)))
			.query((row, number) -> new PreparationTask(row.getLong(1), row.getString(2), row.getInt(3)))
			.optional();
	}

	/** Tells how far it is, and that somebody is still at it. */
	void progress(PreparationTask task, int percent) {
		change(task, "percent = :percent, due_at = :due", percent, time.instant().plus(SILENCE), null);
	}

	/** Whether it was ours to finish: if we were given up, somebody else has taken it. */
	boolean ready(PreparationTask task) {
		return change(task, "status = 'ready', percent = :percent, due_at = :due", 100, time.instant(), null);
	}

	void refuse(PreparationTask task, Refusal refusal) {
		change(task, "status = 'failed', refusal = :refusal, due_at = :due, percent = :percent", 0, time.instant(),
				refusal);
	}

	/** Gives it back: to be tried later, or, after too many tries, by staff. */
	void giveUp(PreparationTask task) {
		String status = (task.tries() < MOST_TRIES) ? "waiting" : "parked";
		change(task, "status = '" + status + "', due_at = :due, percent = :percent", 0,
				time.instant().plusSeconds(30L * task.tries()), null);
	}

	void release(PreparationTask task) {
		change(task, "status = 'waiting', tries = tries - 1, due_at = :due, percent = :percent", 0, time.instant(),
				null);
	}

	void retry(long video) {
		database.sql("""
				update preparation set status = 'waiting', tries = 0, due_at = :now, refusal = null
				where video_id = :video and status = 'parked'
				""").param("video", video).param("now", at(time.instant())).update();
	}

	void dropOriginal(PreparationTask task) {
		database.sql("update preparation set original_id = null where video_id = :video")
			.param("video", task.video())
			.update();
	}

	private boolean change(PreparationTask task, String what, int percent, Instant due, @Nullable Refusal refusal) {
		return database
			.sql("update preparation set " + what
					+ " where video_id = :video and tries = :tries and status = 'preparing'")
			.param("video", task.video())
			.param("tries", task.tries())
			.param("percent", percent)
			.param("due", at(due))
			.param("refusal", (refusal != null) ? refusal.name() : null)
			.update() == 1;
	}

	private static OffsetDateTime at(Instant time) {
		return time.atOffset(ZoneOffset.UTC);
	}

}
