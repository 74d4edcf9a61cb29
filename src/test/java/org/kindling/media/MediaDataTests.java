package org.kindling.media;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.TreeMap;

import javax.sql.DataSource;

import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kindling.accounts.DataArchive;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@DataJpaTest
class MediaDataTests {

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

	@BeforeEach
	void open() {
		workbench = new Workbench(directory, source, repository, new TransactionTemplate(transactions),
				InstantSource.system());
	}

	@Test
	void namesEveryFile() {
		long video = prepared(OWNER);
		prepared(OWNER + 1);

		assertThat(workbench.own.files(OWNER)).extracting(OwnFile::kind)
			.containsExactly("captions", "poster", "poster", "poster", "rendition");
		assertThat(workbench.own.files(OWNER)).extracting(OwnFile::language)
			.containsOnlyOnce("ms")
			.containsOnly("ms", null);
		assertThat(workbench.own.files(OWNER)).allMatch((file) -> file.video() == video)
			.allMatch((file) -> workbench.media.file(file.name()).exists());
	}

	@Test
	void namesTheOriginalAsLongAsItIsKept() {
		workbench.videos.receive(OWNER, MediaFixtures.clip());

		assertThat(workbench.own.files(OWNER)).extracting(OwnFile::kind).containsExactly("original");
	}

	@Test
	void handsOutEverything() {
		long video = prepared(OWNER);
		workbench.videos.link(OWNER, "https://vimeo.com/22439234");
		Map<String, Object> archive = new TreeMap<>();

		workbench.data.collect(OWNER, new DataArchive() {

			@Override
			public void json(String name, Object content) {
				archive.put(name, content);
			}

			@Override
			public void file(String name, InputStream content) {
				archive.put(name, content);
			}

		});

		assertThat(archive).hasSize(6).containsKeys("videos.json", "videos/%d/captions-ms.vtt".formatted(video));
		assertThat(archive.get("videos.json")).asInstanceOf(InstanceOfAssertFactories.list(OwnVideo.class))
			.extracting(OwnVideo::link)
			.containsExactly(null, "https://vimeo.com/22439234");
	}

	@Test
	void erasesTheFilesAtOnce() {
		long video = prepared(OWNER);
		var files = workbench.own.files(OWNER);
		workbench.videos.link(OWNER, "https://vimeo.com/22439234");
		workbench.underway = 1;

		workbench.data.erase(OWNER);

		assertThat(workbench.own.files(OWNER)).isEmpty();
		assertThat(workbench.videos.page(video)).isEmpty();
		assertThat(files).noneMatch((file) -> workbench.media.file(file.name()).exists());
		assertThat(database.sql("select count(*) from media_file").query(Long.class).single()).isZero();
		assertThat(database.sql("select count(*) from video").query(Long.class).single()).isZero();
		assertThat(workbench.underway).isZero();
	}

	@Test
	void handsOutAndErasesCaptionsThatNobodyHasApproved() {
		long video = prepared(OWNER);
		long captions = workbench.files.keep("WEBVTT\n\n".getBytes(StandardCharsets.UTF_8), "vtt", "text/vtt");
		database.sql("""
				insert into caption_change (video_id, language, file_id, status, status_since, version)
				values (:video, 'es', :file, 'waiting', now(), 2)
				""").param("video", video).param("file", captions).update();
		var files = workbench.own.files(OWNER);

		assertThat(files).extracting(OwnFile::path).contains("videos/%d/captions-waiting-es.vtt".formatted(video));
		workbench.data.erase(OWNER);
		assertThat(files).noneMatch((file) -> workbench.media.file(file.name()).exists());
	}

	@Test
	void leavesWhatSomebodyElseHasAsWell() {
		prepared(OWNER);
		prepared(OWNER + 1);

		workbench.data.erase(OWNER);

		assertThat(workbench.own.files(OWNER + 1)).hasSize(5)
			.allMatch((file) -> workbench.media.file(file.name()).exists());
	}

	@Test
	void erasesNothingOfSomebodyWhoHasNothing() {
		workbench.data.erase(OWNER);

		assertThat(workbench.own.files(OWNER)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			https://www.tiktok.com/@milky/video/697, tiktok.com
			HTTPS://VM.TikTok.com/ZMd/, vm.tiktok.com
			https://youtu.be/abc?t=4#x, youtu.be
			https://m.youtube.com:443/watch?v=abc, youtube.com
			'  https://www.instagram.com/reel/a/ ', instagram.com
			https://vimeo.com/22439234/caf\u00e9, vimeo.com
			""")
	void linksToPlatformsThatAreKnown(String address, String platform) {
		long video = workbench.videos.link(OWNER, address);

		VideoPage page = workbench.videos.page(video).orElseThrow();
		assertThat(page.link()).startsWith("https://").isASCII();
		assertThat(page.platform()).isEqualTo(platform);
		assertThat(page.files()).isEmpty();
		assertThat(workbench.videos.belongsTo(video, OWNER)).isTrue();
		assertThat(workbench.videos.state(video)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			http://www.tiktok.com/@milky/video/697, NOT_A_LINK
			javascript:alert(1), NOT_A_LINK
			'', NOT_A_LINK
			https://, NOT_A_LINK
			https:/www.tiktok.com/@milky, NOT_A_LINK
			https://www.tiktok.com, NOT_A_LINK
			https://www.tiktok.com/, NOT_A_LINK
			https://www.tiktok.com:8443/@milky, NOT_A_LINK
			https://me:secret@www.tiktok.com/@milky, NOT_A_LINK
			https://www.tiktok.com/<script>, NOT_A_LINK
			https://www.tiktok.com/a b, NOT_A_LINK
			https://www.tiktok.com.evil.example/x, PLATFORM_NOT_KNOWN
			https://evil.example/www.tiktok.com, PLATFORM_NOT_KNOWN
			https://evil.example#www.tiktok.com/x, NOT_A_LINK
			https://tikt\u043ek.com/x, NOT_A_LINK
			https://127.0.0.1/x, PLATFORM_NOT_KNOWN
			""")
	void linksNowhereElse(String address, Refusal refusal) {
		assertThatExceptionOfType(RefusedException.class).isThrownBy(() -> workbench.videos.link(OWNER, address))
			.extracting(RefusedException::refusal)
			.isEqualTo(refusal);
	}

	@Test
	void linksToNothingEndless() {
		assertThatExceptionOfType(RefusedException.class)
			.isThrownBy(() -> workbench.videos.link(OWNER, "https://youtu.be/" + "a".repeat(4000)));
	}

	private long prepared(long owner) {
		long video = workbench.videos.receive(owner, MediaFixtures.clip());
		workbench.preparing.prepare(video);
		long captions = workbench.files.keep("WEBVTT\n".getBytes(StandardCharsets.UTF_8), "vtt", "text/vtt");
		repository.putCaption(video, "ms", captions);
		return video;
	}

}
