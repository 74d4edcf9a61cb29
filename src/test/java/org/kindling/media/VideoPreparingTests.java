package org.kindling.media;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.media.preparing.MediaFixtures;
import org.kindling.media.storage.MediaStoreFixtures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
class VideoPreparingTests {

	private static final long OWNER = 7;

	@Autowired
	private JdbcClient database;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private VideoRepository repository;

	@TempDir
	private Path directory;

	private Instant now = Instant.parse("2026-11-21T12:00:00Z");

	private Preparations preparations;

	private VideoService videos;

	private VideoPreparing preparing;

	@BeforeEach
	void open() {
		InstantSource time = () -> now;
		var media = MediaStoreFixtures.onDisk(directory.resolve("media"));
		var files = new MediaFiles(media, database, time);
		var workshop = MediaFixtures.workshop(directory);
		preparations = new Preparations(database, time);
		videos = new VideoService(repository, preparations, files, workshop, MediaFixtures.pictureWorkshop(directory),
				MediaFixtures.settings());
		preparing = new VideoPreparing(preparations, workshop, media, new PreparedVideos(files, preparations, database,
				new TransactionTemplate(transactions), MediaFixtures.settings()));
	}

	@Test
	void preparesWhatWasReceived() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		assertThat(videos.state(video)).hasValue(new VideoState(VideoStatus.WAITING, 0, null));

		assertThat(preparing.prepareNext()).isTrue();

		assertThat(videos.state(video)).hasValue(new VideoState(VideoStatus.READY, 100, null));
		VideoPage page = videos.page(video).orElseThrow();
		assertThat(page.files()).singleElement().extracting(VideoFile::width, VideoFile::height).contains(640, 360);
		assertThat(page.poster()).isEqualTo(videos.offeredPosters(video).get(1));
		assertThat(page.durationInMs()).isBetween(1400, 1600);
		assertThat(preparing.prepareNext()).isFalse();
	}

	@Test
	void letsTheCreatorChooseThePoster() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		preparing.prepareNext();

		videos.choosePoster(video, 3);

		assertThat(videos.page(video).orElseThrow().poster()).isEqualTo(videos.offeredPosters(video).get(2));
	}

	@Test
	void leavesAPosterThatWasThereFirst() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		videos.attachPoster(video, MediaFixtures.bytes(MediaFixtures.picture()));
		String poster = videos.page(video).orElseThrow().poster();

		preparing.prepareNext();

		assertThat(poster).endsWith(".jpg");
		assertThat(videos.page(video).orElseThrow().poster()).isEqualTo(poster);
	}

	@Test
	void leavesNobodyMoreRoomThanOthers() {
		long quota = MediaFixtures.settings().quota().toBytes();
		database.sql("update media_file set size_in_bytes = :quota where id = :id")
			.param("quota", quota)
			.param("id", missingOriginal())
			.update();
		preparations.add(OWNER, database.sql("select id from media_file").query(Long.class).single());

		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> videos.receive(OWNER, MediaFixtures.clip()))
			.extracting(RefusedException::refusal)
			.isEqualTo(Refusal.NO_ROOM_LEFT);
		videos.refuseWithoutRoom(OWNER + 1, 1);
	}

	@Test
	void keepsNothingOfWhatIsRefused() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> videos.receive(OWNER, Path.of("pom.xml")))
			.extracting(RefusedException::refusal)
			.isEqualTo(Refusal.NOT_A_VIDEO);

		assertThat(database.sql("select count(*) from video").query(Long.class).single()).isZero();
	}

	@Test
	void dropsTheOriginalOnceItIsPrepared() {
		videos.receive(OWNER, MediaFixtures.clip());

		preparing.prepareNext();

		assertThat(database.sql("select original_id from preparation").query().singleColumn()).containsOnlyNulls();
	}

	@Test
	void parksAVideoAfterThreeTriesUntilSomebodyHasItTriedAgain() {
		long video = preparations.add(OWNER, missingOriginal());

		for (int tries = 1; tries <= Preparations.MOST_TRIES; tries++) {
			assertThat(preparing.prepareNext()).isTrue();
			assertThat(preparing.prepareNext()).as("at once").isFalse();
			now = now.plus(Duration.ofMinutes(5));
		}

		assertThat(videos.state(video)).get().extracting(VideoState::status).isEqualTo(VideoStatus.PARKED);
		assertThat(preparing.prepareNext()).isFalse();
		videos.retry(video);
		assertThat(preparing.prepareNext()).isTrue();
	}

	@Test
	void takesUpWhatADeadPortalLeft() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		var left = preparations.take().orElseThrow();
		assertThat(preparing.prepareNext()).as("as long as somebody may be at it").isFalse();

		now = now.plus(Duration.ofMinutes(3));

		assertThat(preparing.prepareNext()).isTrue();
		assertThat(videos.state(video)).get().extracting(VideoState::status).isEqualTo(VideoStatus.READY);
		assertThat(preparations.ready(left)).as("who was given up").isFalse();
	}

	@Test
	void leavesAloneWhatTellsThatItIsAtIt() {
		videos.receive(OWNER, MediaFixtures.clip());
		var task = preparations.take().orElseThrow();

		now = now.plus(Duration.ofSeconds(100));
		preparations.progress(task, 40);
		now = now.plus(Duration.ofSeconds(100));

		assertThat(preparing.prepareNext()).isFalse();
		assertThat(videos.state(task.video())).get().extracting(VideoState::percent).isEqualTo(40);
	}

	private long missingOriginal() {
		return database.sql("""
				insert into media_file (name, content_type, size_in_bytes, created_at)
				values ('00000000000000000000000000000000.bin', 'application/octet-stream', 1, now()) returning id
				""").query(Long.class).single();
	}

}
