package org.kindling.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;

import org.kindling.media.MediaStore.StoredFile;
import org.kindling.media.storage.References;

import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files in the store, and the rows that name them: first the file, then its row. */
@Component
class MediaFiles {

	private final MediaStore media;

	private final JdbcClient database;

	private final InstantSource time;

	private final References references;

	MediaFiles(MediaStore media, JdbcClient database, InstantSource time, References references) {
		this.media = media;
		this.database = database;
		this.time = time;
		this.references = references;
	}

	/** Keeps what was uploaded, which no page shows, and returns the id of its row. */
	long keepOriginal(Path file) {
		return name(media.keep(file, "bin"), "application/octet-stream");
	}

	/** Keeps a file and returns the id of its row. */
	long keep(Path file, String extension, String contentType) {
		return keep(new FileSystemResource(file), extension, contentType);
	}

	long keep(byte[] content, String extension, String contentType) {
		return keep(new ByteArrayResource(content), extension, contentType);
	}

	private long keep(InputStreamSource content, String extension, String contentType) {
		StoredFile file = store(content, extension);
		long id = name(file, contentType);
		// Somebody who erased the same file at this moment has done so by now: their row
		// was waited for.
		if (!media.file(file.name()).exists()) {
			store(content, extension);
		}
		return id;
	}

	private StoredFile store(InputStreamSource source, String extension) {
		try (InputStream content = source.getInputStream()) {
			return media.keep(content, extension);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Removes those files at once that nothing refers to any more. The file goes before
	 * its row is seen to be gone, so that whoever keeps the same one waits for it.
	 * @param ids of their rows
	 */
	void removeUnused(List<Long> ids) {
		if (!ids.isEmpty()) {
			database
				.sql("delete from media_file f where f.id in (:ids)" + references.none("media_file", "f")
						+ " returning f.name")
				.param("ids", ids)
				.query(String.class)
				.list()
				.forEach((name) -> media.remove(name, Instant.MAX));
		}
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
