package org.kindling.accounts.owndata;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.kindling.Guest;
import org.kindling.Mailbox;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.accounts.Newcomer;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@PortalTest
class OwnDataTests {

	@Autowired
	private Visitor visitor;

	@Autowired
	private JdbcClient database;

	@Autowired
	private ArchiveMaking making;

	@Test
	void handsOutAllThatIsSomebodysByAMailedLink() throws IOException {
		Newcomer ana = new Newcomer("ana.packs").joined(visitor.portal());
		Guest guest = signedIn(ana);

		assertThat(guest.fill("/account/data", "main .desk__work form", Map.of()).words())
			.containsAnyOf("It is being made", "Your archive is ready until");

		HttpResponse<byte[]> answer = fetch(guest, Mailbox.of(ana.email()).awaitLink(2));
		assertThat(answer.statusCode()).isEqualTo(200);
		assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/zip");
		assertThat(answer.headers().firstValue("Content-Disposition"))
			.hasValue("attachment; filename=\"kindling.zip\"");
		assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
		Map<String, String> files = unzip(answer.body());
		assertThat(files).containsKeys("account.json", "sessions.json", "sign-ins.json", "profile.json", "stories.json",
				"videos.json");
		assertThat(files.get("account.json")).contains("\"ana.packs@example.org\"", "\"adult\"", "\"creator\"")
			.doesNotContain("argon2");
		assertThat(files.get("profile.json")).contains("\"ana.packs\"", "\"Somebody new\"");
		assertThat(guest.get("/account/data").words()).contains("Your archive is ready until");
	}

	@Test
	void leadsNobodyElseToIt() {
		Newcomer bea = new Newcomer("bea.packs").joined(visitor.portal());
		Guest guest = signedIn(bea);
		guest.fill("/account/data", "main .desk__work form", Map.of());
		String link = Mailbox.of(bea.email()).awaitLink(2);

		Guest.Answer stranger = signedIn(new Newcomer("bo.pries").joined(visitor.portal())).get(link);
		HttpResponse<byte[]> nobody = visitor.get(path(link));

		assertThat(stranger.status()).isEqualTo(410);
		assertThat(stranger.words()).contains("This link leads nowhere any more");
		assertThat(nobody.statusCode()).isEqualTo(302);
		assertThat(nobody.headers().firstValue("Location").orElseThrow()).contains("/sign-in");
		assertThat(guest.get("/account/data/archive?token=" + "a".repeat(5000)).status()).isEqualTo(410);
		assertThat(guest.get("/account/data/archive").status()).isEqualTo(410);
	}

	@Test
	void makesOneHoweverOftenItIsAskedFor() {
		Newcomer cai = new Newcomer("cai.packs").joined(visitor.portal());
		Guest guest = signedIn(cai);
		guest.fill("/account/data", "main .desk__work form", Map.of());
		String first = Mailbox.of(cai.email()).awaitLink(2);
		long archive = archive(cai);

		making.make(archive);
		guest.fill("/account/data", "main .desk__work form", Map.of());

		String second = Mailbox.of(cai.email()).awaitLink(3);
		assertThat(archive(cai)).isEqualTo(archive);
		assertThat(fetch(guest, first).statusCode()).as("a new link takes the place of the old").isEqualTo(410);
		assertThat(fetch(guest, second).statusCode()).isEqualTo(200);
	}

	@Test
	void forgetsTheArchiveOnceItsTimeIsOver() {
		Newcomer dee = new Newcomer("dee.packs").joined(visitor.portal());
		Guest guest = signedIn(dee);
		guest.fill("/account/data", "main .desk__work form", Map.of());
		String link = Mailbox.of(dee.email()).awaitLink(2);
		String file = file(dee);

		database.sql("update data_archive set expires_at = now() - interval '1 second' where id = ?")
			.param(archive(dee))
			.update();

		assertThat(fetch(guest, link).statusCode()).isEqualTo(410);
		assertThat(guest.get("/account/data").words()).contains("is gone: we keep none for long");
		database.sql("update job set execution_time = now() where task_name = 'archive-sweep' and not picked").update();
		await().atMost(Duration.ofSeconds(20))
			.until(() -> database.sql("select count(*) from media_file where name = ?")
				.param(file)
				.query(Long.class)
				.single() == 0);
		assertThat(Path.of("target/portal-test/media", file.substring(0, 2), file)).doesNotExist();
		guest.fill("/account/data", "main .desk__work form", Map.of());
		assertThat(fetch(guest, Mailbox.of(dee.email()).awaitLink(3)).statusCode()).isEqualTo(200);
	}

	@Test
	void servesNoArchiveAsMedia() {
		Newcomer eve = new Newcomer("eve.packs").joined(visitor.portal());
		signedIn(eve).fill("/account/data", "main .desk__work form", Map.of());
		Mailbox.of(eve.email()).awaitLink(2);

		assertThat(visitor.get("/media/" + file(eve)).statusCode()).isEqualTo(404);
	}

	private Guest signedIn(Newcomer who) {
		Guest guest = new Guest(visitor.portal());
		guest.signIn(who.email(), Newcomer.PASSWORD);
		return guest;
	}

	private HttpResponse<byte[]> fetch(Guest guest, String link) {
		return visitor.get(path(link), "Cookie", "SESSION=" + guest.cookie("SESSION").orElseThrow());
	}

	private static String path(String link) {
		URI address = URI.create(link);
		return address.getPath() + "?" + address.getQuery();
	}

	private long archive(Newcomer whose) {
		return database.sql("select d.id from data_archive d join account a on a.id = d.account_id where a.email = ?")
			.param(whose.email())
			.query(Long.class)
			.single();
	}

	private String file(Newcomer whose) {
		return database.sql("""
				select f.name from data_archive d join account a on a.id = d.account_id
				join kept_archive k on k.id = d.file join media_file f on f.id = k.file_id where a.email = ?
				""").param(whose.email()).query(String.class).single();
	}

	private static Map<String, String> unzip(byte[] content) throws IOException {
		Map<String, String> files = new TreeMap<>();
		try (ZipInputStream archive = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (ZipEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
				files.put(entry.getName(), new String(archive.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
		return files;
	}

}
