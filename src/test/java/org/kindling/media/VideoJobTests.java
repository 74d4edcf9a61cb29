package org.kindling.media;

import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.jsoup.nodes.Element;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class VideoJobTests {

	private static final long OWNER = 4711;

	@Autowired
	private JdbcClient database;

	@Autowired
	private VideoService videos;

	@Autowired
	private MediaStore media;

	@Autowired
	private MediaSettings settings;

	@Autowired
	private Visitor visitor;

	@AfterEach
	void tidy() {
		database
			.sql("update story set video_id = null where video_id in (select id from video where owner_id = :owner)")
			.param("owner", OWNER)
			.update();
		database.sql("delete from video where owner_id = :owner").param("owner", OWNER).update();
	}

	@Test
	void aVideoWhosePortalDiedIsTakenUpByAnother() {
		long video = video(file(MediaFixtures.bytes(MediaFixtures.clip())), "preparing");
		database.sql("""
				insert into job (task_name, task_instance, execution_time, picked, picked_by, last_heartbeat, version)
				values ('prepare-video', :video, now() - interval '1 hour', true, 'dead', now() - interval '1 hour', 1)
				""").param("video", Long.toString(video)).update();

		Awaitility.await()
			.atMost(Duration.ofMinutes(1))
			.until(() -> videos.state(video).orElseThrow().status() == VideoStatus.READY);

		Awaitility.await()
			.until(() -> database
				.sql("select count(*) from job where task_name = 'prepare-video' and task_instance = :v")
				.param("v", Long.toString(video))
				.query(Long.class)
				.single() == 0);
	}

	@Test
	void twoUploadsThatEndAtOnceStayWithinWhatThereIsRoomFor() throws Exception {
		byte[] clip = MediaFixtures.bytes(MediaFixtures.clip());
		long original = file(new byte[] { 47, 11 });
		video(original, "failed");
		database.sql("update media_file set size_in_bytes = :size where id = :id")
			.param("size", settings.quota().toBytes() - clip.length - 10)
			.param("id", original)
			.update();
		Callable<String> upload = () -> {
			try {
				videos.receive(OWNER, MediaFixtures.clip());
				return "taken";
			}
			catch (RefusedException ex) {
				return ex.refusal().name();
			}
		};

		try (var threads = Executors.newFixedThreadPool(2)) {
			var outcomes = threads.invokeAll(List.of(upload, upload)).stream().map((outcome) -> outcome.resultNow());
			assertThat(outcomes).containsExactlyInAnyOrder("taken", "NO_ROOM_LEFT");
		}
	}

	@Test
	void twentyUploadsAtOnceEnd() throws Exception {
		Callable<Long> upload = () -> videos.receive(OWNER, MediaFixtures.clip());

		try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
			var outcomes = threads.invokeAll(Collections.nCopies(20, upload));
			assertThat(outcomes).extracting(Future::resultNow).doesNotHaveDuplicates();
		}
	}

	@Test
	void aFilmElsewhereIsALinkThatLoadsNothing() {
		long video = videos.link(OWNER, "https://www.tiktok.com/@lantern/video/697");
		String slug = database.sql("""
				update story set video_id = :video where id = (select min(id) from story where video_id is null)
				returning slug
				""").param("video", video).query(String.class).single();

		Element picture = visitor.page("/stories/" + slug).selectFirst(".story__picture");

		Element link = picture.selectFirst("a.elsewhere");
		assertThat(link.attr("href")).isEqualTo("https://www.tiktok.com/@lantern/video/697");
		assertThat(link.attr("rel")).contains("noopener");
		assertThat(link.text()).contains("Watch it on tiktok.com");
		assertThat(picture.select("video, iframe, embed, script")).isEmpty();
		assertThat(picture.select("[src]")).noneMatch((element) -> element.attr("src").contains("tiktok"));
	}

	private long file(byte[] content) {
		String name = media.keep(new ByteArrayInputStream(content), "bin").name();
		return database.sql("""
				insert into media_file (name, content_type, size_in_bytes, created_at)
				values (:name, 'application/octet-stream', :size, now())
				on conflict (name) do update set created_at = now() returning id
				""").param("name", name).param("size", content.length).query(Long.class).single();
	}

	private long video(long original, String status) {
		long video = database.sql("insert into video (owner_id, created_at) values (:owner, now()) returning id")
			.param("owner", OWNER)
			.query(Long.class)
			.single();
		database.sql("""
				insert into preparation (video_id, original_id, status, tries) values (:video, :original, :status, 1)
				""").param("video", video).param("original", original).param("status", status).update();
		return video;
	}

}
