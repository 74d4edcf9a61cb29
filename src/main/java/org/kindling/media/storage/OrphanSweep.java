package org.kindling.media.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.kindling.media.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Removes files that no row names, for they were kept and then not wanted: an upload that
 * was given up, a rendition of a video that is gone. A day's grace leaves alone what is
 * about to get its row. Videos that somebody brought and never put anywhere go as well,
 * after a week: the form that was to name them may still be open.
 */
@Service
class OrphanSweep {

	private static final Logger logger = LoggerFactory.getLogger(OrphanSweep.class);

	static final Duration GRACE = Duration.ofDays(1);

	static final Duration GRACE_OF_VIDEOS = Duration.ofDays(7);

	private final MediaStore media;

	private final JdbcClient database;

	private final InstantSource time;

	private final References references;

	OrphanSweep(MediaStore media, JdbcClient database, InstantSource time, References references) {
		this.media = media;
		this.database = database;
		this.time = time;
		this.references = references;
	}

	void sweep() {
		Instant before = time.instant().minus(GRACE);
		removeVideos(time.instant().minus(GRACE_OF_VIDEOS));
		removeRows(before);
		media.eachKept(before, (names) -> removeFiles(names, before));
	}

	private void removeVideos(Instant before) {
		database
			.sql("delete from video v where v.owner_id is not null and v.created_at < :before"
					+ references.none("video", "v"))
			.param("before", before.atOffset(ZoneOffset.UTC))
			.update();
	}

	private void removeRows(Instant before) {
		database.sql("delete from media_file f where f.created_at < :before" + references.none("media_file", "f"))
			.param("before", before.atOffset(ZoneOffset.UTC))
			.update();
	}

	private void removeFiles(List<String> names, Instant before) {
		if (names.isEmpty()) {
			return;
		}
		Set<String> orphans = new HashSet<>(names);
		database.sql("select name from media_file where name in (:names)")
			.param("names", names)
			.query(String.class)
			.list()
			.forEach(orphans::remove);
		orphans.forEach((name) -> media.remove(name, before));
		if (!orphans.isEmpty()) {
			logger.info("Removed {} media files that nothing shows", orphans.size());
		}
	}

}
