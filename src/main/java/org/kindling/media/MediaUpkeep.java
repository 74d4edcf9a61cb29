package org.kindling.media;

import java.time.OffsetDateTime;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Tells those who look after the portal what they have to know of its media. */
@Service
public class MediaUpkeep {

	private final JdbcClient database;

	MediaUpkeep(JdbcClient database) {
		this.database = database;
	}

	/**
	 * Videos that wait for staff, the oldest first; {@link VideoService#retry} has one
	 * tried again.
	 */
	public List<ParkedVideo> parked(int most) {
		return database.sql("""
				select v.id, v.owner_id, v.created_at, coalesce(f.size_in_bytes, 0) from preparation p
				join video v on v.id = p.video_id left join media_file f on f.id = p.original_id
				where p.status = 'parked' order by v.id limit :most
				""")
			.param("most", most)
			.query((row, number) -> new ParkedVideo(row.getLong(1), row.getObject(2, Long.class),
					row.getObject(3, OffsetDateTime.class).toInstant(), row.getLong(4)))
			.list();
	}

	/** How many wait for staff. */
	public long countParked() {
		return database.sql("select count(*) from preparation where status = 'parked'").query(Long.class).single();
	}

	/** How many bytes all files of the store have together. */
	public long bytes() {
		return database.sql("select coalesce(sum(size_in_bytes), 0) from media_file").query(Long.class).single();
	}

}
