package org.kindling.media;

import java.nio.file.Path;
import java.util.List;

import org.kindling.accounts.ArchiveStore;

import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the archives that people take home in the media store. {@link MediaController}
 * does not serve them, as it knows no type for them.
 */
@Component
class ArchiveFiles implements ArchiveStore {

	private final MediaFiles files;

	private final MediaStore media;

	private final JdbcClient database;

	ArchiveFiles(MediaFiles files, MediaStore media, JdbcClient database) {
		this.files = files;
		this.media = media;
		this.database = database;
	}

	@Override
	public long keep(Path archive) {
		return database.sql("insert into kept_archive (file_id) values (:file) returning id")
			.param("file", files.keep(archive, "zip", "application/zip"))
			.query(Long.class)
			.single();
	}

	@Override
	public Resource file(long number) {
		return media.file(
				database.sql("select f.name from kept_archive a join media_file f on f.id = a.file_id where a.id = :id")
					.param("id", number)
					.query(String.class)
					.single());
	}

	@Override
	public void remove(long number) {
		List<Long> unused = database.sql("delete from kept_archive where id = :id returning file_id")
			.param("id", number)
			.query(Long.class)
			.list();
		files.removeUnused(unused);
	}

}
