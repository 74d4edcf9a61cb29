package org.kindling.media;

import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose a video is, and all that belongs to it. */
@Component
class OwnVideos {

	private static final String FILES = """
			select v.id, part.kind, f.name, part.language, f.id as file from video v
			join lateral (
				select 'original' as kind, p.original_id as file_id, null as language from preparation p
					where p.video_id = v.id
				union all select 'rendition', r.file_id, null from rendition r where r.video_id = v.id
				union all select 'poster', v.poster_id, null
				union all select 'poster', o.file_id, null from offered_poster o
					where o.video_id = v.id and o.file_id is distinct from v.poster_id
				union all select 'captions', c.file_id, c.language from caption c where c.video_id = v.id
				union all select 'captions-' || c.status, c.file_id, c.language from caption_change c
					where c.video_id = v.id and c.status <> 'published'
			) part on true join media_file f on f.id = part.file_id
			""";

	private final JdbcClient database;

	private final InstantSource time;

	OwnVideos(JdbcClient database, InstantSource time) {
		this.database = database;
		this.time = time;
	}

	long add(long owner) {
		return add(owner, "");
	}

	/** Adds a video that is shown elsewhere, or here where the link is empty. */
	long add(long owner, String link) {
		return database
			.sql("insert into video (owner_id, link, created_at) values (:owner, nullif(:link, ''), :now) returning id")
			.param("owner", owner)
			.param("link", link)
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

	boolean isOf(long video, long owner) {
		return database.sql("select exists (select from video where id = :id and owner_id = :owner)")
			.param("id", video)
			.param("owner", owner)
			.query(Boolean.class)
			.single();
	}

	/** How many bytes the videos of an account have together. */
	long bytes(long owner) {
		return database.sql("""
				select coalesce(sum(size_in_bytes), 0) from media_file
				where id in (select file from (%s where v.owner_id = :owner) as own)
				""".formatted(FILES)).param("owner", owner).query(Long.class).single();
	}

	/**
	 * Lets nobody else add anything of that account until the transaction is over: of two
	 * uploads that end at once, the second is to find the first.
	 */
	void lock(long owner) {
		database.sql("select pg_advisory_xact_lock(hashtextextended('videos of', :owner))")
			.param("owner", owner)
			.query((row) -> {
			});
	}

	List<OwnFile> files(long owner) {
		return database.sql(FILES + " where v.owner_id = :owner order by v.id, kind, f.id")
			.param("owner", owner)
			.query((row, number) -> new OwnFile(row.getLong(1), row.getString(2), row.getString(3), row.getString(4)))
			.list();
	}

	List<OwnVideo> videos(long owner) {
		return database.sql("select id, link, created_at from video where owner_id = :owner order by id")
			.param("owner", owner)
			.query((row, number) -> new OwnVideo(row.getLong(1), row.getString(2),
					row.getObject(3, OffsetDateTime.class).toInstant(), List.of()))
			.list();
	}

	List<Long> fileIds(long owner) {
		return database.sql("select distinct file from (" + FILES + " where v.owner_id = :owner) as own")
			.param("owner", owner)
			.query(Long.class)
			.list();
	}

	void remove(long video) {
		database.sql("delete from video where id = :id").param("id", video).update();
	}

	void removeAll(long owner) {
		database.sql("delete from video where owner_id = :owner").param("owner", owner).update();
	}

}
