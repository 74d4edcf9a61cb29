package org.kindling.creators;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kindling.PortalTest;
import org.kindling.Visitor;
import org.kindling.publishing.Actor;
import org.kindling.publishing.IllegalStepException;
import org.kindling.publishing.PublicationStatus;
import org.kindling.publishing.PublicationStep;
import org.kindling.publishing.Reason;
import org.kindling.publishing.StaleVersionException;

import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

@PortalTest
class ProfileModerationTests {

	private static final Actor MODERATOR = Actor.moderator(1);

	@Autowired
	private ListableBeanFactory portal;

	@Autowired
	private ProfileService profiles;

	@Autowired
	private ProfileModeration moderation;

	@Autowired
	private CreatorService creators;

	@Autowired
	private JdbcClient database;

	@Autowired
	private Visitor visitor;

	private Person ana;

	@BeforeEach
	void signUp() {
		ana = Person.adult(portal);
	}

	@Test
	void nobodySeesAProfileBeforeAModeratorHas() {
		assertThat(creators.ofAccount(ana.account()).orElseThrow().displayName()).isEqualTo(ana.handle());
		assertThat(visitor.get("/creators/" + ana.handle()).statusCode()).isEqualTo(404);
		assertThat(visitor.page("/creators").text()).doesNotContain(ana.handle());
		assertThat(creators.search(ana.handle())).extracting(CreatorPage::handle).doesNotContain(ana.handle());
		assertThat(profiles.own(ana.account()).status()).isEqualTo(PublicationStatus.WAITING);
	}

	@Test
	void everybodySeesAnApprovedProfile() {
		approve();

		assertThat(visitor.page("/creators/" + ana.handle()).select("h1").text()).isEqualTo(ana.name());
		assertThat(visitor.page("/creators").text()).contains(ana.name());
		assertThat(creators.search(ana.handle())).extracting(CreatorPage::handle).contains(ana.handle());
		assertThat(profiles.own(ana.account()).status()).isNull();
	}

	@Test
	void showsTheFormerProfileWhileTheNextOneWaits() {
		approve();
		profiles.update(ana.account(), form("Anita", "Cuento lo que veo."));

		assertThat(visitor.page("/creators/" + ana.handle()).select("h1").text()).isEqualTo(ana.name());
		assertThat(profiles.form(ana.account(), Locale.ENGLISH).displayName()).isEqualTo("Anita");

		approve();

		assertThat(visitor.page("/creators/" + ana.handle()).select("h1").text()).isEqualTo("Anita");
		assertThat(visitor.page("/creators/" + ana.handle()).select(".profile__bio").text())
			.isEqualTo("Cuento lo que veo.");
	}

	@Test
	void asksWhoChangedSomethingElseMeanwhileToLookAgain() {
		long change = change();
		profiles.update(ana.account(), form("Anita", ""));

		assertThatExceptionOfType(StaleVersionException.class)
			.isThrownBy(() -> moderation.decide(change, 2, PublicationStep.APPROVE, MODERATOR, Reason.NONE));
		assertThat(creators.ofAccount(ana.account()).orElseThrow().displayName()).isEqualTo(ana.handle());
	}

	@Test
	void decidesOnce() {
		long change = change();
		approve();

		assertThatExceptionOfType(IllegalStepException.class).isThrownBy(
				() -> moderation.decide(change, version(change), PublicationStep.APPROVE, MODERATOR, Reason.NONE));
	}

	@Test
	void returnsAProfileWithASentenceAndTakesItAgain() {
		decide(PublicationStep.RETURN, new Reason("names", "Please leave out your surname."));

		assertThat(profiles.own(ana.account()).status()).isEqualTo(PublicationStatus.RETURNED);
		assertThat(profiles.own(ana.account()).sentence()).isEqualTo("Please leave out your surname.");

		profiles.update(ana.account(), form("Ana", ""));

		assertThat(profiles.own(ana.account()).status()).isEqualTo(PublicationStatus.WAITING);
	}

	@Test
	void takesAnotherProfileAfterOneWasDeclined() {
		decide(PublicationStep.DECLINE, new Reason("unkind", null));
		profiles.update(ana.account(), form("Ana", ""));
		approve();

		assertThat(creators.ofAccount(ana.account()).orElseThrow().displayName()).isEqualTo("Ana");
	}

	@Test
	void leavesNothingButTheHandleOfARemovedProfileAndRestoresIt() {
		profiles.update(ana.account(), form("Ana", "Hola"));
		long change = change();
		approve();
		moderation.decide(change, version(change), PublicationStep.REMOVE, MODERATOR, new Reason("unkind", null));

		assertThat(visitor.get("/creators/" + ana.handle()).statusCode()).isEqualTo(404);
		assertThat(creators.ofAccount(ana.account()).orElseThrow().bio()).isNull();

		moderation.decide(change, version(change), PublicationStep.RESTORE, MODERATOR, Reason.NONE);

		assertThat(creators.ofAccount(ana.account()).orElseThrow().bio()).isEqualTo("Hola");
	}

	@Test
	void letsWhoIsTrustedChangeTheirProfileAtOnce() {
		approve();
		for (String name : List.of("Ana 1", "Ana 2")) {
			profiles.update(ana.account(), form(name, ""));
			assertThat(creators.ofAccount(ana.account()).orElseThrow().displayName()).isNotEqualTo(name);
			approve();
		}

		profiles.update(ana.account(), form("Ana 3", ""));

		assertThat(creators.ofAccount(ana.account()).orElseThrow().displayName()).isEqualTo("Ana 3");
		assertThat(profiles.own(ana.account()).status()).isNull();
	}

	@Test
	void trustsNobodyOfWhomSomethingWasRemovedLately() {
		for (String name : List.of("Ana 1", "Ana 2", "Ana 3")) {
			profiles.update(ana.account(), form(name, ""));
			approve();
		}
		long change = database
			.sql("select id from profile_change where status = 'published' and display_name = 'Ana 3'")
			.query(Long.class)
			.list()
			.getLast();
		moderation.decide(change, version(change), PublicationStep.REMOVE, MODERATOR, new Reason("unkind", null));

		profiles.update(ana.account(), form("Ana 4", ""));

		assertThat(creators.ofAccount(ana.account()).orElseThrow().displayName()).isEqualTo(ana.handle());
	}

	@Test
	void waitsNoLongerWhereTheFormerProfileIsWantedAgain() {
		approve();
		profiles.update(ana.account(), form("Anita", ""));
		profiles.update(ana.account(), form(ana.name(), ""));

		assertThat(profiles.own(ana.account()).status()).isNull();
	}

	@Test
	void tellsTheOwnerByMailInTheirLanguage() {
		decide(PublicationStep.RETURN, new Reason("names", "Please leave out your surname."));

		await().ignoreExceptions()
			.untilAsserted(() -> assertThat(mails()).anyMatch((mail) -> mail.contains("@" + ana.handle())
					&& mail.contains("te pide cambiar algo") && mail.contains("Please leave out your surname.")));
	}

	private static List<String> mails() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("target/portal-test/mail"))) {
			return files.filter(Files::isRegularFile).map(ProfileModerationTests::words).toList();
		}
	}

	private static String words(Path file) {
		try (InputStream content = Files.newInputStream(file)) {
			var mail = new MimeMessage(null, content);
			return words(mail.getContent());
		}
		catch (IOException | MessagingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static String words(Object content) throws IOException, MessagingException {
		if (content instanceof Multipart parts) {
			StringBuilder words = new StringBuilder();
			for (int at = 0; at < parts.getCount(); at++) {
				words.append(words(parts.getBodyPart(at).getContent()));
			}
			return words.toString();
		}
		return content.toString();
	}

	private long change() {
		return database.sql("""
				select p.id from profile_change p join creator c on c.id = p.creator_id
				where c.handle = :handle and p.status = 'waiting'
				""").param("handle", ana.handle()).query(Long.class).single();
	}

	private long version(long change) {
		return database.sql("select version from profile_change where id = :id")
			.param("id", change)
			.query(Long.class)
			.single();
	}

	private void approve() {
		decide(PublicationStep.APPROVE, Reason.NONE);
	}

	private void decide(PublicationStep step, Reason reason) {
		long change = change();
		moderation.decide(change, version(change), step, MODERATOR, reason);
	}

	private static ProfileForm form(String name, String bio) {
		return new ProfileForm(name, bio, "es", "MX", List.of("es"), List.of(), List.of(), "listed", "everybody");
	}

}
