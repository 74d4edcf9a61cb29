package org.kindling.accounts.owndata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.Newcomer;
import org.kindling.media.CaptionService;
import org.kindling.media.MediaStore;
import org.kindling.media.MediaStore.StoredFile;
import org.kindling.media.VideoService;
import org.kindling.media.VideoStatus;
import org.kindling.media.preparing.MediaFixtures;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PortalTest
class ErasureTests {

	private static final String FORM = "main .desk__work form.form";

	private static final Map<String, String> PASSWORD = Map.of("current", Newcomer.PASSWORD);

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private VideoService videos;

	@Autowired
	private CaptionService captions;

	@Autowired
	private ErasureService erasures;

	@Autowired
	private MediaStore media;

	@Test
	void asksForThePassword() {
		Newcomer fay = new Newcomer("fay.stays").joined(visitor.portal());
		Guest guest = signedIn(fay);

		Guest.Answer answer = guest.fill("/account/data/erasure", FORM, Map.of("current", "not my password"));

		assertThat(answer.words()).contains("That is not your password");
		assertThat(erasures.due(account(fay))).isEmpty();
		assertThat(guest.fill("/account/data/erasure", FORM, Map.of()).words()).contains("That is not your password");
	}

	@Test
	void canBeTakenBackWhereverTheOwnerSignsInUntilItIsDue() {
		Newcomer gil = new Newcomer("gil.returns").joined(visitor.portal());
		Guest elsewhere = signedIn(gil);
		Guest guest = signedIn(gil);

		Guest.Answer asked = guest.fill("/account/data/erasure", FORM, PASSWORD);

		assertThat(asked.status()).isEqualTo(200);
		assertThat(asked.words()).contains("will be erased on");
		assertThat(elsewhere.get("/account").path()).startsWith("/sign-in");
		assertThat(Mailbox.of(gil.email()).awaitMail(2)).startsWith("Your account is to be erased")
			.contains(visitor.portal() + "/account/data/erasure");
		assertThat(erasures.due(account(gil)).orElseThrow()).isAfter(Instant.now().plus(Duration.ofDays(6)));
		runJobs("erasing", Long.toString(account(gil)));

		Guest back = signedIn(gil);
		assertThat(back.get("/account").words()).contains("will be erased on");
		Guest.Answer kept = back.fill("/account", "form.desk__leaving", Map.of());

		assertThat(kept.words()).contains("Your account stays").doesNotContain("will be erased on");
		assertThat(erasures.due(account(gil))).isEmpty();
	}

	@Test
	void erasesNobodyBeforeItIsTimeOrWithoutBeingAsked() {
		Newcomer hal = new Newcomer("hal.waits").joined(visitor.portal());
		long account = account(hal);

		erasures.erase(account);
		erasures.ask(account, "");
		erasures.erase(account);

		assertThat(count("account", account)).isOne();
		assertThat(erasures.due(account)).isPresent();
	}

	@Test
	void leavesThePortalItsOnlyAdmin() {
		long admin = database.sql("select account_id from account_role where role = 'admin'")
			.query(Long.class)
			.single();

		erasures.ask(admin, "");

		assertThat(erasures.page(admin).onlyAdmin()).isTrue();
		assertThat(erasures.due(admin)).isEmpty();
	}

	@Test
	void leavesNothingOfSomebody() throws Exception {
		String word = "q" + Long.toString(System.nanoTime(), 26).replaceAll("[0-9]", "z") + "q";
		Traces traces = new Traces(word, database, Path.of("target/portal-test"));
		Newcomer owner = new Newcomer(word).joined(visitor.portal());
		long account = account(owner);
		Guest guest = signedIn(owner);
		leaveTraces(account, word);
		guest.fill("/account/data", "main .desk__work form", Map.of());
		Mailbox.of(owner.email()).awaitLink(2);
		assertThat(traces.tables()).contains("account", "account_link", "creator", "hashtag", "muted_word",
				"profile_change", "sign_up", "story", "story_translation", "video");
		assertThat(traces.files().stream().map(ErasureTests::kind).collect(Collectors.toSet())).contains("eml", "zip",
				"vtt", "mp4");

		guest.fill("/account/data/erasure", FORM, PASSWORD);
		Mailbox.of(owner.email()).awaitMail(3);
		database.sql("update erasure set due_at = now(), asked_at = now() where account_id = ?")
			.param(account)
			.update();
		runJobs("erasing", Long.toString(account));

		await().atMost(Duration.ofSeconds(30)).until(() -> count("account", account) == 0);
		assertThat(Mailbox.of(owner.email()).awaitMail(1)).startsWith("Your account is erased");
		runJobs("mail-forgetting", "");
		await().atMost(Duration.ofSeconds(30)).until(() -> traces.files().isEmpty());
		assertThat(traces.tables()).isEmpty();
	}

	private void leaveTraces(long account, String word) throws IOException {
		database.sql("""
				update creator set display_name = :word, bio = :word, bio_language = 'en',
					links = array['https://' || :word || '.example/'] where account_id = :account
				""").param("word", word).param("account", account).update();
		database.sql("""
				update profile_change set bio = :word, bio_language = 'en'
				where creator_id = (select id from creator where account_id = :account)
				""").param("word", word).param("account", account).update();
		database.sql("insert into muted_word select id, :word from creator where account_id = :account")
			.param("word", word)
			.param("account", account)
			.update();
		database
			.sql("""
					insert into account_link (token, account_id, purpose, email, expires_at)
					values (repeat('a', 64), :account, 'email', 'new-' || :word || '@example.org', now() + interval '1 hour')
					""")
			.param("word", word)
			.param("account", account)
			.update();
		long video = video(account, word);
		database
			.sql("""
					with told as (insert into story (slug, campaign_id, creator_id, title, body, language, hashtags, video_id, status,
							status_since, published_at)
						select :word, (select min(id) from campaign), id, :word, :word, 'en', :word, :video, 'published', now(),
							now()
						from creator where account_id = :account returning id),
					translated as (insert into story_translation select id, 'ms', :word from told),
					tagged as (insert into hashtag (name, label, created_at) values (:word, :word, now()) returning id)
					insert into story_hashtag (story_id, hashtag_id, position) select told.id, tagged.id, 1 from told, tagged
					""")
			.param("word", word)
			.param("account", account)
			.param("video", video)
			.update();
	}

	private long video(long account, String word) throws IOException {
		videos.link(account, "https://www.tiktok.com/@" + word + "/video/1");
		long video = videos.receive(account, MediaFixtures.clip());
		captions.put(video, "en",
				("WEBVTT\n\n00:00.000 --> 00:01.000\n" + word + "\n").getBytes(StandardCharsets.UTF_8));
		await().atMost(Duration.ofMinutes(1))
			.until(() -> videos.state(video).orElseThrow().status() == VideoStatus.READY);
		StoredFile file = media.keep(clipWith(word), "mp4");
		database.sql("""
				with named as (insert into media_file (name, content_type, size_in_bytes, created_at)
					values (:name, 'video/mp4', :size, now()) returning id)
				insert into rendition (video_id, file_id, width, height) select :video, id, 320, 180 from named
				""").param("name", file.name()).param("size", file.sizeInBytes()).param("video", video).update();
		return video;
	}

	// Cameras write about their owners behind the picture: here, into a box that no
	// player
	// reads.
	private static InputStream clipWith(String word) throws IOException {
		byte[] words = word.getBytes(StandardCharsets.UTF_8);
		byte[] box = ByteBuffer.allocate(8 + words.length)
			.putInt(8 + words.length)
			.put("free".getBytes(StandardCharsets.UTF_8))
			.put(words)
			.array();
		return new SequenceInputStream(Files.newInputStream(MediaFixtures.clip()), new ByteArrayInputStream(box));
	}

	private static String kind(Path file) {
		String name = file.getFileName().toString();
		return name.substring(name.lastIndexOf('.') + 1);
	}

	private void runJobs(String task, String instance) {
		database.sql("""
				update job set execution_time = now() where task_name = :task and task_instance like :instance || '%'
					and not picked
				""").param("task", task).param("instance", instance).update();
	}

	private long count(String table, long id) {
		return database.sql("select count(*) from " + table + " where id = ?").param(id).query(Long.class).single();
	}

	private long account(Newcomer whose) {
		return database.sql("select id from account where email = ?").param(whose.email()).query(Long.class).single();
	}

	private Guest signedIn(Newcomer who) {
		Guest guest = new Guest(visitor.portal());
		guest.signIn(who.email(), Newcomer.PASSWORD);
		return guest;
	}

}
