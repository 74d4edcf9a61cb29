package org.kindling.media.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.media.MediaStore;
import org.kindling.media.MediaStore.StoredFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What holds wherever files are kept; the disk here, an S3 in the class below. */
class MediaStoreTests {

	@TempDir
	private Path directory;

	private MediaStore media() {
		return store(directory);
	}

	MediaStore store(Path directory) {
		return new DiskStore(directory, InstantSource.system());
	}

	@Test
	void keepsALargeFileUnderANameOfItsOwn() throws IOException {
		Path file = Files.writeString(directory.resolve("upload"), "a film");

		StoredFile first = store(directory.resolve("store")).keep(file, "bin");
		StoredFile second = store(directory.resolve("store")).keep(file, "bin");

		assertThat(first.sizeInBytes()).isEqualTo(6);
		assertThat(first.name()).matches("[0-9a-f]{32}\\.bin").isNotEqualTo(second.name());
		Files.delete(file);
		assertThat(store(directory.resolve("store")).file(first.name()).getContentAsString(StandardCharsets.UTF_8))
			.isEqualTo("a film");
	}

	@Test
	void keepsAFileUnderTheHashOfItsContent() throws IOException {
		StoredFile kept = media().keep(content("kind"), "vtt");

		assertThat(kept.name()).matches("[0-9a-f]{32}\\.vtt");
		assertThat(kept.sizeInBytes()).isEqualTo(4);
		assertThat(media().file(kept.name()).getContentAsString(StandardCharsets.UTF_8)).isEqualTo("kind");
	}

	@Test
	void keepsTheSameContentOnce() {
		assertThat(media().keep(content("kind"), "vtt")).isEqualTo(media().keep(content("kind"), "vtt"));
	}

	@Test
	void readsFromTheMiddle() throws IOException {
		StoredFile kept = media().keep(content("kindness"), "vtt");

		try (InputStream in = media().file(kept.name()).getInputStream()) {
			in.skipNBytes(4);
			assertThat(in.readNBytes(2)).asString().isEqualTo("ne");
		}
	}

	@Test
	void knowsWhatIsNotThere() {
		assertThat(media().file("00000000000000000000000000000000.mp4").exists()).isFalse();
	}

	@Test
	void keepsNothingOfAFileThatBreaksOff() throws IOException {
		InputStream torn = new InputStream() {

			@Override
			public int read() throws IOException {
				throw new IOException("the line is dead");
			}

		};

		assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> media().keep(torn, "mp4"));

		try (Stream<Path> left = Files.walk(directory)) {
			assertThat(left.filter(Files::isRegularFile)).isEmpty();
		}
	}

	@Test
	void namesWhatIsOld() {
		StoredFile kept = media().keep(content("kind"), "vtt");

		assertThat(kept(inAnHour())).contains(kept.name());
		assertThat(kept(Instant.EPOCH)).isEmpty();
	}

	@Test
	void removesOnlyWhatIsOld() {
		StoredFile kept = media().keep(content("kind"), "vtt");

		media().remove(kept.name(), Instant.EPOCH);
		assertThat(media().file(kept.name()).exists()).isTrue();

		media().remove(kept.name(), inAnHour());
		assertThat(media().file(kept.name()).exists()).isFalse();
	}

	@Test
	void removesTwiceWithoutComplaint() {
		media().remove("00000000000000000000000000000000.mp4", inAnHour());
	}

	private List<String> kept(Instant before) {
		List<String> names = new ArrayList<>();
		media().eachKept(before, names::addAll);
		return names;
	}

	private static Instant inAnHour() {
		return InstantSource.system().instant().plus(Duration.ofHours(1));
	}

	private static InputStream content(String text) {
		return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
	}

}
