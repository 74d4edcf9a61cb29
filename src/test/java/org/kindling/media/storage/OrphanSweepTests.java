package org.kindling.media.storage;

import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.media.MediaStore;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@DataJpaTest
class OrphanSweepTests {

	private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

	@Autowired
	private JdbcClient database;

	@TempDir
	private Path directory;

	private MediaStore media;

	@BeforeEach
	void open() {
		media = new DiskStore(directory, InstantSource.fixed(NOON));
	}

	@Test
	void removesWhatNothingShows() {
		String file = keep("forgotten");

		sweepAfter(Duration.ofDays(2));

		assertThat(media.file(file).exists()).isFalse();
	}

	@Test
	void leavesWhatMayYetGetItsRow() {
		String file = keep("just arrived");

		sweepAfter(Duration.ofHours(23));

		assertThat(media.file(file).exists()).isTrue();
	}

	@Test
	void leavesWhatIsShown() {
		String file = keep("a poster");
		database.sql("insert into video (poster_id, created_at) values (:id, now())").param("id", row(file)).update();

		sweepAfter(Duration.ofDays(2));

		assertThat(media.file(file).exists()).isTrue();
	}

	@Test
	void removesARowThatNothingRefersTo() {
		String file = keep("an old caption");
		row(file);

		sweepAfter(Duration.ofDays(2));

		assertThat(media.file(file).exists()).isFalse();
		assertThat(database.sql("select count(*) from media_file").query(Long.class).single()).isZero();
	}

	@Test
	void removesAVideoThatNobodyPutAnywhere() {
		video("7");

		sweepAfter(Duration.ofDays(8));

		assertThat(database.sql("select count(*) from video").query(Long.class).single()).isZero();
	}

	@Test
	void leavesAVideoWhoseFormMayStillBeOpenAndThoseOfTheDemonstration() {
		video("7");
		sweepAfter(Duration.ofDays(6));
		video("null");
		assertThat(database.sql("select count(*) from video").query(Long.class).single()).isEqualTo(2);

		sweepAfter(Duration.ofDays(30));

		assertThat(database.sql("select owner_id from video").query().singleColumn()).containsExactly((Object) null);
	}

	private void video(String owner) {
		database.sql("insert into video (owner_id, created_at) values (" + owner + ", :at)")
			.param("at", NOON.atOffset(ZoneOffset.UTC))
			.update();
	}

	private String keep(String text) {
		return media.keep(new ByteArrayInputStream(text.getBytes()), "jpg").name();
	}

	private long row(String name) {
		return database.sql("""
				insert into media_file (name, content_type, size_in_bytes, created_at)
				values (:name, 'image/jpeg', 1, :at) returning id
				""").param("name", name).param("at", NOON.atOffset(ZoneOffset.UTC)).query(Long.class).single();
	}

	private void sweepAfter(Duration time) {
		new OrphanSweep(media, database, InstantSource.fixed(NOON.plus(time)), new References(database)).sweep();
	}

}
