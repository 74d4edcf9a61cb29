package org.kindling.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far the preparing of each video is. */
@Component
class Preparations {

	static final int MOST_TRIES = 3;

	private final JdbcClient database;

	Preparations(JdbcClient database) {
		this.database = database;
	}

	void add(long video, long original) {
		database.sql("insert into preparation (video_id, original_id, status) values (:video, :original, 'waiting')")
			.param("video", video)
			.param("original", original)
			.update();
	}

	Optional<VideoState> state(long video) {
		return database.sql("select status, percent, refusal from preparation where video_id = :video")
			.param("video", video)
			.query((row, number) -> new VideoState(VideoStatus.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
					row.getInt(2), (row.getString(3) != null) ? Refusal.valueOf(row.getString(3)) : null))
			.optional();
	}

	/**
	 * Begins the next try, also of one that somebody began and never ended. A video that
	 * took the portal with it often enough is not begun again.
	 */
	Optional<PreparationTask> take(long video) {
		Optional<PreparationTask> task = database.sql("""
				update preparation p set status = 'preparing', tries = tries + 1, percent = 0
				from media_file f where f.id = p.original_id and p.video_id = :video
					and status in ('waiting', 'preparing') and tries < :most
				returning p.video_id, f.name, p.tries
				""")
			.param("video", video)
			.param("most", MOST_TRIES)
			.query((row, number) -> new PreparationTask(row.getLong(1), row.getString(2), row.getInt(3)))
			.optional();
		if (task.isEmpty()) {
			database.sql("update preparation set status = 'parked' where video_id = :video and status = 'preparing'")
				.param("video", video)
				.update();
		}
		return task;
	}

	void progress(PreparationTask task, int percent) {
		change(task, "percent = :percent", percent, null);
	}

	/** Whether it was ours to finish: if we were given up, somebody else has taken it. */
	boolean ready(PreparationTask task) {
		return change(task, "status = 'ready', percent = :percent", 100, null);
	}

	void refuse(PreparationTask task, Refusal refusal) {
		change(task, "status = 'failed', refusal = :refusal, percent = :percent", 0, refusal);
	}

	/** Gives it back, to be tried later. */
	void giveUp(PreparationTask task) {
		change(task, "status = 'waiting', percent = :percent", 0, null);
	}

	/** Leaves it to staff. */
	void park(PreparationTask task) {
		change(task, "status = 'parked', percent = :percent", 0, null);
	}

	/** Gives it back as if it had never been begun. */
	void release(PreparationTask task) {
		change(task, "status = 'waiting', tries = tries - 1, percent = :percent", 0, null);
	}

	/** Whether there was something to try again. */
	boolean retry(long video) {
		return database.sql("""
				update preparation set status = 'waiting', tries = 0, refusal = null
				where video_id = :video and status = 'parked'
				""").param("video", video).update() == 1;
	}

	/** Forgets what was uploaded, and says which file that was. */
	List<Long> dropOriginal(PreparationTask task) {
		return database.sql("""
				update preparation set original_id = null
				where video_id = :video and status in ('ready', 'failed') and original_id is not null
				returning old.original_id
				""").param("video", task.video()).query(Long.class).list();
	}

	private boolean change(PreparationTask task, String what, int percent, @Nullable Refusal refusal) {
		return database
			.sql("update preparation set " + what
					+ " where video_id = :video and tries = :tries and status = 'preparing'")
			.param("video", task.video())
			.param("tries", task.tries())
			.param("percent", percent)
			.param("refusal", (refusal != null) ? refusal.name() : null)
			.update() == 1;
	}

}
