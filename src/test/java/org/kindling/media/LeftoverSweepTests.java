package org.kindling.media;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.platform.DataDirectory;

import static org.assertj.core.api.Assertions.assertThat;

class LeftoverSweepTests {

	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	@TempDir
	private Path directory;

	@Test
	void removesWhatADeadPortalLeftAndNothingElse() throws IOException {
		Path old = leave("media-work/work-1/input", Duration.ofHours(25));
		Path fresh = leave("media-work/work-2/input", Duration.ofHours(23));
		Path form = leave("form-uploads/upload_1.tmp/x", Duration.ofDays(3));
		Path film = leave("media/ab/film", Duration.ofDays(3));

		new LeftoverSweep(new DataDirectory(directory.toString()), InstantSource.fixed(NOON)).sweep();

		assertThat(old).doesNotExist();
		assertThat(form).doesNotExist();
		assertThat(fresh).exists();
		assertThat(film).exists();
	}

	@Test
	void findsNothingWhereNothingIs() throws IOException {
		new LeftoverSweep(new DataDirectory(directory.toString()), InstantSource.fixed(NOON)).sweep();

		assertThat(directory).isEmptyDirectory();
	}

	private Path leave(String name, Duration ago) throws IOException {
		Path file = directory.resolve(name);
		Files.createDirectories(file.getParent());
		Files.writeString(file, "half a film");
		Files.setLastModifiedTime(file.getParent(), FileTime.from(NOON.minus(ago)));
		return file;
	}

}
