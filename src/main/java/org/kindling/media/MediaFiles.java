package org.kindling.media;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.kindling.media.MediaStore.StoredFile;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in the store, and the rows that name them: first the file, then its row. */
@Component
class MediaFiles {

	private final MediaStore media;

	private final JdbcClient database;

	private final InstantSource time;

	MediaFiles(MediaStore media, JdbcClient database, InstantSource time) {
		this.media = media;
		this.database = database;
		this.time = time;
	}

	/** Keeps a file and returns the id of its row. */
	long keep(Path file, String extension, String contentType) {
		try (InputStream content = Files.newInputStream(file)) {
			return name(media.keep(content, extension), contentType);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	long keep(byte[] content, String extension, String contentType) {
		return name(media.keep(new ByteArrayInputStream(content), extension), contentType);
	}

	/**
	 * A file that is kept again counts as new, so that it is not swept before it is used.
	 */
	private long name(StoredFile file, String contentType) {
		return database.sql("""
				insert into media_file (name, content_type, size_in_bytes, created_at)
				values (:name, :type, :size, :now)
				on conflict (name) do update set created_at = excluded.created_at returning id
				""")
			.param("name", file.name())
			.param("type", contentType)
			.param("size", file.sizeInBytes())
			.param("now", time.instant().atOffset(ZoneOffset.UTC))
			.query(Long.class)
			.single();
	}

}
