package org.kindling.demonstration;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;

import org.kindling.media.MediaStore;
import org.kindling.media.MediaStore.StoredFile;
import org.kindling.platform.Languages;

import org.springframework.core.io.Resource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The clips that stand in for the films: each with a poster, and with captions in the
 * languages there is a file for. A file is in the media store before its row is in the
 * database, so no row ever names a file that is not there.
 */
class Clips {

	private final DataFolder data;

	private final JdbcClient database;

	private final MediaStore media;

	Clips(DataFolder data, JdbcClient database, MediaStore media) {
		this.data = data;
		this.database = database;
		this.media = media;
	}

	/** Adds a clip as a video and returns its id. */
	long add(String name, Today today) {
		Clip clip = clip(name);
		long video = insertVideo(keep(name, "jpg", "image/jpeg", today), clip, today);
		insertRendition(video, keep(name, "mp4", "video/mp4", today), clip);
		for (Locale locale : Languages.ALL) {
			String language = locale.toLanguageTag();
			if (file(name + "." + language, "vtt").exists()) {
				insertCaption(video, language, keep(name + "." + language, "vtt", "text/vtt", today));
			}
		}
		return video;
	}

	// What ffprobe says of the clips, written down: the machine this runs on may not have
	// it.
	private Clip clip(String name) {
		return data.list("films/films.yaml", Clip.class)
			.all()
			.stream()
			.filter((clip) -> clip.clip().equals(name))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("films/films.yaml has no clip '%s'".formatted(name)));
	}

	private long keep(String name, String extension, String contentType, Today today) {
		StoredFile kept = keep(file(name, extension), extension);
		database.sql("""
				insert into media_file (name, content_type, size_in_bytes, created_at)
				values (:name, :type, :size, :now) on conflict (name) do nothing
				""")
			.param("name", kept.name())
			.param("type", contentType)
			.param("size", kept.sizeInBytes())
			.param("now", today.time())
			.update();
		return database.sql("select id from media_file where name = :name")
			.param("name", kept.name())
			.query(Long.class)
			.single();
	}

	private StoredFile keep(Resource file, String extension) {
		try (InputStream content = file.getInputStream()) {
			return media.keep(content, extension);
		}
		catch (FileNotFoundException ex) {
			throw new UncheckedIOException("there is no " + file.getFilename(), ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private Resource file(String name, String extension) {
		return data.file("films/%s.%s".formatted(name, extension));
	}

	private long insertVideo(long poster, Clip clip, Today today) {
		return database.sql("""
				insert into video (poster_id, duration_in_ms, stand_in, created_at)
				values (:poster, :duration, true, :now) returning id
				""")
			.param("poster", poster)
			.param("duration", clip.durationInMs())
			.param("now", today.time())
			.query(Long.class)
			.single();
	}

	private void insertRendition(long video, long file, Clip clip) {
		database.sql("insert into rendition (video_id, file_id, width, height) values (:video, :file, :width, :height)")
			.param("video", video)
			.param("file", file)
			.param("width", clip.width())
			.param("height", clip.height())
			.update();
	}

	private void insertCaption(long video, String language, long file) {
		database.sql("insert into caption (video_id, language, file_id) values (:video, :language, :file)")
			.param("video", video)
			.param("language", language)
			.param("file", file)
			.update();
	}

	record Clip(String clip, int durationInMs, int width, int height) {

	}

}
