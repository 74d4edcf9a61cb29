package org.kindling.media;

import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

import javax.sql.DataSource;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kindling.media.preparing.MediaFixtures;

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
	private DataSource source;

	@Autowired
	private PlatformTransactionManager transactions;

	@Autowired
	private VideoRepository repository;

	@TempDir
	private Path directory;

	private Workbench workbench;

	private Preparations preparations;

	private VideoService videos;

	private VideoPreparing preparing;

	@BeforeEach
	void open() {
		workbench = new Workbench(directory, source, repository, new TransactionTemplate(transactions),
				InstantSource.system());
		preparations = workbench.preparations;
		videos = workbench.videos;
		preparing = workbench.preparing;
	}

	@Test
	void preparesWhatWasReceived() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		assertThat(videos.state(video)).hasValue(new VideoState(VideoStatus.WAITING, 0, null));

		assertThat(preparing.prepare(video)).isEmpty();

		assertThat(videos.state(video)).hasValue(new VideoState(VideoStatus.READY, 100, null));
		VideoPage page = videos.page(video).orElseThrow();
		assertThat(page.files()).singleElement().extracting(VideoFile::width, VideoFile::height).contains(640, 360);
		assertThat(page.poster()).isEqualTo(videos.offeredPosters(video).get(1));
		assertThat(page.durationInMs()).isBetween(1400, 1600);
	}

	@Test
	void writesTheJobWithTheVideo() {
		long video = videos.receive(OWNER, MediaFixtures.clip());

		assertThat(jobs()).isEqualTo(1);
		assertThat(videos.belongsTo(video, OWNER)).isTrue();
		assertThat(videos.belongsTo(video, OWNER + 1)).isFalse();
	}

	@Test
	void preparesNothingTwice() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		preparing.prepare(video);
		String poster = videos.page(video).orElseThrow().poster();

		assertThat(preparing.prepare(video)).isEmpty();

		assertThat(videos.state(video)).hasValue(new VideoState(VideoStatus.READY, 100, null));
		assertThat(videos.page(video).orElseThrow().poster()).isEqualTo(poster);
	}

	@Test
	void preparesNothingThatWasDiscarded() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		videos.discard(video);

		assertThat(preparing.prepare(video)).isEmpty();

		assertThat(videos.page(video)).isEmpty();
		assertThat(database.sql("select count(*) from rendition").query(Long.class).single()).isZero();
	}

	@Test
	void letsTheCreatorChooseThePoster() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		preparing.prepare(video);

		videos.choosePoster(video, 3);

		assertThat(videos.page(video).orElseThrow().poster()).isEqualTo(videos.offeredPosters(video).get(2));
	}

	@Test
	void leavesAPosterThatWasThereFirst() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		videos.attachPoster(video, MediaFixtures.bytes(MediaFixtures.picture()));
		String poster = videos.page(video).orElseThrow().poster();

		preparing.prepare(video);

		assertThat(poster).endsWith(".jpg");
		assertThat(videos.page(video).orElseThrow().poster()).isEqualTo(poster);
	}

	@Test
	void keepsNothingOfWhatIsRefused() {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> videos.receive(OWNER, Path.of("pom.xml")))
			.extracting(RefusedException::refusal)
			.isEqualTo(Refusal.NOT_A_VIDEO);
		assertThat(database.sql("select count(*) from video").query(Long.class).single()).isZero();
		assertThat(jobs()).isZero();
	}

	@Test
	void dropsTheOriginalOnceItIsPrepared() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		String original = workbench.own.files(OWNER).getFirst().name();

		preparing.prepare(video);

		assertThat(database.sql("select original_id from preparation").query().singleColumn()).containsOnlyNulls();
		assertThat(workbench.media.file(original).exists()).isFalse();
		assertThat(database.sql("select name from media_file where name like '%.bin'").query().singleColumn())
			.isEmpty();
	}

	@Test
	void parksAVideoAfterThreeTriesUntilSomebodyHasItTriedAgain() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		losesItsFile();
		assertThat(preparing.prepare(video)).hasValue(Duration.ofSeconds(30));
		assertThat(videos.state(video)).get().extracting(VideoState::status).isEqualTo(VideoStatus.WAITING);
		assertThat(preparing.prepare(video)).hasValue(Duration.ofSeconds(60));
		assertThat(preparing.prepare(video)).isEmpty();
		assertThat(videos.state(video)).get().extracting(VideoState::status).isEqualTo(VideoStatus.PARKED);
		database.sql("delete from job").update();
		assertThat(preparing.prepare(video)).as("parked").isEmpty();

		videos.retry(video);

		assertThat(jobs()).isEqualTo(1);
		assertThat(preparing.prepare(video)).hasValue(Duration.ofSeconds(30));
	}

	@Test
	void takesUpWhatADeadPortalLeft() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		var left = preparations.take(video).orElseThrow();

		preparing.prepare(video);

		assertThat(videos.state(video)).get().extracting(VideoState::status).isEqualTo(VideoStatus.READY);
		assertThat(preparations.ready(left)).as("who was given up").isFalse();
	}

	@Test
	void parksWhatTookThePortalWithItThreeTimes() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		for (int tries = 1; tries <= Preparations.MOST_TRIES; tries++) {
			assertThat(preparations.take(video)).isPresent();
		}

		assertThat(preparing.prepare(video)).isEmpty();

		assertThat(videos.state(video)).get().extracting(VideoState::status).isEqualTo(VideoStatus.PARKED);
	}

	@Test
	void beginsAnewAfterThePortalWasClosed() {
		long video = videos.receive(OWNER, MediaFixtures.clip());
		Thread.currentThread().interrupt();

		assertThat(preparing.prepare(video)).hasValue(Duration.ZERO);

		assertThat(videos.state(video)).hasValue(new VideoState(VideoStatus.WAITING, 0, null));
		assertThat(database.sql("select tries from preparation").query(Integer.class).single()).isZero();
	}

	private void losesItsFile() {
		database.sql("update media_file set name = '00000000000000000000000000000000.bin'").update();
	}

	private long jobs() {
		return database.sql("select count(*) from job where task_name = 'prepare-video'").query(Long.class).single();
	}

}
