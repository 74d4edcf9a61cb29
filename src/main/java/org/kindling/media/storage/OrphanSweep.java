package org.kindling.media.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.kindling.media.MediaStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

/**
 * Removes files that no row names, for they were kept and then not wanted: an upload that
 * was given up, a rendition of a video that is gone. A day's grace leaves alone what is
 * about to get its row.
 */
@Service
class OrphanSweep {

	private static final Logger logger = LoggerFactory.getLogger(OrphanSweep.class);

	static final Duration GRACE = Duration.ofDays(1);

	private final MediaStore media;

	private final JdbcClient database;

	private final InstantSource time;

	OrphanSweep(MediaStore media, JdbcClient database, InstantSource time) {
		this.media = media;
		this.database = database;
		this.time = time;
	}

	@Scheduled(initialDelay = 1, fixedRate = 24, timeUnit = TimeUnit.HOURS)
	void sweep() {
		Instant before = time.instant().minus(GRACE);
		removeRows(before);
		media.eachKept(before, (names) -> removeFiles(names, before));
	}

	/** Who refers to files, the database knows better than any list that is kept here. */
	private void removeRows(Instant before) {
		String unused = String.join("", database.sql("""
				select format(' and not exists (select from %s r where r.%I = f.id)', k.conrelid::regclass, a.attname)
				from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
				where k.contype = 'f' and k.confrelid = 'media_file'::regclass
				""").query(String.class).list());
		database.sql("delete from media_file f where f.created_at < :before" + unused)
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
